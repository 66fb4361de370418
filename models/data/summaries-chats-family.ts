// Spoken dialogues among relatives, couples, neighbours and old friends, often with the point coming late, and their gist.
// Written in the form of summaries-chats.ts.
export const family = `
A: Have you finished with my ladder{,B}? I want to clean the gutters today.
B: Oh. I finished with it a week ago, to be honest.
A: Then why isn't it in my garage?
B: Because I lent it to {x:Rolf|Henning|Piotr} across the road. He had a lamp to change.
A: You lent my ladder to somebody else without asking me?
B: It was only for an evening. Then he went on holiday.
A: So it's locked in his house?
B: Until Sunday, yes. I'm sorry. I'll clean the gutters for you as soon as he's back.
=> {B} lent {A}'s ladder to {x} without asking, and it is locked in his house until Sunday. {B} apologizes and will clean {A}'s gutters.
=> {A} can't clean the gutters because {B} passed the borrowed ladder on to {x}, who is on holiday.

A: You sound strange. Is everything all right at work?
B: There's no work any more. They closed the whole department on Friday. Could I have my old room back for a while?
A: Of course you can. But it's full of my sewing things.
B: I'd only stay until I find something.
A: I'll say three months, and you pay for your food. Otherwise you'll be here until you're forty.
B: That's fair. Can I come on the {d:first|fifteenth}?
A: Yes. And bring a bed. I sold yours.
=> {B} has lost a job and asks {A} for the old room back. {A} allows it for three months if {B} pays for the food.
=> {A} will let {B} live in the old room again from the {d}, for three months, because {B}'s department was closed.

A: I'm going to sign something for {x:Dario|Viktor|Emre}. The bank wants a second name on his loan.
B: How much is it?
A: About {n:twelve|nine|fifteen} thousand. It's for his food truck.
B: {A}, if he can't pay, the bank comes to you. Did he tell you that?
A: He said it was only a formality.
B: That's what our uncle heard before he lost his car. Have you got {n} thousand?
A: No. Not even one.
B: Then don't sign. Help him with the cooking instead.
A: You're right. I'll call him tonight and say no.
=> {A} wanted to sign for {x}'s loan of {n} thousand, but {B} warns that the bank would come to {A}. {A} will say no tonight.
=> On {B}'s advice {A} won't sign for {x}'s loan, because {A} couldn't pay it.

A: Why did you tell {x:Milan|Jasper} that there's no tooth fairy? He's six!
B: He asked me. I don't lie to children.
A: He cried in bed for an hour, and then he told his little sister.
B: I didn't know he'd take it so hard.
A: You might have asked me first. I'm really cross with you.
B: What can I do? Shall I say I was joking?
A: No, that makes it worse. Come on Sunday and tell him how it was when you lost your first tooth.
B: All right. I'll bring him a coin, too.
=> {A} is cross because {B} told {x}, who is six, that there is no tooth fairy. {B} will come on Sunday to talk to him.
=> {B} made {x} cry with the truth about the tooth fairy, so {A} wants {B} to visit him on Sunday.

A: {B}, where are the plates?
B: Under the sink. My mother was here this morning.
A: Under the sink? And why is the {x:rice|flour|coffee} in the oven drawer?
B: She says it's more practical like this.
A: It's our kitchen. Will you tell her to stop, please?
B: Me? The last time I said something, she didn't talk to me until Easter.
A: Fine, then I'll tell her. But you help me put everything back.
B: Gladly. Only leave the spices. They're better now.
=> {B}'s mother has changed everything in the kitchen. {B} doesn't dare to tell her to stop, so {A} will. {B} helps to put things back.
=> {A} will tell {B}'s mother not to change things in the kitchen any more, because {B} is afraid to do it.

A: Your roses look wonderful this year.
B: It's the old coffee. I put it round them.
A: I should try that. Mine have spots. And you've painted the fence, too?
B: Last week. I couldn't sit still. I needed something to do with my hands.
A: Why, what was the matter?
B: They'd found a lump on my {x:neck|shoulder|back}, and I had to wait nine days for the result.
A: Oh no! You never said a word.
B: I couldn't. But the doctor called an hour ago. It's harmless.
A: Come here. Let me hug you.
=> {B} waited nine days for the result after a lump was found on {B}'s {x}, and has just heard from the doctor that it's harmless.
=> After some talk about roses and the fence, {B} tells {A} that a lump on the {x} has turned out to be harmless.

A: Did you see the match?
B: Only the first half.
A: Then you missed everything! Three goals in ten minutes. Why did you switch it off?
B: I didn't. {x:Greta|Ines|Salma} did. She stood in front of the television.
A: During the match? What did she want?
B: She asked me to marry her.
A: No! What did you say?
B: I said she was standing in the way, and then I said yes.
A: Congratulations! When's the wedding?
B: In {m:May|September}. There'll be no match that day. I've checked.
=> {B} tells {A} that {x} asked {B} to marry her during the match. {B} said yes, and the wedding is in {m}.
=> {B} missed the second half of the match because {x} proposed. {A} congratulates {B} on the wedding in {m}.

A: Ouch. I can't even put on my socks.
B: Your back again? You should go to {x:Mr Okafor|Ms Lindgren}. After four visits I could lift the children again.
A: I called there. They have nothing until {m:November|April}.
B: I have an appointment on Wednesday at ten, and I only go to be on the safe side. Take mine.
A: Would you do that?
B: Sure. I'll ring and give them your name. But do the exercises.
A: I'll do them lying down, I promise.
=> {A} has a bad back and can't get an appointment until {m}, so {B} gives {A} an appointment with {x} on Wednesday at ten.
=> {B} recommends {x} for {A}'s back and will ring there so that {A} can have {B}'s appointment.

A: {B}, where are you? The whole family is standing in front of the church, and you've got the rings.
B: In a field behind the {x:petrol station|motorway|brick factory}. The dog jumped out of the car.
A: Forget the dog!
B: I can't. I'd tied the rings to its collar, for a surprise.
A: Please say that's a joke.
B: I wish it were. Wait, I can see it. It's eating somebody's picnic. Got it!
A: And the rings?
B: Both there. Tell them fifteen minutes.
=> {A} is waiting at the church for {B}, who had tied the rings to the dog's collar. The dog ran off, but {B} has caught it.
=> {B} will be at the church in fifteen minutes with both rings, after catching the dog that had jumped out of the car.

A: I fished another bucket of your {x:cherries|leaves|plums} out of our pool this morning.
B: Sorry. It's that one branch, isn't it?
A: Yes, the big one over the fence. Could you have it cut off?
B: I asked a man. He wants {n:three|four} hundred, and I haven't got that now.
A: What if I pay half?
B: Then it'd be all right. But not before autumn. There's a nest in it.
A: I can wait. I'll just keep my net ready.
=> {A} wants {B} to have a branch over {A}'s pool cut off and will pay half. Because of a nest it must wait until autumn.
=> {B} hasn't got {n} hundred to have the big branch cut, so {A} offers to pay half of it.

A: {B}, why is this parcel open?
B: I thought it was my printer ink.
A: It had my name on it. Did you look inside?
B: Only for a second. It's a lovely {x:watch|camera|leather bag}.
A: That was for your birthday! Now I'll have to send it back and buy something else.
B: Oh, please don't! I love it. I'll just act surprised on the {d:third|ninth}.
A: You're a terrible actor. But all right. Practise in front of the mirror.
=> {B} opened {A}'s parcel and found a {x} for {B}'s birthday. {A} wants to send it back but agrees not to, because {B} loves it.
=> {B} has spoiled {A}'s birthday surprise by opening a parcel and promises to act surprised on the {d}.

A: {x:Felix|Marek|Andre} wants his guitar back.
B: Your ex? After {n:two|three} years?
A: He wrote yesterday. He says he only lent it to me. But I paid for new strings and a case!
B: Did he lend it or give it to you?
A: He lent it, I suppose. I just like it so much.
B: Then give it back, or you'll have him in your life forever. Keep the case.
A: Will you take it to him? I don't want to see him.
B: Yes. I'll take it on Friday.
=> {A}'s ex {x} wants back a guitar he lent {A}. {B} advises {A} to return it and will take it to him on Friday.
=> {A} doesn't want to see {x}, who wants his guitar back, so {B} will bring it to him. {A} should keep the case.

A: What shall I talk about with Klara's new boyfriend tonight?
B: Anything but {x:football|the army|money}.
A: Why not that? It's all I know something about.
B: Because last time he talked about it until two in the morning.
A: And his work?
B: He drives an ambulance. Ask him about that. He's got good stories.
A: And what about the earring?
B: You don't look at it, and you don't ask if it hurt.
A: So, ambulance yes, {x} no, earring no. I need a list.
=> {A} wonders what to talk about with Klara's new boyfriend. {B} recommends his work on an ambulance and warns against {x} and the earring.
=> {B} tells {A} to ask Klara's boyfriend about driving an ambulance tonight and not to mention {x}.

A: {B}, is the baby crying again?
B: Yes. And I've got up three nights in a row. It's your turn.
A: But I've got the {x:presentation|speech|talk} tomorrow at nine.
B: You had the dentist yesterday and the match before that. There's always something.
A: You're right. I'm sorry. I'll take her, and you sleep in the study with the door closed.
B: And your {x}?
A: I'll practise it on her. It'll send her to sleep.
=> {B} has got up for the baby three nights in a row. {A} apologizes and takes her tonight, despite a {x} at nine tomorrow.
=> {A} will look after the crying baby so that {B} can sleep in the study with the door closed.

A: Dad brought a woman to lunch. They were holding hands!
B: I know. {x:Lidia|Rosemary|Clara}. Isn't she nice?
A: You knew? Mum's only been dead two years.
B: For two years he sat alone in that kitchen. Now he's cooking again.
A: She was wearing Mum's apron.
B: Ah. That's not good. Did you tell him that it hurt you?
A: No, I left before the coffee.
B: Call him, then. Not about her. Only about the apron.
A: All right. I'll do it tonight.
=> {A} is upset because {x}, the new woman in Dad's life, wore Mum's apron. {B} likes her but advises telling Dad about the apron.
=> {A} will call Dad tonight to say that it hurt to see {x} in Mum's apron, as {B} advises.

A: We both want Grandpa's clock. So what do we do?
B: He always let me wind it up.
A: And I sat under it every day after school.
B: Shall we toss a coin?
A: No, then one of us would be sad. What if it changes places every {x:Christmas|Easter|summer}?
B: A clock that travels? He'd have laughed at that. Who begins?
A: You. I've got painters in the house.
B: Agreed. But you pay if you drop it.
=> {A} and {B} both want Grandpa's clock and agree that it changes places every {x}. {B} has it first because of the painters in {A}'s house.
=> Instead of tossing a coin for Grandpa's clock, {A} and {B} will take turns having it, and {B} begins.

A: We'd like to ask you something. Would you be {x:Enno|Timo|Nora}'s godparent?
B: That's a great honour. But I don't believe in God, and I'd have to promise things in church.
A: It's only a few words.
B: They'd be a lie, {A}. I can't do that to you or the child.
A: I'm a bit sad about that.
B: Let me do something else. One day a month is mine: zoo, river, mud, whatever you don't allow.
A: Mud? All right. That may be worth more than a silver spoon.
=> {A} asks {B} to be {x}'s godparent, but {B} refuses because {B} doesn't believe in God, and offers one day a month with the child instead.
=> {B} won't promise things in church for {x}, which makes {A} a bit sad, but will spend a day a month with the child.

A: The teacher says {x:Anton|Lena} should do the year again.
B: Because of maths?
A: Maths and French. I think it might be good. A bit more time.
B: And lose all the friends from class? No. I'm against it.
A: What do you suggest, then?
B: A tutor, twice a week. If the marks aren't better by {m:Easter|March}, I'll agree to the extra year.
A: A tutor is expensive.
B: I'll sell the motorbike. I never ride it.
A: Then let's try it until {m}.
=> {A} would let {x} do the year again, but {B} is against it. {A} and {B} will try a tutor until {m} first.
=> {B} will sell a motorbike to pay for a tutor, so that {x} may not have to do the year again.

A: What do you think of "{x:Leonie|Sylvia|Ramona}" for the baby?
B: Anything but that!
A: It was my favourite teacher's name.
B: It was my first girlfriend's name. She left me at a bus stop in the rain.
A: You never told me.
B: I prefer to forget it. How about Johanna?
A: That's our vacuum cleaner. You named it yourself.
B: True. How long have we got?
A: Three weeks.
=> {A} likes {x} for the baby, but {B} is against it because a former girlfriend had that name. With three weeks left, no name is chosen.
=> {A} and {B} can't agree on a name for the baby: {B} doesn't want {x}, and {A} doesn't want Johanna.

A: {B}, I've been sitting in front of the clinic for an hour with a patch over my eye.
B: Oh no. Was that today? I thought it was {x:tomorrow|Thursday|next week}.
A: I told you twice. I can't see the buses, I can't read my phone, and it's cold.
B: I'm so sorry. I'm leaving right now.
A: Don't bother. A nurse has called me a taxi. You can pay for it.
B: Of course. And I'll cook.
A: And you'll put in my drops for a week. On time.
=> {A} is angry because {B} forgot to pick {A} up from the clinic. {A} is taking a taxi, and {B} will pay for it.
=> {B} mixed up the day, so {A} waited in front of the clinic for an hour. {B} must pay the taxi and put in the drops.

A: Does {x:Mogli|Minnie|Oskar} ever come over to you?
B: Every morning! I give that poor cat a bowl of tuna. Always so hungry.
A: Poor? That cat has breakfast with us at seven. And the vet says it's two kilos too heavy.
B: Oh dear. I thought you didn't feed it enough.
A: And I thought it ate mice. Could you please stop?
B: It'll cry at my door.
A: Then give it water and a kind word.
B: I'll try. But you tell it why.
=> {A}'s cat {x} is two kilos too heavy because {B} feeds it as well. {A} asks {B} to stop, and {B} will try.
=> {B} gave {A}'s cat tuna every morning, not knowing that it had already had breakfast at {A}'s.

A: Your dog has torn my trousers{,B}.
B: Oh no! How did it happen?
A: I only put your newspaper through the gate.
B: The dog hates newspapers. I should have told you. Are you hurt?
A: No, but they were new. They cost {n:seventy|sixty|ninety} euros.
B: Here's a hundred. Keep the rest. Just please don't tell the landlord. He's already warned me once.
A: I won't, if you buy a muzzle this week.
B: I'll do it today.
=> {B}'s dog tore {A}'s new trousers, and {B} gives {A} a hundred euros. {A} won't tell the landlord if {B} buys a muzzle this week.
=> {B} pays for {A}'s trousers and asks {A} not to tell the landlord, who has already warned {B} about the dog.

A: Do you remember the two rabbits you sold us? The brothers?
B: Of course. How are they getting on?
A: Very well. They had {n:five|six|seven} babies last night.
B: Oh. So one of them isn't a brother.
A: Clearly. And I've got no room for {n} more rabbits. Will you take them?
B: Yes, when they're eight weeks old. And I'll pay the vet for the father.
A: Take all but one, then. The children have already given it a name.
=> The two rabbits {B} sold {A} as brothers have had {n} babies. {B} will take all but one at eight weeks and pay the vet.
=> {A} has no room for {n} baby rabbits. {B}, who sold {A} the parents, will take them, but the children keep one.

A: Look at {x:Bubbles|Captain}. He's floating on his back! And Emmi comes home from kindergarten at four.
B: Oh no, the poor goldfish.
A: I'm going to the pet shop. They all look the same.
B: You want to put in a new one and say nothing?
A: She's five! She'll cry.
B: Then she'll cry, and we'll hold her. I won't lie to her about this.
A: And then?
B: We'll bury him under the apple tree, and she can choose a stone.
A: All right. But you tell her.
=> {A} wants to replace the dead goldfish secretly, but {B} refuses to lie to Emmi. {A} gives in and wants {B} to tell her.
=> Emmi's goldfish {x} is dead. {B} wants to tell her the truth and bury him under the apple tree.

A: Can you help me move on Saturday? I've rented a van.
B: I'd love to, but I'm not allowed to lift anything until {m:July|October}. Doctor's orders.
A: Oh. And the others are all away. And somebody has to watch the twins.
B: That I can do. Bring them to me at eight, and I'll keep them till the evening. And ask {x:Bogdan|Theo}. He's strong, and he owes me a favour.
A: Could you call him?
B: I'll do it right after this.
=> {B} can't help {A} move on Saturday because {B} mustn't lift anything, but will watch the twins and call {x}, who owes {B} a favour.
=> {A} needs help with moving. {B} offers to take the twins until the evening and to ask {x}, who is strong.

A: So you take the sofa, and I take the books. What about {x:Balu|Frieda|Socks}?
B: I knew we'd come to that. I work at home. A dog can't be alone for nine hours.
A: But I got that dog from the shelter, before I even knew you.
B: I know. I'm only asking who walks it at noon.
A: Nobody. I've thought about it all week.
B: Then let it stay with me from Monday to Friday, and you have the weekends.
A: Like divorced parents. OK. The weekends, and the whole of {m:August|July}.
=> {A} and {B} divide everything. The dog {x} stays with {B}, who works at home, during the week and with {A} on weekends and in {m}.
=> {A} got the dog from the shelter but can't walk it at noon, so {A} will have it only on weekends and in {m}.

A: {B}, are you loading the dishwasher again?
B: You put the bowls on top of the glasses. They don't get clean like that.
A: They've been clean for {n:nine|twelve} years.
B: Because I've done it all again for {n} years. You've never noticed.
A: Every night? Why didn't you say so?
B: I didn't want to fight about bowls.
A: Then you do it from the start, and I'll take over the bathroom.
B: You hate the bathroom.
A: Not as much as working for nothing.
=> {B} has secretly loaded the dishwasher again after {A} for {n} years. From now on {B} will load it, and {A} will clean the bathroom.
=> {A} learns that {B} never liked how {A} loads the dishwasher and offers to do the bathroom instead.

A: The flat looks fantastic. You must have worked for hours.
B: Thank you. It was no trouble.
A: Even the windows! By the way, a {x:Mrs Duarte|Mr Kolar} called. You haven't paid for the second hour last Tuesday.
B: Ah.
A: You've hired a cleaner?
B: Since {m:March|January}, with my own money. I was ashamed to tell you, because you said that cleaners are for lazy people.
A: I said that before I saw these windows. Let's share the cost.
=> {A} praises {B} for the clean flat and then learns that {B} has secretly hired a cleaner, {x}. {A} wants to share the cost.
=> {B} has paid a cleaner since {m} and was ashamed to tell {A}, who is so pleased with the windows that {A} will pay part of it.

A: Can I have my pocket money for next month now?
B: You got this month's on Monday.
A: It's gone. And there's a {x:skateboard|helmet|jacket} in the sale, only until Saturday.
B: No. If I give it to you now, you'll stand here again next month.
A: Please! I'll never ask again.
B: You said that in spring. But the car is dirty, and so are the cellar windows. I'd pay {n:fifteen|twenty} euros for both.
A: Then I'd have enough! Where's the bucket?
=> {A} wants next month's pocket money now for a {x}, but {B} refuses and offers {n} euros for cleaning the car and the cellar windows.
=> {B} doesn't give {A} any pocket money early. {A} will clean the car and windows to earn enough for the {x}.

A: {B}, there are {n:four|six|eight} hundred euros missing from our account.
B: I know. Sit down, please. I have to tell you something.
A: Did somebody steal the card?
B: No. It was me. I've been playing poker on the internet, at night, when you were asleep.
A: That was for the boiler! How long has this been going on?
B: Since {m:winter|spring}. I'm so ashamed.
A: I'm furious, and I'm glad you told me. Tomorrow you call the advice centre, and I keep your card.
B: Yes. Take it. I'll call at nine.
=> {B} tells {A} about losing {n} hundred euros at internet poker. {A} is furious, keeps {B}'s card and wants {B} to call the advice centre.
=> The money for the boiler is gone because {B} has played poker at night since {m}. {B} will call the advice centre tomorrow.

A: We made two hundred at the yard sale! Even the rusty bike by the wall is gone.
B: The one by the wall? The {x:green|blue|grey} one?
A: Yes. A student gave me twenty for it.
B: {A}, that's the one I ride to work! I only leaned it there for a minute.
A: But it was so rusty.
B: I leave it rusty so that nobody steals it.
A: Oh dear. I've still got the student's number. I'll call and offer fifty to get it back.
=> {A} sold {B}'s {x} bike to a student by mistake, for twenty. {A} will call and offer fifty to get it back.
=> {B} is upset because {A} sold the rusty bike that {B} rides to work at the yard sale.

A: Did {x:Julian|Sandro} pay his part of the holiday house?
B: Not yet. He says next month.
A: He said that last year, and in the end you paid for him.
B: He's my brother. He's got three kids.
A: And a new boat. I won't come if you pay for him again.
B: What should I say to him?
A: That the {y:Novaks|Millers} get his room if the money isn't there by Sunday.
B: That's hard. But you're right. I'll write to him now.
=> {A} won't come on holiday if {B} pays for {B}'s brother {x} again. {B} will write to him that the money must come by Sunday.
=> {x} hasn't paid his part of the holiday house. As {A} wants, {B} will tell him that the {y} get his room otherwise.

A: So, Aunt {x:Hedwig|Beatrix} left you {n:six|seven} thousand. What will you do with it?
B: Learn to sail. I've always wanted to.
A: And the roof? It leaks on the piano.
B: I knew you'd say that.
A: It's your money. I only said it leaks.
B: I've asked already. The roof costs four thousand, so it's enough for both if I take the short course.
A: You've asked already? And I was practising a speech all morning.
=> Aunt {x} left {B} {n} thousand. {B} wants to learn to sail and will also pay for the leaking roof, which {A} mentions.
=> {A} is worried about the roof, but {B} has already planned the money for the roof and a short sailing course.

A: Here's your tent. Thanks for lending it to me.
B: Why does it smell like that? Did you put it away wet?
A: It rained on the last day. I thought it would dry in the bag.
B: For three weeks? It's full of mould! It cost me {n:two|three} hundred, and I need it in {m:August|June}.
A: Can't you wash it?
B: No, {A}. It's ruined.
A: Then I'll buy you a new one.
B: Good. And next time you'll have to borrow from somebody else.
=> {A} ruined {B}'s tent by putting it away wet after borrowing it. {A} will buy a new one, but {B} won't lend {A} anything again.
=> {B} gets back a tent full of mould from {A}, who will buy {B} a new one.

A: You look tired. Bad night?
B: A wonderful night! I was on the roof until three.
A: In this cold? Don't tell me you've locked yourself out again.
B: No, no. My telescope is finished. After {n:two|three} years of work I saw the rings of Saturn last night.
A: You built one yourself? I thought you went to the cellar to be alone.
B: That too. Come on {x:Thursday|Saturday}. It'll be clear. But put on two pairs of socks.
A: I'll bring soup.
=> {B} has finished a home-made telescope after {n} years and saw the rings of Saturn last night. {B} invites {A} for {x}.
=> {B} is tired because {B} was on the roof with a new telescope until three. {A} will come on {x} with soup.

A: The choir is going to {x:Vienna|Riga|Krakow}! Four concerts, and I've got a solo.
B: That's great! When is it?
A: From the eighth to the twelfth.
B: My fortieth birthday is on the tenth.
A: Oh. I thought it was the weekend after.
B: It's on the tenth every year, {A}.
A: I can't let them down. There's nobody else for the solo.
B: Well, I'm disappointed.
A: What if you came along? My room has two beds, and fifty people would sing for you.
B: Hm. Let me look at flights.
=> {A}'s choir trip to {x} is on {B}'s fortieth birthday. {B} is disappointed, so {A} invites {B} to come along, and {B} will look at flights.
=> {A} has a solo in {x} and can't be at home for {B}'s birthday on the tenth, so {A} suggests that {B} come too.

A: I'm leaving the band.
B: What? You play the only {x:tuba|trombone} we've got!
A: {y:Mr Ross|Mr Haas} shouted at me again, in front of the children.
B: He's nervous about the concert in May.
A: He's always nervous.
B: Please stay until May. Without you we can't play half of the pieces. And I'll talk to him, with the others.
A: If he shouts once more, I'm gone the same evening.
B: That's a deal.
=> {A} wants to leave the band because {y} shouts. {B} asks {A} to stay until the concert in May and promises to talk to him.
=> {A}, who plays the {x}, will stay in the band until May, but will leave at once if {y} shouts again.

A: A dealer offers me {n:two|three} hundred for Grandfather's stamps. I'll take it.
B: Did he look through the whole album?
A: Very quickly. He stopped at one page, and then he was in a hurry to pay.
B: That's exactly what would make me careful. Don't sell yet.
A: But I need the money for the {x:car|kitchen}.
B: There's a woman at the museum who looks at stamps for free on Mondays. Go there first.
A: All right. He can wait until Monday.
=> {A} wants to sell Grandfather's stamps for {n} hundred, but {B} doesn't trust the dealer's hurry. {A} will show them at the museum on Monday first.
=> {B} warns {A} not to sell the stamps before a woman at the museum has looked at them for free.

A: I think some of your bees are in my chimney{,B}.
B: How many?
A: It's black with them. And my {x:father|aunt} is allergic and coming for dinner at seven.
B: Don't light a fire! They're only looking for a home. I can catch them when it gets dark, at about {t:nine|ten}.
A: Then where do we eat?
B: At our place. I owe you that, and a few jars of honey.
=> {B}'s bees are in {A}'s chimney, and {B} can't catch them before {t}. As {A}'s {x} is allergic, {B} invites {A} and the {x} to dinner.
=> {A} complains about {B}'s bees in the chimney. {B} will catch them at about {t} and offers dinner and honey.

A: Guess who won first prize at the school raffle? Me!
B: The quilt? I made that quilt. It took me {n:eleven|seven} months.
A: Why did you give it away?
B: They asked for something really nice, and I didn't want to say no. I cried a little afterwards.
A: I paid one euro for the ticket. Take it back, please.
B: No, you won it.
A: It's far too warm for me. You sleep under it, and you invite me for coffee whenever I want.
B: I'd love that.
=> {A} won the quilt that {B} made in {n} months and gave to the school raffle. {A} gives it back in return for coffee.
=> {B} was sad after giving a quilt to the raffle. {A}, who won it, wants {B} to have it again.

A: Where's the salt?
B: I've hidden it. The doctor said you have to stop, with your blood pressure.
A: He said less, not none at all. Potatoes without salt taste like {x:paper|soap|wet bread}.
B: You put it on before you even taste!
A: Give it back, please.
B: I'll make you an offer. I cook with herbs for {n:two|three} weeks, and then we measure again. If it isn't lower, you get your salt.
A: Fine. But not one day longer.
=> {B} has hidden the salt because of {A}'s blood pressure. {A} agrees to {n} weeks of cooking with herbs, after which it will be measured again.
=> {A} wants the salt back, but {B} will give it back only if {A}'s blood pressure isn't lower after {n} weeks without it.

A: What's that on your arm?
B: I gave blood at the {x:town hall|fire station}. It was my tenth time.
A: I couldn't do that. I fall over when I see a needle.
B: So did I, the first time. But my sister is only alive because strangers gave theirs.
A: I didn't know that.
B: You don't have to do it. But they're also looking for people who hand out the sandwiches.
A: Sandwiches I can do. When's the next time?
B: On the {d:fourth|sixth}, from three.
=> {B} has given blood for the tenth time. {A} can't because of the needles but is willing to hand out sandwiches on the {d}.
=> {A} falls over when seeing a needle, so {B} suggests helping with the sandwiches instead of giving blood.

A: When's your hip operation?
B: On {x:Tuesday|Monday}. I'm only worried about the dog. I won't be able to walk for six weeks.
A: And who's going to take {y:Rufus|Lotte} out?
B: My neighbour does the evenings. For the mornings I've got nobody. My son likes to sleep.
A: I run past your house at seven anyway. I'd take the dog along.
B: {y} is thirteen, {A}. The running days are over.
A: Then I'll walk. It's better for my knees.
=> {B} has a hip operation on {x} and needs somebody to walk the dog in the mornings. {A} will do it at seven.
=> {A} offers to take {B}'s old dog {y} out in the mornings after {B}'s operation. The neighbour does the evenings.

A: Mum fell again. She lay on the floor for {n:two|three} hours.
B: But she's got the button round her neck!
A: She didn't press it. It was {t:three|four} in the morning, and she didn't want to wake anybody.
B: I don't believe it. Is she hurt?
A: Only a bruise. But how do we make her press it?
B: Tell her that the people there are paid to be awake.
A: I did. She said they might be having a cup of tea.
B: Then I'll take her there this week. When she knows them, she'll ring.
=> Mum lay for {n} hours without pressing her button, as she didn't want to wake anybody. {B} will take her to meet the people there.
=> {A} and {B} wonder how to make Mum press her button. {B} believes she will do it when she knows the people there.

A: Listen to this. What is it?
B: A tractor? A big one, going uphill.
A: It's you. Last night at two.
B: Never! I don't snore.
A: And now listen. Nothing at all for {n:twenty|thirty} seconds. Then the tractor again. You stopped breathing{,B}.
B: That long?
A: I counted nine times. It scared me.
B: All right, I'll go to the doctor. Can you send me that recording?
=> {A} plays {B} a recording of {B}'s snoring, in which {B} stops breathing for {n} seconds. {B} will go to the doctor with it.
=> {A} was scared because {B} stopped breathing in the night. {B} first denies snoring but then agrees to see the doctor.

A: You've cleaned the oven {n:three times|twice}, and you haven't said a word all day. What's wrong?
B: My father's coming.
A: I thought you were looking forward to it.
B: The last time he looked at the flat and said, "So this is where the money goes."
A: I remember. Tell him that it hurt you.
B: In front of everybody?
A: If he starts again, I'll drop a plate. Then you take him out on the balcony and say it.
B: Not one of the good plates, please.
=> {B} is worried because {B}'s father made a nasty remark about the flat on his last visit. {A} advises {B} to tell him it hurt.
=> {B} hasn't said a word all day because {B}'s father is coming, and {A} offers to help {B} speak to him on the balcony.

A: {B}, you're singing. On a Monday morning!
B: The sun's out.
A: It's raining.
B: Is it? I hadn't noticed. Do you want a {x:croissant|doughnut}? I bought a whole box.
A: What's got into you?
B: I got a letter from the bank on Saturday.
A: Oh dear.
B: No, a good one. The house is paid. After {n:twenty-two|nineteen|thirty} years, every brick is mine.
A: That's worth two boxes. Congratulations!
=> {B} is very happy because of a letter from the bank: {B}'s house is paid after {n} years.
=> {A} wonders why {B} is singing on a rainy Monday and learns that {B}'s house is finally paid.

A: How was {x:Linus|Bela}'s first day at school?
B: Terrible. There were so many tears, and in the end the teacher had to say, "Please go home now."
A: Poor boy! Did he want to go home?
B: Him? He ran in and didn't even turn round. It was me who cried.
A: You? And who had to go home?
B: Me. I was standing behind the coats.
A: Then I'll bring him tomorrow.
B: Yes, please. I'll stay in the car.
=> On {x}'s first day at school it was {B} who cried and had to go home, not the boy. {A} will bring him tomorrow.
=> {B} cried so much on {x}'s first day at school that the teacher sent {B} home.

A: What are you wearing to {x:Karla|Yasmin|Tilda}'s wedding?
B: I'm not invited.
A: That can't be true. You shared a flat with her!
B: For {n:three|four} years. I'm trying not to be hurt.
A: Wait. She told me that you hadn't answered. She was hurt herself.
B: I never got anything to answer!
A: Where would she have sent it? You moved in spring.
B: And she's only got my old address. I'll call her right now.
=> {B} believed that {x} hadn't invited {B} to her wedding. As she has only {B}'s old address, the invitation never came, and {B} will call her.
=> {x} is hurt because {B} didn't answer her wedding invitation, but {A} finds out that {B} never got it.

A: Any news from the publisher?
B: Another no. The {n:ninth|eleventh} one. I'm putting my novel in the stove.
A: Don't you dare! I laughed on every page.
B: You're family. You have to laugh.
A: Then ask people who don't have to. The old people's home wants somebody to read aloud on {d:Wednesdays|Fridays}.
B: To twelve people who fall asleep?
A: If they stay awake, it's a good book. If they don't, you've still got the stove.
B: Hm. All right. One chapter.
=> {B} wants to burn a novel after the {n} no. {A} suggests reading it at the old people's home, and {B} will try one chapter.
=> {A} likes {B}'s novel, which no publisher wants, and gets {B} to read a chapter to old people.

A: Look, it's four o'clock, and nobody's here. {x:Nils|Ruben} is standing at the window.
B: You did send the invitations, didn't you?
A: Of course. Ten of them, with a dinosaur.
B: Have you got one left? Show me. {A}, this says Sunday.
A: And what's today?
B: Saturday!
A: Oh no. And the cake is cut already.
B: Then the three of us eat it today, and I'll bake another one tonight. He gets two birthday parties.
=> Nobody has come to {x}'s birthday party because {A} wrote Sunday on the invitations, not Saturday. {B} will bake another cake tonight.
=> {A} put the wrong day on the invitations, so {B} suggests eating {x}'s cake today and having a second party.

A: I didn't get the flat. He'd already shaken my hand, and then he saw a dog hair on my coat.
B: No dogs?
A: No dogs, no cats, no fish. I asked about the fish.
B: I'm sorry. But the ground floor in our house will be free in {m:May|November}.
A: Really? And dogs?
B: The landlady has {n:three|four}. She doesn't like people without one.
A: Could you tell her about me?
B: I'll go down tonight. But clean your coat anyway.
=> {A} didn't get a flat because of a dog. {B} knows of one in {B}'s house, free in {m}, and will tell the landlady tonight.
=> {B} will speak to the landlady, who likes dogs, because {A} was turned down elsewhere over a dog hair.

A: Your colleague with the curly hair, what's his name?
B: {x:Gabriel|Ivo|Samir}. Why?
A: Could you invite us both to dinner, by chance?
B: By chance? No, I can't do that.
A: Why not? You always say I should meet somebody.
B: Somebody, yes. But he's engaged, and his fiancée is my boss.
A: Oh. That's a pity.
B: He's got a brother, though. Same hair. He comes to our quiz night on {d:Thursday|Tuesday}.
A: I happen to love quizzes.
=> {A} wants {B} to invite {x} to dinner, but {B} refuses because he's engaged. His brother comes to the quiz night on {d}, which interests {A}.
=> {B} won't help {A} to meet {x}, who is engaged to {B}'s boss, but mentions his brother.

A: You look worried.
B: I've got two dates on Friday, both at {t:seven|eight}. I said yes to {x:Milena|Judith}, and then I forgot and said yes to Selma.
A: Then cancel one.
B: Which one? One makes me laugh, and with the other I can be quiet.
A: With which one would you like to be stuck in a lift?
B: Selma. That was easy!
A: Then call {x} today. And tell her the truth. Don't say you're ill.
B: That I can't read my own calendar?
A: Exactly that.
=> {B} has two dates on Friday at {t} and would rather meet Selma. {A} advises {B} to call {x} today and tell her the truth.
=> With a question about a lift {A} helps {B} to choose Selma, so {B} has to cancel the date with {x}.

A: I saw his passport by accident. He told me he was forty-one, and he's fifty.
B: Who, {x:Raul|Leonid}? Does it matter? You like him.
A: The years don't matter. The lie does.
B: Maybe he was afraid you wouldn't write back. I took {n:five|four} years off too, on my profile.
A: You did? And did you tell?
B: On the third evening. We laughed about it. Ask him. Give him a chance.
A: OK. At dinner tomorrow.
=> {A} discovered that {x} is fifty, not forty-one, and is hurt by the lie. {B} advises {A} to ask him, which {A} will do tomorrow.
=> {B}, who also lied about {n} years on a profile, wants {A} to give {x} a chance.

A: Did you write my dating profile?
B: Yes. Read it.
A: "Loves mountains, cooks like a star, never in a bad mood." Who is that?
B: You! On a good day.
A: I hate mountains. And I can make two things: {x:eggs|toast} and tea. Please take it down.
B: Too late. You've got {n:four|seven} answers. One woman asks if you're really never in a bad mood, because she is, every morning.
A: Show me that one.
=> {B} wrote a dating profile for {A} that isn't true. {A} wants it taken down but then wants to see one of the {n} answers.
=> {A} complains to {B} about the dating profile: {A} hates mountains and can make only {x} and tea.

A: Honey, will you marry me?
B: Here? At pump {n:four|two}?
A: I had a plan. The lake, music, the moon. But we've run out of petrol, and I couldn't wait any longer.
B: My hands smell of diesel.
A: Is that a no?
B: It's a yes. But please ask me again at the lake, so that I've got something to tell my {x:grandmother|sister}.
A: Tonight?
B: Tonight. And don't tell anyone about pump {n}.
=> {A} asks {B} to marry at a petrol station. {B} says yes but wants {A} to ask again at the lake tonight.
=> {B} says yes to {A} at pump {n} and wants to be asked once more at the lake, to have something to tell {B}'s {x}.

A: {B}, have you looked in my phone?
B: No.
A: You asked who {x:Monique|Florence} is. I've never said that name.
B: All right, I did. You whisper on the phone, and you close the laptop when I come in. I thought there was somebody.
A: She works in a travel agency. I was booking a trip to {y:Lisbon|Iceland} for our anniversary.
B: Oh. I feel terrible.
A: You should have asked me. I'm really angry.
B: I know. I'm sorry. It won't happen again.
=> {A} is angry because {B} secretly looked in {A}'s phone. {B} suspected {x}, but {A} was only booking a trip to {y} with her.
=> {B} apologizes for looking in {A}'s phone. {x} only works in a travel agency, where {A} was booking a trip for the anniversary.

A: I got my first pay today!
B: Congratulations! What will you buy?
A: Nothing. I'm giving it to you.
B: To me? Don't be silly.
A: You paid the rent for {n:three|two} years while I was studying. I've written it all down in this notebook.
B: {A}, it wasn't a loan. I don't want it back.
A: Then let me pay the whole rent from now on.
B: Half. We'll each pay half, and you buy yourself some shoes without holes.
=> {A} wants to give {B} the first pay because {B} paid the rent for {n} years. {B} refuses and suggests paying half each from now on.
=> {B} doesn't want any money back from {A} for the rent during {A}'s studies and wants only half from now on.

A: {B}, I've got a temperature, and my head hurts. I can't go tonight.
B: But my sister's been cooking since yesterday. She thinks you don't like her. The last two times you were ill, too.
A: I know. But this time it's true.
B: This time?
A: All right. The last two times I just couldn't listen to the story of the {y:caravan|divorce} again.
B: I'll go alone, then. And on {d:Sunday|Monday} you call her and ask about the {y}.
=> {A} is really ill and can't go to {B}'s sister's, but admits that the last two times weren't true. {B} goes alone.
=> {B} goes to the sister's dinner without {A} and wants {A} to call her on {d} and ask about the {y}.

A: Excuse me{,B}, are those your children on the trampoline at seven in the morning?
B: Yes, they love it. Do they disturb you?
A: I work nights at the {x:bakery|hospital|post office}. I get to bed at six, and at seven it goes boing, boing, boing.
B: Oh, I didn't know! They've been doing that all week.
A: I know.
B: From now on nobody jumps before {t:noon|one}. If they forget, ring the bell.
A: Thank you. I'll try not to come in my pyjamas.
=> {A} works nights and can't sleep because {B}'s children jump on the trampoline at seven. {B} promises that nobody will jump before {t}.
=> {B} didn't know that the trampoline keeps {A} awake after work at the {x} and won't let the children jump before {t}.

A: Hi{,B}. Is your internet down, too?
B: No, mine's fine. I've only changed the password. It was so slow. Wait, was yours mine?
A: I'm afraid so. Your {x:nephew|cleaner} gave me the password at the summer party. I thought you knew.
B: I didn't! You've been using my internet for {n:five|eight} months?
A: Just for films. I'm ashamed. Shall I pay you something?
B: From now on, half the bill. Then you get the new password.
A: Gladly.
=> {A} has used {B}'s internet for {n} months, and {B} didn't know. {B} will give {A} the new password if {A} pays half the bill.
=> {B} changed the password and learns that the {x} had given {A} the old one.

A: Could you look after our {x:hens|ducks} from the tenth to the twentieth?
B: I'm sorry, not this time. We're leaving on the twelfth ourselves.
A: Then I'm in trouble. My cousin has said no as well.
B: Ask old Mrs {y:Barlow|Winkler}. She had a farm for forty years.
A: I don't dare. She always looks so strict.
B: Only because she's bored. I'll do the first two days, and I'll ask her about the rest.
A: You're an angel.
=> {A} needs somebody for the {x} from the tenth. {B} can do only the first two days and will ask Mrs {y} about the rest.
=> {B} is leaving on the twelfth and can't look after {A}'s {x} the whole time. {A} doesn't dare to ask Mrs {y}.

A: Have you seen Mr {x:Tann|Berger|Lowe}? His shutters have been down for three days.
B: No. But I don't see him much anyway.
A: He always waters his flowers at six. I'm worried. I want to call the police.
B: Wait. I've got his daughter's number. Hello? Yes. I see. Really? Thank you!
A: What does she say?
B: He's in {y:Rome|Paris} with the lady from the dance class. He told everybody except us.
A: And who's watering the flowers?
B: She asks if you'd do it.
=> {A} is worried about Mr {x} and wants to call the police. {B} calls his daughter and learns that he's in {y} with a lady.
=> Mr {x}'s daughter tells {B} that he's in {y}, and she would like {A} to water his flowers.

A: My bin is full, and I didn't fill it. There are {x:nappies|pizza boxes|wine bottles} in it.
B: Ah. Those might be ours.
A: Might be?
B: They are ours. Our bin was full after my sister's visit, and yours is always so empty.
A: It's empty because I pay for the small one. Now the lid doesn't close, and they won't take it.
B: I'm sorry. I'll drive it all to the dump this afternoon.
A: All right. And next time, ring my bell first. I'd have said yes.
=> {B} put {x} into {A}'s bin without asking, and now the lid doesn't close. {B} apologizes and will drive it to the dump this afternoon.
=> {A} complains that {B} filled {A}'s small bin and says {B} should have asked first.

A: Good evening. I'm from upstairs...
B: We don't buy anything, thank you.
A: I'm not selling anything. I only want...
B: And I've already got a religion.
A: I only want to give you this. Bread and salt, for new neighbours. You moved in on {d:Monday|Friday}, didn't you?
B: Oh! How embarrassing. Please come in and sit on a box.
A: And a warning: there's no hot water after {t:seven|eight}. Shower before that.
B: So that's why! I thought it was broken.
=> {B} thinks {A} wants to sell something, but {A} is a neighbour with bread and salt, who warns {B} that there's no hot water after {t}.
=> {A} from upstairs brings {B}, who moved in on {d}, bread and salt. At first {B} wants to send {A} away.

A: Excuse me, is that really you{,B}? I haven't seen you since school!
B: {A}! You've still got my book.
A: Which book?
B: The one about the {x:desert|pirates|volcano}. I lent it to you in our last week, and you promised to bring it on Monday. That was {n:nineteen|twenty-three} years ago.
A: I remember now! It's on my shelf. I never finished it.
B: There was a banknote in it, on page ninety.
A: I only got to page eighty!
B: Then it's still there. You can buy me a coffee with it.
=> {A} still has a book that {B} lent {A} {n} years ago, with a banknote in it. {B} wants {A} to buy coffee with it.
=> {A} meets {B} for the first time since school and is reminded of a book that {A} never gave back.

A: I'd like to invite {x:Sven|Adrian|Cem} to my fiftieth.
B: Then I won't come. He still owes me for the boat. And he told everyone that I'd sunk it.
A: Did you?
B: A little. But we'd said that we'd share the cost.
A: That's {n:six|ten} years ago. And he said he'd like to bring you something. In an envelope.
B: Really? How thick?
A: I didn't ask. Will you come?
B: Yes. But put your uncle between us.
=> {B} won't come to {A}'s fiftieth if {x}, who owes {B} money for a boat, is there. After hearing about an envelope, {B} agrees to come.
=> {A} wants to invite both {B} and {x}, who disagreed about a boat {n} years ago. {B} will come but won't sit next to him.

A: These are good biscuits. Did you make them?
B: No, they're Norwegian.
A: And that's a Norwegian dictionary, isn't it? Are you going on holiday?
B: Not exactly.
A: And why are there boxes in the hall?
B: {A}, I wanted to tell you over tea. They've offered me the job in {x:Bergen|Oslo}. I'm leaving in {m:March|August}.
A: For how long?
B: For good, I think.
A: I'm happy for you. No, I'm not. I'll miss you terribly.
B: There's a sofa for you there. I've already measured it.
=> {B} tells {A} that {B} is leaving for {x} in {m} because of a job, probably for good. {A} is sad about it.
=> {A} sees boxes in the hall and learns that {B} is moving to {x}, where {A} can sleep on the sofa.

A: Can I bring {x:Bobby|Rocco} to your party on Saturday?
B: Your dog? I'd rather you didn't. My niece was bitten last year, and she's still afraid of dogs.
A: But {x} is as gentle as a lamb.
B: I know. She doesn't.
A: Then I'll have to stay at home. I can't leave the dog alone that long.
B: Don't. Ask {y:Mrs Paine|Mr Silva} to take it. Or come at nine, when my niece is in bed.
A: I'll ask. And if that doesn't work, we'll both come at nine.
=> {B} doesn't want {A} to bring the dog {x} because {B}'s niece is afraid. {A} will ask {y} to take it or come at nine.
=> {A} may bring the dog to {B}'s party only after {B}'s niece is in bed.

A: What did you bring?
B: Potato salad.
A: I made one too. And what's {x:Ludwig|Marta} carrying up the stairs?
B: I can see potatoes. Didn't you make a list?
A: I did! I sent it to everybody on Thursday. Or, wait. I wrote it. I never sent it.
B: So there are {n:eighteen|fifteen} guests and nothing but potato salad?
A: I'll order some sausages. You take one of the bowls and hide it.
B: Fine. But not mine!
=> {A} never sent the list, so {A}, {B} and {x} have all made potato salad. {A} will order sausages and wants {B} to hide a bowl.
=> There is nothing but potato salad for {n} guests because {A} forgot to send a list. {A} orders sausages.

A: Bad news about Mum and Dad's golden wedding. The hall has been given away twice.
B: What? We booked it a year ago!
A: They've apologized. The others are a {x:rabbit show|karate club}. We could have it a week later, for nothing.
B: Uncle {y:Otto|Edgar} has already bought his ticket from Canada.
A: Then what about your barn?
B: It's full of hay. All right, I'll empty it. But you help me, three evenings.
A: I'll bring my sons, too.
=> The hall for Mum and Dad's golden wedding was given away twice. {B} will empty the barn for it, helped by {A} and {A}'s sons.
=> The golden wedding can't be a week later because Uncle {y} has his ticket, so it will be in {B}'s barn.

A: I can't sleep. It was me who broke your glass table at the party.
B: You? I thought it was {x:Tiger|Muffin}.
A: I danced on it when you were seeing people to the door.
B: On a glass table? With shoes?
A: Without. I'm so sorry. I'll pay for it.
B: I've already told the insurance that it was the cat. I'll have to write to them again.
A: And the poor cat?
B: Has been outside since {d:Sunday|Monday}. I'll go and say sorry, with ham.
=> {A} admits having broken {B}'s glass table by dancing on it and will pay. {B} had blamed the cat and will write to the insurance again.
=> {B} thought the cat {x} broke the table, but {A} did it at the party and is sorry.

A: I don't want a party for my birthday. I just want to walk round the lake and eat a {x:pancake|sausage}. Why are you looking like that?
B: Because I've invited {n:forty|fifty} people.
A: You haven't!
B: There's a tent, and your cousins have booked a hotel.
A: Why didn't you ask me?
B: You always say you don't like parties, and then you're the last to leave.
A: That's true. Can they come at six? Then I'll have my walk first.
B: At six, then.
=> {A} doesn't want a birthday party, but {B} has already invited {n} people. {A} accepts it if they come at six, after a walk.
=> {B} planned a party without asking {A}, who would just like to walk round the lake and eat a {x}.

A: I told the school you'd bake sixty muffins for the {x:summer fair|book day}.
B: You told them what?
A: They were desperate, and yours are the best.
B: When do they need them?
A: Tomorrow at {t:nine|eight}.
B: No, {A}. I've been at work since six. You can't just promise my evenings to people.
A: You're right. I'm sorry. What do I tell them?
B: That there'll be twenty-four, and that you're baking them. I'll sit there and tell you how.
=> {A} promised the school sixty muffins by {B} without asking. {B} refuses, so {A} must bake twenty-four while {B} explains how.
=> {B} won't bake for the {x} tomorrow because {A} promised it without asking. {A} apologizes and has to bake.

A: Look at this. That isn't my signature, is it?
B: It looks a bit like it.
A: There's a heart over the i. {x:Sophie|Lara} signed the test herself.
B: Was it a bad one?
A: Very bad. In {y:physics|history}.
B: I did that too, once. My father never noticed.
A: Don't you dare tell her that. She'll show it to the teacher tomorrow and say what she did. And you go through the questions with her.
B: I'm hopeless at {y}. But all right.
=> {x} signed a bad {y} test with {A}'s name. {A} wants her to tell the teacher tomorrow and {B} to go through the questions with her.
=> {A} notices that {x} signed a test herself. {B} once did the same, which {A} doesn't want her to know.

A: {x:Johan|Elin} wants to stop Latin and take Spanish.
B: In this family everybody's learned Latin.
A: And can you say anything in it?
B: Not a word.
A: There you are. We have to sign the form by {d:Friday|Wednesday}.
B: Is it because of the teacher?
A: No, because of Grandma's new husband. Nobody in the family can talk to him.
B: Well, that's a reason. Give me the pen.
=> {x} wants to take Spanish instead of Latin to talk to Grandma's new husband. {B} is against it at first but then signs.
=> {A} gets {B} to sign a form, due by {d}, so that {x} can stop Latin and take Spanish.

A: {x:Tarik|Pia} says it's better to stay at home than to go on the class trip.
B: That's odd. Mine talks of nothing else.
A: It costs {n:a hundred and eighty|two hundred} euros, and I haven't got that this month. Children hear more than you think.
B: There's a fund at school for that. You fill in one page.
A: I don't want the other parents to know.
B: They won't. Only the secretary knows. I used it last year.
A: You? I'd never have thought that.
B: You see?
=> {A} can't pay {n} euros for {x}'s class trip. {B} recommends a fund at school, which {B} used last year without other parents knowing.
=> {x} says staying at home is better than the class trip because {A} hasn't got the money. {B} tells {A} about a fund.

A: Good morning. It's your turn to walk the children to school, and it's ten to eight.
B: My turn? Isn't this {x:Veronika|Dennis}'s week?
A: No, you swapped. It's on the list on your fridge.
B: Oh no. I'm still in my pyjamas!
A: I've got five children in front of my door, in the rain.
B: Can you go, please? I'll take your week in {m:December|February}.
A: In {m} it's dark and icy.
B: I know. I deserve it.
A: Then it's a deal. Go back to bed.
=> {B} forgot that it is {B}'s turn to walk the children to school. {A} goes instead, and {B} will take {A}'s week in {m}.
=> {A} has five children waiting in the rain because {B} thought it was {x}'s week.

A: Don't tell {x:Paula|Agnes}, but I saw her fiancé kiss another woman. At the {y:ice rink|swimming pool}.
B: Are you sure it was him?
A: I was this close. Same nose, same jacket, everything.
B: Did he have a beard?
A: No. Since when does he have a beard?
B: Since spring. The one without a beard is his twin, and that was his wife.
A: There are two of them? Nobody ever told me!
B: It's good that you asked me and not her.
=> {A} thinks {x}'s fiancé kissed another woman at the {y}, but {B} explains that it was his twin with his wife.
=> {A} saw a man without a beard and took him for {x}'s fiancé. {B} is glad that {A} didn't speak to {x}.

A: {x:Matteo|Kilian} wants the car for Saturday night.
B: He's had his licence for {n:nine|six} days.
A: I said yes.
B: And I say no! With his friends in the back, and that road along the river?
A: How's he supposed to learn?
B: In daylight, with me next to him. In a month we can talk about the night.
A: But I've promised.
B: Then drive them yourself.
A: And pick them up at two in the morning? Oh well. I've promised.
=> {A} promised {x} the car for Saturday night, but {B} is against it because his licence is only {n} days old. {A} will drive him instead.
=> {B} doesn't want {x} to drive at night yet and would first practise with him in daylight.

A: I'm going to give up my job and look after Mum.
B: You love your job.
A: She left the gas on again. Somebody has to be there.
B: Somebody, yes. Not always you. There's a day centre in {x:Church Street|the old mill}. They fetch people at {t:eight|nine} and bring them back at five.
A: She'd hate it.
B: They've got a piano. When did she last play for anybody?
A: Not since Dad died.
B: Ask for one trial day before you decide.
A: One day. All right. I'll call them.
=> {A} wants to give up work to look after Mum. {B} recommends a day centre, and {A} will call them and ask for a trial day.
=> {B} thinks Mum might like the day centre in {x} because of the piano, and {A} agrees to call them.

A: So, Monday at nine the castle, at eleven the waterfall, lunch at half past twelve...
B: Stop. Is that a holiday or a timetable?
A: If we don't plan, we see nothing. Remember {x:Scotland|Corsica}? We sat in a {y:pub|café} for three days.
B: Those were the best three days!
A: It rained.
B: That's why. Look, you plan one day, and I don't plan the next one.
A: And who has the first day?
B: You. Then I can sleep on mine.
=> {A} wants to plan every hour of the holiday, but {B} doesn't. {A} will plan one day, and the next one stays free, in turns.
=> {B} liked sitting in a {y} in {x}, while {A} wants to see things, so planned and free days will take turns.

A: My parents ask if we're coming at Christmas.
B: We were there last year. This year it's my mother's turn.
A: I know. But they're selling the house in {m:February|March}. It's the last Christmas there.
B: You didn't tell me that.
A: I only heard it yesterday.
B: Then we go to yours, of course. But you call my mother. She's already ordered the {x:goose|carp}.
A: I'll call her tonight, and we'll be with her on New Year's Eve.
=> It is {B}'s mother's turn at Christmas, but {B} agrees to go to {A}'s parents, who are selling their house. {A} will call {B}'s mother tonight.
=> {A} and {B} will spend the last Christmas in {A}'s parents' house and New Year's Eve with {B}'s mother.

A: {B}, I'm leaving. I've thought about it for a long time, and I can't go on.
B: What? {A}! After {n:fourteen|eleven} years? Is there somebody else?
A: Yes, they've found somebody from {x:Derby|Bonn}.
B: They? Who?
A: The choir. I told you at breakfast that I'd decide today.
B: I was reading the paper at breakfast. I thought you were leaving me!
A: You? Who'd make the coffee, then?
=> {B} is shocked because {A} is leaving, but {A} only means the choir, which has already found somebody from {x}.
=> {A} has decided to leave the choir. {B} hadn't listened at breakfast and thought {A} was leaving {B}.

A: You didn't smile once when I told you about my promotion.
B: Mm.
A: And now you won't even talk to me. You wanted that job too, I know. Are you jealous?
B: Dentist.
A: What?
B: I was at the dentist. Half of my face is asleep. Look.
A: Oh! And I've been angry with you since {t:noon|one}.
B: I'm proud of you. I'll smile at about {u:five|six}.
=> {A} thinks {B} is jealous of {A}'s promotion. In fact {B} is proud but can't smile because half of {B}'s face is asleep after the dentist.
=> {A} was angry with {B} for not smiling, but {B} had only been at the dentist.

A: Grandpa has sent me {n:eleven|fifteen} voice messages since this morning.
B: Lucky you. I got thirty.
A: What does he say in yours?
B: He tells me what he's eating. And then he asks how to switch it off.
A: I'm going to tell him to stop. I was in a {x:meeting|lesson}, and my phone said, "Now there's soup."
B: Don't. He didn't say a word for months after Grandma died. Turn off the sound and listen at night. That's what I do.
A: You're right. And the soup was quite funny, actually.
=> {A} wants Grandpa to stop sending so many voice messages, but {B} is against it because he was silent for months after Grandma died. {A} agrees.
=> {B} advises {A} not to stop Grandpa but to turn off the sound and listen to his voice messages at night.

A: So, your daughter and my son. Who'd have thought it?
B: Not me. In kindergarten she bit him.
A: He's still got the scar. I hear they want to marry {x:on a boat|in a forest}. With my mother in her wheelchair?
B: That's what I said. But your mother told them that she'd love it.
A: Did she? Then the two of us have nothing to decide.
B: Only who pays for the music.
A: I'll take the music. You take the {y:cake|flowers}.
=> {A}'s son and {B}'s daughter want to marry {x}. {A} worries about {A}'s mother, but she likes it. {A} will pay for the music.
=> {A} pays for the music and {B} for the {y} at the wedding of {A}'s son and {B}'s daughter.

A: Thank you for the present you gave the boys.
B: Do they like the drum?
A: They love it. From six in the morning.
B: Do you remember what you gave my children last year?
A: The {x:trumpet|whistle}. Oh. So this is revenge?
B: After a whole year of that {x}, yes.
A: I understand. You take the drum back, and I'll never give your children anything loud again.
B: Agreed. I'll swap it for a {y:chess set|puzzle}. I've kept the receipt.
=> {B} gave {A}'s boys a drum as revenge for a {x}. {B} will swap it for a {y}, and {A} promises no more loud presents.
=> {A} asks {B} to take back the drum, which was revenge for the {x} that {A} gave {B}'s children last year.

A: Who's going to run the {x:bakery|garage} when I stop?
B: I know you hope it'll be me. But I don't want it.
A: Your great-grandfather built it.
B: And I'd ruin it in a year. I'm a teacher, and I'm happy.
A: That hurts a bit.
B: I know. But ask {y:Yannick|Antonia}. Always there before you are, and the customers love it.
A: But that isn't family.
B: Half the town thinks it is.
A: Hm. I'll think about it.
=> {A} hopes {B} will take over the {x}, but {B} is happy as a teacher and refuses. {B} recommends {y}, and {A} will think about it.
=> {B} doesn't want to run the {x}, which hurts {A}, and suggests asking {y}, who isn't family.
`
  .trim()
  .split(/\n\n+/);
