// Short spoken dialogues of everyday life with their gist: meals, housework, clothes, school runs, relatives, bills,
// health, phone calls, small accidents. Own inventions. Written in the form of summaries-chats.ts.
export const daily = `
A: What's for breakfast?
B: There's {x:porridge|toast|yoghurt}, or I could boil you an egg.
A: Two eggs, please, and not too soft.
B: Oh, wait. The box is empty. I used the last ones for the cake.
A: Then just {x}. Is there any honey left?
B: A spoonful at the bottom of the jar. You'll have to turn it upside down.
A: Put eggs and honey on the list, then.
=> {A} wants two eggs for breakfast, but {B} used the last ones for a cake, so {A} takes {x}. Eggs and honey go on the list.
=> There are no eggs left, so {A} will have {x} with the last of the honey for breakfast.

A: It's ten past seven! Why didn't you wake me?
B: I did. Twice. You said you were already up.
A: I was talking in my sleep! The bus goes in five minutes.
B: You won't catch that one. Take my bike.
A: Your bike has a flat tyre.
B: I fixed it last night. The key is on the hook by the door.
A: You're an angel. I'll be back by four.
=> {A} has overslept although {B} tried twice to wake {A}. As the bus leaves in five minutes, {A} will take {B}'s bike, which is fixed.
=> {A} is late and can't catch the bus, so {B} lends {A} a bike until four.

A: Are you going to be in there all morning?
B: I've only been in here for ten minutes.
A: Twenty-five. I've got {x:a job interview|a driving test|a train} at nine and I haven't brushed my teeth.
B: Use the kitchen sink.
A: My toothbrush is in there with you!
B: All right, all right. I'll hand it out to you.
A: And a towel, please.
=> {A} has {x} at nine, but {B} is still in the bathroom. {B} will hand out {A}'s toothbrush for use at the kitchen sink.
=> {A} complains that {B} has been in the bathroom for twenty-five minutes. {B} agrees to hand out the toothbrush.

A: I'm off to the shop. What do we need?
B: Milk, bread, onions and something for the dishwasher.
A: Didn't we buy onions on Monday?
B: We did, but they've gone bad. I threw them out this morning.
A: Okay. Anything sweet?
B: No sweets. I'm serious this time. The dentist was very clear.
A: Not even {x:biscuits|chocolate|ice cream} for me?
B: If you hide it where I can't find it.
=> {A} will buy milk, bread, onions and something for the dishwasher. {B} wants no sweets because of the dentist, but {A} may hide some {x}.
=> {B} tells {A} what to buy at the shop and wants to stay away from sweets, as the dentist said.

A: Hello, could I speak to {x:Mr Hale|Mrs Hale|Dr Hale}, please?
B: One moment, please. No, the office is empty. It's lunch until two.
A: Can I leave a message?
B: Of course. I've got a pen.
A: Tell {x} that the garage called. The car is ready, but it needs two new tyres before the winter.
B: Ready, two new tyres. And your name?
A: {A}, from the garage in Mill Street. We close at six.
=> {A} from the garage calls {x}, who is at lunch. {B} takes a message: the car is ready but needs two new tyres before winter.
=> {B} will tell {x} that the car can be collected from the garage, which closes at six, and needs two new tyres.

A: Is Olga there?
B: No, she's at the {x:gym|library|hairdresser}. She left her phone on the table.
A: Then I can't reach her. We were going to meet at the cinema at eight.
B: Were? Has something happened?
A: My car won't start. Could you tell her I'll come by tram and be half an hour late?
B: Sure. Should she buy the tickets?
A: Yes, please. I'll give her the money there.
=> {A} can't reach Olga, so {B} will tell her that {A} will be half an hour late and that she should buy the tickets.
=> {A}'s car won't start, so {A} will come to the cinema late by tram and asks {B} to tell Olga.

A: Have you done your homework?
B: Almost. I only have the {x:maths|French|history} left.
A: You said that an hour ago.
B: It's hard! And Leo won't pick up his phone.
A: Leo isn't going to do it for you. Bring it here, we'll look at the first task together.
B: And the others?
A: The others you do alone. Then you can go out and play football until dinner.
=> {B} finds the {x} homework hard. {A} will help with the first task, and {B} must do the others alone before going out to play football.
=> {A} offers to look at one task of {B}'s {x} homework. {B} may play football after the rest is done.

A: You look tired{,B}.
B: The baby next door cried all night.
A: Again? Have you spoken to the parents?
B: I met the father on the stairs this morning. He looked worse than me. He apologized before I could say a word.
A: What did you say?
B: I told him not to worry. I gave him some of my coffee.
A: That was kind. I'll lend you my {x:earplugs|headphones} for tonight.
=> {B} is tired because the neighbours' baby cried all night, but told the sorry father not to worry. {A} will lend {B} {x} for tonight.
=> The neighbours' baby kept {B} awake. {B} felt sorry for the father and gave him coffee instead of complaining.

A: Which shirt shall I wear, the white one or the {x:blue|green|grey} one?
B: The {x} one. The white one makes you look ill.
A: But it's a funeral.
B: Oh. I thought you were going to Nina's party.
A: That's tomorrow. Today is my old teacher's funeral, at two.
B: I'm sorry. Then the white one, of course. Shall I iron it for you?
A: Yes, please. My hands are shaking a bit.
=> {B} thinks {A} is dressing for Nina's party, but {A} is going to an old teacher's funeral at two. {B} will iron the white shirt.
=> {A} will wear the white shirt to an old teacher's funeral today, and {B} offers to iron it.

A: I've shrunk your {x:jumper|scarf|cardigan}.
B: The red one? That's from my aunt!
A: I washed it with the towels. I'm so sorry.
B: Let me see. Oh dear. That would fit a doll.
A: I'll knit you a new one.
B: You can't knit.
A: I'll learn. You'll have it by Christmas.
B: Which Christmas? Never mind, {A}. Honestly, it always itched.
=> {A} washed {B}'s red {x} with the towels and it shrank. {A} promises to knit a new one, but {B} doesn't mind because it always itched.
=> {A} apologizes for shrinking the {x} that {B} got from an aunt, and {B} isn't really angry.

A: Whose turn is it to do the hoovering?
B: Yours. I did it last week.
A: Last week you did the living room and stopped when the {x:match|film|quiz} began.
B: So I did half. You do half too, and then it's a whole.
A: That isn't how it works. The other half is a week dirtier.
B: Fine. I'll hoover upstairs, you take downstairs. And no television until we're finished.
A: Agreed.
=> {A} and {B} argue about whose turn it is to hoover. {B} will take upstairs and {A} downstairs, with no television until then.
=> {B} only hoovered one room last week because of a {x}. Now {A} and {B} share the work.

A: Can you take the kids to school tomorrow?
B: I thought it was your week.
A: It is, but my boss has moved the meeting to eight.
B: I could, but then I need the car.
A: Take it. I'll go by train. Don't forget that Mia needs her {x:swimming things|recorder|gym shoes}.
B: And you do my Friday in return?
A: Deal.
=> {A} has a meeting at eight tomorrow, so {B} will drive the kids to school. In return {A} does {B}'s Friday.
=> {B} takes over tomorrow's school run with the car and must remember Mia's {x}. {A} will go by train.

A: The school just rang. Finn has a temperature.
B: How high?
A: Thirty-nine. Somebody has to pick him up now.
B: I'm an hour away. Can you go?
A: I've got a customer sitting in front of me. What about your mother?
B: She's at the {x:hairdresser|market|eye doctor}, but that's right next to the school. I'll call her.
A: Great. I'll be home by three and take over.
=> Finn has a temperature and must be picked up from school. Neither {A} nor {B} can go now, so {B} will call {B}'s mother.
=> {B} will ask {B}'s mother to fetch Finn, who is ill, from school. {A} will be home by three.

A: Are you free on Saturday night? We need a babysitter.
B: That depends. Are the twins still biting?
A: Only each other. They're asleep by eight anyway.
B: Last time it was half past ten.
A: I'll pay you for every hour, plus {x:pizza|sushi|a curry}.
B: Plus the taxi home. I don't like the walk through the park.
A: Of course, I'll pay the taxi. Seven o'clock?
B: Seven is fine.
=> {A} needs a babysitter for the twins on Saturday at seven. {B} agrees for pay, {x} and the taxi home.
=> {B} will look after {A}'s twins on Saturday night, and {A} pays for the hours, the food and a taxi.

A: What are you giving Dad for his birthday?
B: I was thinking of a {x:book|wallet|pullover}.
A: He's got a whole cupboard of those.
B: So what do you suggest?
A: He always talks about that boat trip he took as a boy. Let's give him one together.
B: I can't afford that.
A: It's sixty euros. Thirty each.
B: Oh, that's less than I thought. I'm in. But you book it, you're better at those things.
=> {A} suggests a boat trip instead of a {x} for Dad's birthday. At thirty euros each {B} agrees, and {A} will book it.
=> {A} and {B} will give Dad a boat trip for sixty euros together.

A: Happy birthday{,B}!
B: Thank you, but it's tomorrow.
A: Tomorrow? I've got it down for the ninth.
B: It's the tenth. You got it wrong last year too.
A: And I've just put {x:flowers|balloons|candles} all over your desk.
B: I saw them. I thought they were for Judith. It's her birthday today.
A: Really? Then don't tell her. I'll buy you some new ones tomorrow.
=> {A} congratulates {B} a day too early. As it is Judith's birthday today, {A} leaves her the {x} and will buy new ones for {B}.
=> {A} thought {B}'s birthday was on the ninth, but it is on the tenth.

A: Aunt Vera called. She's coming to stay.
B: How nice. When?
A: On Thursday. For {x:three weeks|a month|ten days}.
B: Where will she sleep? The guest room is full of boxes.
A: I thought she could have your room, and you sleep on the sofa.
B: My room? Why not yours?
A: Because you're the one she likes.
B: I'd rather carry boxes. Help me, and we'll have the guest room empty by Wednesday.
=> Aunt Vera is coming on Thursday for {x}. {B} won't give up a room and wants to empty the guest room with {A} by Wednesday.
=> {A} wants {B} to sleep on the sofa during Aunt Vera's visit, but {B} suggests clearing the guest room instead.

A: Can you lift your end a bit higher?
B: I'm trying! What's in this thing?
A: Nothing, it's just a wardrobe. Careful, the lamp!
B: Too late. Did it break?
A: Only the bulb. Put it down for a moment.
B: {A}, did you take out the drawers?
A: The drawers? Oh. No. They're full of {x:books|shoes|tools}.
B: No wonder. Let's empty them first, before my back breaks too.
=> {A} and {B} break a bulb with a heavy wardrobe. The drawers are still full of {x}, so {B} wants to empty them first.
=> {A} forgot to empty the drawers of the wardrobe, which is why it is so heavy for {A} and {B}.

A: So what do you think of the colour?
B: It's very yellow.
A: On the tin it said {x:soft lemon|warm sand|morning light}.
B: On the wall it says fried egg. I couldn't sleep in here.
A: We've still got one wall to go, and half a tin of white.
B: Mix them. Try it on the last wall, and if it looks good, we do the others again.
A: That's another whole weekend.
B: Better than ten years of fried egg.
=> {B} finds the new wall colour too yellow and suggests mixing it with white for the last wall, though it may cost another weekend.
=> {A} has painted three walls in a yellow that {B} dislikes, and {B} proposes a mix with white.

A: Something has eaten all my {x:lettuce|strawberries|beans}.
B: Snails. I saw dozens of them after the rain.
A: What can I do? I don't want to use poison.
B: My grandmother used to collect them at night with a torch.
A: And then?
B: She carried them into the next garden.
A: The next garden is yours!
B: Exactly. So let's think of something else. I'll lend you my snail fence.
=> Snails have eaten {A}'s {x}, and {A} doesn't want to use poison. {B} will lend {A} a snail fence.
=> {B}, who lives next door, jokes about carrying snails into the next garden and then offers {A} a snail fence.

A: The car is making that noise again.
B: What kind of noise?
A: A sort of {x:whistling|knocking|squeaking} when I brake.
B: Then don't drive it. It could be the brakes.
A: I have to get to work somehow.
B: I'll drop you off. My colleague's brother has a garage, I can leave your car there on the way back.
A: Is he cheap?
B: He's honest. That's better than cheap.
=> {A}'s car makes a {x} noise when braking. {B} will take {A} to work and leave the car at a garage with an honest owner.
=> {B} fears that the brakes of {A}'s car are faulty, and will bring it to a colleague's brother who has a garage.

A: We spent nine hundred euros last month.
B: On what?
A: Look at the list. Two hundred just for {x:takeaway food|taxis|coffee}.
B: That can't be right. Well, maybe it can.
A: If we want to go to Iceland next summer, we have to save.
B: Let's put two hundred in a separate account on the first of every month. What isn't there can't be spent.
A: Good idea. I'll open one tomorrow.
=> {A} and {B} spent too much last month and want to go to Iceland. {A} will open an account for two hundred euros each month.
=> {A} and {B} spent two hundred euros on {x} last month and now decide to save for Iceland.

A: There's a letter from the water company. We owe them three hundred and ten.
B: That's double last year's!
A: I know. Do we shower that much?
B: Hold on. Listen. Can you hear that?
A: It's the toilet. It's been running like that since {x:spring|Easter|March}.
B: That's where our money goes. I'll look up how to change the part.
A: And I'll ask if we can pay in two parts.
=> The water bill is double last year's because of a running toilet. {B} wants to repair it, and {A} will ask to pay in two parts.
=> {A} and {B} find out that a running toilet caused the bill of three hundred and ten.

A: What did the doctor say?
B: It's nothing serious. My {x:iron|blood pressure|vitamin D} is too low.
A: So that's why you're so tired.
B: Yes. I have to take one tablet a day, for three months.
A: Before or after meals?
B: He told me, but I've forgotten.
A: It'll be on the leaflet. Give me the box. Here: before breakfast, with water, no coffee for an hour.
B: No coffee? I'd rather be tired.
=> {B} is tired because of low {x} and must take a tablet daily for three months. {B} dislikes having no coffee for an hour after it.
=> {B} forgot when to take the tablets, so {A} reads the leaflet: before breakfast, with water and no coffee for an hour.

A: Are you still coughing?
B: Since last {x:Tuesday|Friday|weekend}. I've tried everything. Tea, honey, hot milk.
A: Have you seen a doctor?
B: It's just a cough.
A: Two weeks ago Ivan said the same. Then it was pneumonia, and he spent six days in hospital.
B: Ivan smokes.
A: And you have asthma. Please call the surgery today.
B: All right, I'll call at two, when they open again.
=> {B} has been coughing since last {x}. {A} worries because Ivan had pneumonia and {B} has asthma, so {B} will call the surgery at two.
=> {A} is worried about {B}'s cough and gets {B} to agree to call the surgery.

A: I can't swallow these. They're huge.
B: You have to, if you want your {x:throat|ear} to get better.
A: Isn't there a syrup?
B: I asked at the chemist's. Only for small children.
A: Can I cut them in half?
B: Yes, the chemist said that's fine. But don't crush them.
A: And with juice?
B: With water. You can have the juice afterwards.
=> {A} finds the tablets too big, and syrup is only for small children. {B} says {A} may cut them in half but not crush them.
=> {B} explains to {A} how to take the tablets for the {x}: in halves and with water.

A: The results are out! Have you looked?
B: I can't. You look for me.
A: What's your number?
B: Four one seven.
A: Four one seven... I don't see it. Oh, wait, that's the {x:evening|summer|beginners'} course. Here. Passed! With eighty-one points!
B: Are you sure it says four one seven?
A: Look for yourself.
B: I was certain I'd failed. I've already signed up for the second try.
A: Then cancel it quickly and come and celebrate.
=> {B} is too nervous to look at the exam results, so {A} does it. {B} has passed with eighty-one points and can cancel the second try.
=> {A} looks at the wrong list first, then finds that {B} passed the exam.

A: How's the new job at the {x:bakery|flower shop|petrol station}?
B: It's all right. I have to get up at four, though.
A: At four? And then you go to lectures?
B: Until two. Then I sleep.
A: I couldn't do that. Is the money good?
B: Not really. But I can take home what isn't sold, and the boss lets me study when it's quiet.
A: So you'll stay?
B: Until the exams in June. After that I'll look for something later in the day.
=> {B} gets up at four for a part-time job at the {x}, where the boss lets {B} study. {B} will stay until the exams in June.
=> {B}'s job starts early and pays little, but {B} keeps it until June and then wants one later in the day.

A: I've lost my {x:ring|earring|bracelet}.
B: When did you last have it?
A: At lunch. I took it off to wash up.
B: Have you looked behind the tap?
A: Everywhere. Even in the bin.
B: What about the rubber gloves?
A: The gloves? Why would it... Oh! It's in the thumb!
B: My mother lost hers in there three times.
=> {A} lost a {x} after taking it off to wash up. {B} suggests the rubber gloves, and {A} finds it in the thumb.
=> {A}'s {x} was in a rubber glove, where {B}'s mother lost hers three times.

A: Excuse me, have you handed in a black umbrella?
B: I've got eleven black umbrellas here. What does yours look like?
A: It has a wooden handle with a {x:duck's|dog's|horse's} head.
B: Hm. No. When did you lose it?
A: This morning, on the number six bus.
B: Then it isn't here yet. The drivers bring everything in at night. Come back tomorrow after ten.
A: Could you put my name on it if it comes?
B: Certainly. Write it on this card.
=> {A} is looking for a black umbrella with a {x} head, left on the number six bus. {B} says to come back tomorrow after ten.
=> {A}'s umbrella hasn't been handed in yet, as the drivers bring lost things in at night. {B} gives {A} a card for the name.

A: Sorry to bother you. I live upstairs. Is your ceiling wet?
B: I don't think so. Why?
A: My washing machine has just flooded the kitchen.
B: Let me look. Oh yes, there's a brown spot above the {x:fridge|table|cooker}.
A: I was afraid of that. I'll pay for the painting, of course.
B: Are you insured?
A: I am. I'll send them a photo of it today.
B: Then let's have a coffee first, you look pale.
=> {A}'s washing machine has flooded, and now there is a brown spot on {B}'s ceiling. {A} is insured and will send a photo today.
=> Water from {A}'s kitchen has damaged {B}'s ceiling above the {x}. {B} stays friendly and offers {A} a coffee.

A: Have you met the new people in number nine?
B: Only the {x:cat|dog|grandmother}. Why?
A: Somebody said he's a famous singer.
B: Who said that?
A: The postman. He gets parcels from a record company every week.
B: I asked his wife in the lift. He repairs old records. He's never sung a note.
A: Oh no. And I've already told the whole street.
=> {A} has told the whole street that the new neighbour is a famous singer. {B} learned from his wife that he only repairs old records.
=> The gossip about a singer in number nine is wrong: he repairs records, as {B} tells {A}.

A: Look at those clouds. Should we still go to the {x:beach|lake|zoo}?
B: The app says no rain until six.
A: The app said that last Sunday, and we came home like wet dogs.
B: So what do you want to do?
A: Let's go now and skip lunch. We can eat there.
B: And if it rains?
A: Then we'll sit in the car with sandwiches.
B: All right. I'll make them, you find the raincoats.
=> {A} doesn't trust the weather app, so {A} and {B} will go to the {x} before lunch. {B} makes sandwiches and {A} finds the raincoats.
=> Although rain may come, {A} and {B} decide to go to the {x} right away.

A: It's snowing! Did you see?
B: I saw. I've been out there with the shovel since six.
A: Isn't it beautiful?
B: It's beautiful on mountains. On our drive it's heavy.
A: Do you think {x:school|the office|the library} will be closed?
B: It's open. I heard it on the radio. But the buses aren't running.
A: So how do I get there?
B: On foot. Take the boots, not the trainers.
=> {A} is happy about the snow, while {B} has had to shovel since six. The buses aren't running, so {A} must walk.
=> {B} tells {A} that {x} is open despite the snow and that {A} should walk there in boots.

A: Did you hear the news? They're closing the {x:swimming pool|hospital|train station}.
B: Our {x}? Why?
A: The town has no money to repair the roof.
B: But everyone uses it!
A: There's a meeting in the town hall on Wednesday. People are collecting signatures.
B: I'll sign. Where's the list?
A: At the baker's. I put my name down this morning, and it was already number four hundred.
=> The town wants to close the {x} because it can't pay for the roof. People collect signatures, and {B} will sign the list at the baker's.
=> {A} tells {B} that the {x} is closing. There is a meeting in the town hall on Wednesday.

A: What are we doing tonight?
B: I'd like to stay in. It's been a long day.
A: But you promised Carlos we'd come to his {x:concert|quiz night|barbecue}.
B: Was that today? I thought it was next week.
A: It's today. He's been talking about it for a month.
B: Then let's go for an hour. You say hello to everybody, and I sit in a corner.
A: One hour. I'll set an alarm.
=> {B} is tired and wants to stay in, but promised Carlos to come to his {x}. {A} and {B} will go for one hour.
=> {B} got the date of Carlos's {x} wrong. It is tonight, so the two go for just an hour.

A: About yesterday. I shouldn't have laughed.
B: No, you shouldn't. Everyone was looking at me.
A: I wasn't laughing at you. A {x:wasp|pigeon|fly} was sitting on the speaker's head.
B: Really? I thought it was about my speech.
A: Your speech was the best of the day. I'm sorry it looked like that.
B: I hardly slept because of it.
A: Let me buy you lunch.
B: Apology accepted. But I choose the place.
=> {B} thought {A} laughed at {B}'s speech, but it was about a {x} on another speaker's head. {A} apologizes and will buy lunch.
=> {A} explains yesterday's laugh and says {B}'s speech was the best. {B} accepts the apology.

A: I love your coat{,B}. Is it new?
B: This? It's older than you are. It belonged to my {x:grandmother|aunt|great-aunt}.
A: It fits you perfectly.
B: I had the sleeves made shorter. There's a little tailor behind the church.
A: Is he expensive?
B: She. Fifteen for the sleeves. And she sews on missing buttons for nothing.
A: Then I'll take her my whole wardrobe.
=> {A} likes {B}'s coat, which belonged to {B}'s {x}. A tailor behind the church shortened the sleeves for fifteen.
=> {B} recommends a tailor behind the church, and {A} wants to bring her a lot of clothes.

A: Guess who I saw at the station! Marlene, with three suitcases.
B: Is she moving out?
A: She was crying.
B: Poor thing. So it's true about her and Boris.
A: What's true?
B: That they argue all the time about his {x:mother|motorbike|work}.
A: Hm. I don't know. Then Boris came with two coffees, and they got on the train together.
B: Then perhaps we should stop guessing.
=> {A} saw Marlene crying at the station with suitcases. As she took the train with Boris, {B} wants to stop guessing about the two.
=> {A} and {B} gossip about Marlene and Boris, who argue about his {x}, until it turns out that the couple travelled together.

A: I've got good news and bad news.
B: The bad news first.
A: The landlord is putting up the rent by {x:eighty|sixty|ninety} euros.
B: Oh no. And the good news?
A: He's finally putting in new windows. Before the winter.
B: So we pay for the windows ourselves.
A: You could see it like that. But the heating will cost less.
B: I'll do the sums before I smile.
=> The rent goes up by {x} euros, but there will be new windows before the winter. {A} expects lower heating costs, and {B} isn't convinced yet.
=> {A} has bad news about the rent and good news about windows. {B} wants to do the sums first.

A: You promised to come to my {x:match|school play|recital}.
B: I know, and I'm sorry. The train stood still for two hours.
A: You always have a reason.
B: This time there was a cow on the line. Here, I took a picture.
A: Okay, that's a very big cow.
B: When's the next one?
A: On the twentieth.
B: I'll take the day off. The whole day. Then no cow can stop me.
=> {B} missed {A}'s {x} because a cow stopped the train. {B} promises to take the day off for the next one on the twentieth.
=> {A} complains that {B} didn't come to the {x}. {B} shows a picture of a cow on the line as proof.

A: Why are you whispering?
B: Shh. Petra is in the next room. It's about her surprise party.
A: What about it?
B: I've told her we're going to a {x:museum|boring talk|furniture shop} on Saturday. You have to say you're coming too.
A: But I told her I'm ill on Saturday. I thought that was my excuse.
B: Oh great. Then get well by Friday, and be happy about the {x}.
A: I'll start feeling better tomorrow.
=> {A} and {B} told Petra different stories because of her surprise party on Saturday. {A} will pretend to get well and come along.
=> {B} has told Petra about a trip to a {x}, so {A}, who claimed to be ill, must get well.

A: Excuse me, the end of the queue is back there.
B: I know. I was here before. I only went to get a {x:form|pen|number}.
A: I didn't see you.
B: You were looking at your phone. Ask the lady in the red hat.
A: She's nodding. All right, sorry. I've been waiting for forty minutes.
B: So have I. They told me only one desk is open today.
A: Then go ahead. We'll be here until closing time anyway.
=> {A} thinks {B} is jumping the queue, but {B} had only left to get a {x}. A lady confirms it, and {A} lets {B} go ahead.
=> {A} and {B} have waited forty minutes because only one desk is open. {A} apologizes for doubting {B}.

A: Ouch!
B: What happened?
A: I cut my finger on the {x:tin|glass|bread knife}.
B: Show me. That's quite deep. Hold it under cold water.
A: Is there a plaster somewhere?
B: In the car. Wait, don't drip on the carpet.
A: Thank you for your sympathy.
B: I'll get it. And if it's still bleeding in ten minutes, we'll go to the doctor.
=> {A} has cut a finger on the {x}. {B} gets a plaster and wants to see a doctor if it still bleeds in ten minutes.
=> {B} tells {A} to hold the cut finger under cold water and goes to get a plaster.

A: I've spilled {x:coffee|juice|tea} on your laptop.
B: What? Turn it off! Turn it upside down!
A: I already have. It's been on its head in the bathroom for an hour.
B: An hour? Why didn't you call me?
A: I was scared. I also put it in a bag of rice.
B: My whole thesis is on there.
A: I know. You saved a copy on the blue stick on Sunday. I saw you.
B: You're right. I did. So I've only lost two days.
=> {A} spilled {x} on {B}'s laptop. {B} has a copy of the thesis from Sunday and has lost only two days of work.
=> {B} is shocked about the wet laptop, until {A} mentions the copy on the blue stick.

A: Is dinner ready?
B: In an hour, maybe.
A: An hour? You said seven.
B: I said seven before I noticed that I'd turned on the wrong {x:ring|plate}. The meat is still cold.
A: What have we got that's quick?
B: Noodles from yesterday, and a cucumber.
A: I'll fry the noodles with an egg. We'll have the meat tomorrow.
B: You've just saved the evening.
=> Dinner isn't ready because {B} turned on the wrong {x}. {A} will fry yesterday's noodles with an egg, and the meat is for tomorrow.
=> The meat is still cold at dinner time, so {A} and {B} will eat noodles instead.

A: Do you like the soup?
B: It's interesting. What's in it?
A: Pumpkin, ginger and {x:coconut|peanut butter|orange}.
B: Ah. So that's what it is.
A: You don't like it.
B: I didn't say that.
A: You've been stirring it for ten minutes.
B: All right. I don't like it. But I love that you cooked. Shall I make us some cheese toast?
A: Make two. I don't like it either.
=> {B} tries to be polite about {A}'s soup but admits not liking it. {A} doesn't like it either, so {B} will make cheese toast.
=> {A}'s soup with pumpkin, ginger and {x} tastes good to neither, and the two will have toast.

A: Could you wash up tonight? I cooked.
B: I would, but I've got a {x:rash|burn|cut} on my hand.
A: Since when?
B: Since this morning. Look.
A: That's a real one. Then you dry and I wash.
B: I can't hold a wet towel either.
A: So what can you do?
B: I can choose the music and tell you how good the food was.
=> {A} cooked and wants {B} to wash up or dry, but {B} has a {x} on one hand. {B} only offers music and praise.
=> {B} can't help with the dishes because of a hand, so {A} has to wash up alone.

A: What do you want to drink with the meal?
B: Just water, please. I'm driving.
A: But you came by bus.
B: I did, but I'm driving home. Edgar asked me to take his van back. He's had {x:two beers|three beers|some wine} already.
A: That's good of you. Can you drop off my cousin on the way? She lives near the tower.
B: If she doesn't mind sitting next to a drum kit.
A: She'll love it.
=> {B} drinks only water because Edgar has had {x} and wants {B} to drive his van home. {B} will also drop off {A}'s cousin.
=> {A} asks {B} to give a cousin a lift in Edgar's van, and {B} agrees.

A: I'm so tired I don't know what I'm saying.
B: Did you study all night again?
A: Until three. The {x:biology|law|Latin} exam is at noon.
B: Have you eaten?
A: Coffee.
B: That isn't food. Sit down, I'll make you an omelette. Then you sleep until eleven, and I'll wake you.
A: What if you forget?
B: I'll set two clocks.
=> {A} studied until three for the {x} exam at noon. {B} makes an omelette and will wake {A} at eleven.
=> {B} wants {A} to eat and sleep before the exam and will set two clocks.

A: Which answer did you put for question five?
B: C. Why?
A: I put A. I asked Jo, and Jo put D.
B: Well, one of us may be right.
A: Or none of us. I'm sure I've failed.
B: You say that after every exam, and then you get the best {x:mark|result} in the class.
A: This time it's different.
B: You say that, too. Come on, let's get some chips and stop talking about it.
=> {A} thinks the exam went badly because {A}, {B} and Jo gave different answers. {B} reminds {A} of always getting the best {x} and suggests chips.
=> {A} fears having failed, but {B} doesn't believe it and wants to stop talking about the exam.

A: Hi, is that job in the {x:café|bookshop|ice cream parlour} still free?
B: It is. Have you ever done this kind of work?
A: Two summers in my uncle's shop.
B: Good. We need somebody for Tuesday and Thursday evenings.
A: I have football on Tuesdays. Could I do Wednesdays?
B: I'd have to ask my colleague to swap. Can you come in for a trial shift this Thursday at five?
A: Sure. What should I wear?
B: Something black.
=> {A} wants a job in the {x} but can't work Tuesdays. {B} will ask a colleague to swap, with a trial shift on Thursday at five.
=> {A} has football on Tuesdays and would like Wednesdays instead. There will be a trial shift on Thursday.

A: Have you seen my glasses case?
B: The {x:red|brown|green} one? It was on the piano.
A: It isn't there now.
B: Then the baby has it. He carries everything around today.
A: Where does he put things?
B: Yesterday I found the remote control in the washing basket.
A: Let me look in there. Here it is! And here's your purse. And a sausage.
B: My purse? I hadn't even missed it.
=> {A} is looking for a {x} glasses case, and {B} thinks the baby has taken it. {A} finds it in the washing basket with {B}'s purse.
=> The baby has hidden {A}'s glasses case, {B}'s purse and a sausage, and {A} finds all of it.

A: I think I left my {x:hat|scarf|jacket} at your place.
B: On the chair in the hall. I wanted to bring it all to you today.
A: No hurry. It's warm now.
B: There's also a bag with a cake tin and a wig.
A: A wig? That isn't mine.
B: It isn't mine either. Who else was at the party?
A: Ask Roland. He left very early and in a strange mood.
=> {A} left a {x} at {B}'s place. {B} also found a bag with a cake tin and a wig, and {A} suggests asking Roland.
=> {B} doesn't know whose wig was left after the party, and {A} thinks of Roland.

A: Can you turn the music down? I'm trying to sleep.
B: At six in the evening?
A: I've got the night shift at the {x:hospital|airport|bakery}.
B: Sorry, I didn't know. I'm practising the dance for Saturday.
A: Can't you use headphones?
B: Not with two people. But we can go down to the cellar.
A: Thanks. And please don't jump.
B: It's a slow waltz. Nobody will jump.
=> {A} has a night shift at the {x} and can't sleep because of {B}'s music. {B} will practise the dance in the cellar.
=> {B} was dancing to music for Saturday and didn't know that {A} had to sleep.

A: Your hedge is growing over my path.
B: I know. I wanted to cut it, but there's a nest in it.
A: A nest? What kind?
B: A {x:blackbird|robin|thrush}, with four young ones. I can't touch it until they've flown.
A: How long will that take?
B: Two weeks, I think. Can you use the other gate until then?
A: Of course. May I show it to my grandson?
B: If he's very quiet.
=> {B} can't cut the hedge over {A}'s path because a {x} has four young ones in it. {A} will use the other gate for two weeks.
=> {A} complains about the hedge, but then is glad to wait because of a nest and wants to show it to a grandson.

A: What's that on your head?
B: My new haircut.
A: Who did it?
B: My {x:sister|cousin|niece}. She's learning.
A: One side is longer than the other.
B: She says it's modern.
A: And what do you say?
B: I say I need a cap until August. But she was so proud. Don't say anything when you see her.
=> {B} was given an uneven haircut by a {x} who is learning. As she was proud, {B} asks {A} not to say anything to her.
=> {B} isn't happy with the new haircut and will wear a cap until August.

A: I need new shoes for the wedding.
B: What about the black ones in the cupboard?
A: They hurt. I danced in them once and couldn't walk for two days.
B: So buy a pair you can walk in. There's a sale at the {x:station|harbour|market}.
A: I've been. They only had size {forty-five|thirty-five}.
B: Then take the black ones for the church and put on trainers for the party.
A: In front of my whole family?
B: Nobody looks at feet after ten.
=> {A} needs shoes for a wedding because the black ones hurt. {B} suggests wearing those in the church and trainers at the party.
=> {A} found no shoes in the right size at the sale, so {B} advises changing into trainers.

A: There's no toilet paper.
B: There is. Under the sink.
A: That's kitchen roll.
B: Then behind the door.
A: Nothing. Who used the last one?
B: Probably our guests. There were eleven of them. I'll ask Mrs {x:Dale|Wong|Keller} next door.
A: At this hour?
B: She's up. I can hear her radio. And I owe her some eggs anyway.
=> There is no toilet paper left after a visit of eleven guests. {B} will ask Mrs {x}, who is still up, for some.
=> {A} can't find toilet paper anywhere, so {B} goes to Mrs {x} next door.

A: The shower is cold again.
B: Did you wait a minute?
A: I waited five.
B: Then the boiler has gone off. Press the {x:red|green|round} button in the cellar and count to ten.
A: It's dark down there, and I'm in a towel.
B: I'd go, but I'm on the phone with the plumber.
A: About the boiler?
B: About the boiler. He says press the button.
=> {A} has only cold water in the shower. The plumber on the phone with {B} says to press the {x} button in the cellar.
=> The boiler has gone off, and {B} tells {A} how to start it again.

A: You set the alarm for five! On a Sunday!
B: Did I wake you? I want to see the {x:birds|sunrise|balloons}.
A: From where?
B: From the hill. It takes an hour on foot.
A: And you were going without me?
B: You said you'd never get up before nine again.
A: On normal days. Give me ten minutes. And make some tea to take with us.
=> {B} gets up at five on Sunday to see the {x} from the hill. {A} is woken by the alarm and decides to come along.
=> {B} thought {A} wanted to sleep, but {A} joins the early walk and asks for tea.

A: You're an hour late. The guests are on dessert.
B: I drove to the wrong restaurant. There are two called {x:Roma|Lotus|Olive Tree}.
A: I wrote to you that it's the one by the park.
B: My battery was dead. I sat there alone and ate their whole bread basket.
A: And then?
B: Then the waiter called the other one for me. Is there any fish left?
A: No, but I kept a piece of cake for you.
=> {B} is an hour late after going to the wrong {x}, with a dead battery. There is no fish left, but {A} kept some cake.
=> Two restaurants have the same name, so {B} waited in the wrong one until a waiter helped.

A: Did you pay the phone bill?
B: I thought you did.
A: It's in your name.
B: But you said you'd do all the bills if I did the {x:cooking|cleaning|garden}.
A: I meant from next month.
B: Well, now the phone is dead, and my mother will think I'm not talking to her.
A: I'll pay it right now online. Use my mobile to call her.
=> {A} and {B} each thought the other had paid the phone bill, and now the phone is dead. {A} will pay it online now.
=> The phone has been cut off, so {B} can use {A}'s mobile to call {B}'s mother.

A: I gave a man five euros at the station. He said he'd lost his {x:ticket|wallet|money}.
B: With a grey beard and a violin case?
A: Yes! How do you know?
B: He told me the same thing last winter. And my boss, too.
A: So it was a lie.
B: Perhaps. But he does play for it if you ask him.
A: Next time I'll ask for a song, then.
=> {A} gave five euros to a man who said he had lost his {x}. {B} knows him and says he tells everyone the same.
=> A man at the station told {A} and {B} the same story. Next time {A} will ask him for a song.

A: I want to put some money aside for the children, but there's never anything left.
B: Do you still buy lunch every day?
A: Only a {x:sandwich|salad|wrap} and a coffee.
B: How much is that?
A: About nine euros.
B: That's a hundred and eighty a month. Bring something from home twice a week, and you've already saved seventy.
A: I never thought of that. Will you remind me on Sundays to cook more?
B: With pleasure.
=> {A} can't save for the children. {B} suggests bringing lunch from home twice a week to save seventy a month, and will remind {A} on Sundays.
=> {A} spends nine euros a day on lunch, and {B} works out how to save with food from home.

A: Granny wants to talk to you.
B: Tell her I'm in the bath.
A: You're not in the bath.
B: Please. She'll ask about the {x:exam|driving test|riding test}, and I failed.
A: You told me you passed!
B: I told everyone. I was ashamed.
A: Oh {B}. She failed hers three times, you know. She'd be the best person to tell.
B: Three times? Really? Okay. Give me the phone.
=> {B} avoids Granny because {B} failed the {x} but told everyone otherwise. When {A} says Granny failed three times, {B} takes the phone.
=> {B} admits to {A} the lie about having passed, and decides to speak to Granny.

A: Uncle Otto is at the door. With a suitcase and a {x:parrot|goat|tuba}.
B: We invited him for June!
A: It is June.
B: For the end of June. I haven't bought anything, and the heating in his room is off.
A: He says he can leave again.
B: No, no, let him in. Give him coffee and keep him in the garden. I'll make the bed.
A: And the {x}?
B: The {x} stays in the garden.
=> Uncle Otto arrives earlier than {B} expected, with a {x}. {A} is to keep him in the garden while {B} makes the bed.
=> {B} isn't ready for Uncle Otto's visit but doesn't send him away.

A: My mother-in-law is coming for lunch, and I've got nothing in the house.
B: What does she like?
A: She doesn't eat {x:meat|gluten|dairy}, and she hates mushrooms.
B: I've got a big pot of lentil stew on the stove. There's none of that in it.
A: I can't take your lunch away.
B: There's enough for eight. Bring a bowl. And tell her you cooked it.
A: She'd never believe that.
=> {A} has no food for a mother-in-law who eats no {x} and hates mushrooms. {B} offers some lentil stew.
=> {B} has enough stew for eight and will give {A} some for lunch with a mother-in-law.

A: Where should the bookcase go?
B: Next to the window.
A: Then the sun will fade the books.
B: And if it's next to the door, nobody can open the door.
A: What about the {x:hall|landing|bedroom}?
B: That's where your {y:bicycle|punching bag|rowing machine} is.
A: I could move that to the shed.
B: You could? I've been asking for that for two years! Then yes, let's do that.
=> The bookcase will go in the {x}. {A} will move the {y} from there to the shed, which {B} has wanted for two years.
=> The window and the door are no good for the bookcase, so {A} will make room in the {x}.

A: Who painted the cat?
B: Nobody painted the cat. It walked through the tray.
A: It's {x:blue|green|orange} up to the knees!
B: And now it's in the bedroom. On your side.
A: Get a cloth!
B: The paint comes off with water, it says so here. But you'll have to hold the cat.
A: Me? It likes you better.
B: Not in the bath, it doesn't.
=> The cat has walked through {x} paint and then into the bedroom. The paint comes off with water, but neither wants to hold the cat.
=> {A} and {B} must wash a cat that walked through the paint tray.

A: Did you water the tomatoes while I was away?
B: Every evening, as you told me.
A: Then why are they dry?
B: Dry? I gave them two cans each.
A: Which ones did you water?
B: The ones by the {x:shed|fence|well}.
A: Those are potatoes! The tomatoes are in the glasshouse.
B: Oh. I did wonder why they never turned red. I'm so sorry. I'll buy you a box at the market.
=> {B} watered the potatoes by the {x} instead of the tomatoes, which are now dry. {B} apologizes and will buy {A} a box.
=> {A}'s tomatoes dried out because {B} mixed up the plants while {A} was away.

A: Can I borrow the car on Friday?
B: What for?
A: To take {x:Amir|Lena|Toby} to the airport.
B: The last time you gave it back without petrol.
A: I'll fill it up. I promise.
B: And there was sand on the seats.
A: I'll hoover it, too.
B: All right. But be back by six, I need it for choir.
A: The flight is at four. I may be a bit later than six.
B: Then I'll ask someone for a lift. But the petrol isn't optional.
=> {A} wants {B}'s car on Friday to take {x} to the airport. {B} agrees if {A} fills it up, and will get a lift to choir.
=> {B} lends {A} the car but wants it back with petrol, unlike the last time.

A: I've scratched your car.
B: Where?
A: On the left door. I came too close to the {x:gatepost|bin|wall} with the trolley.
B: Which scratch? There are three.
A: The small one.
B: The two big ones are mine. Forget it.
A: Don't you want me to pay?
B: I'm selling it for parts next week. But thank you for telling me. Others drive away.
=> {A} has scratched {B}'s car with a trolley and offers to pay. {B} refuses because the car will be sold for parts next week.
=> {B} is glad that {A} was honest about the scratch and doesn't want any money.

A: Hello, is this the {x:dentist's|doctor's} office? I have an appointment at three.
B: Yes, {A}, isn't it? Is something wrong?
A: I can't find anywhere to park. I've been driving round for twenty minutes.
B: There's a car park behind the chemist's. But it's already ten past three.
A: Can I still come?
B: Another patient is going in now. If you can wait until four, we'll take you then.
A: I'll wait. Thank you.
=> {A} is late for a three o'clock appointment at the {x} office because there was nowhere to park. {B} will fit {A} in at four.
=> {B} tells {A} about a car park behind the chemist's and offers a later time, four o'clock.

A: Did Mr {x:Bruno|Samuel|Kowal} call?
B: No. But a woman did, about a piano.
A: A piano? What did she say?
B: She wants to come and see it at five. I told her she had the wrong number.
A: Oh no! That was for me. I'm selling Grandma's piano.
B: You are? Nobody told me.
A: I forgot. Did you write down her number?
B: It's still on the display. I'll call her back and say sorry.
=> {A} forgot to tell {B} about selling Grandma's piano, so {B} told a buyer that she had the wrong number. {B} will call her back.
=> A woman called about the piano, and {B} sent her away by mistake.

A: Hello, this is {A} from the vet's. Is Mr Lind there?
B: He's in the shower. I'm his neighbour, I'm just feeding the fish. Can I take a message?
A: It's about his {x:dog|cat|rabbit}. The operation went well.
B: Oh, he'll be so happy!
A: He can pick it up after four. But it mustn't eat until tomorrow morning.
B: After four, no food until tomorrow. I'll shout it through the door right away.
=> {A} from the vet's calls about Mr Lind's {x}: the operation went well and he can pick it up after four. {B} takes the message.
=> {B} will tell Mr Lind that his {x} is fine but mustn't eat until tomorrow morning.

A: Tell Ingrid that rehearsal is off.
B: Off today or off forever?
A: Just today. The conductor has lost his {x:voice|keys}.
B: Okay. Anything else?
A: She should bring the blue folders on Monday, and she owes me for the coffee.
B: I'm not telling her about the coffee.
A: Why not?
B: Because she says you owe her.
=> {A} asks {B} to tell Ingrid that today's rehearsal is off and to bring the blue folders on Monday. {B} won't mention the coffee money.
=> Rehearsal is off today because the conductor has lost his {x}, and {B} will pass it on to Ingrid.

A: Have you heard about the {x:baker|butcher|florist}?
B: No, what?
A: He's won a trip around the world. In a crossword competition!
B: He must be over the moon.
A: Not at all. He gets seasick. He's trying to swap it for a new oven.
B: And his wife?
A: She's already packed. She says he can stay here with his oven.
=> The {x} has won a trip around the world but gets seasick and would rather have an oven. His wife, {A} says, has already packed.
=> {A} tells {B} about a won trip that the {x} doesn't want, while his wife is ready to leave without him.

A: Why isn't Tom coming with us?
B: He says he's broke.
A: Broke? He's just bought a {x:drone|guitar|racing bike}.
B: That's why he's broke.
A: We could pay for him.
B: We did that last time, and he ordered lobster.
A: You're right. But it's no fun without him.
B: Then let's cook at my place. That costs nothing, and he can wash up.
=> Tom is broke after buying a {x}, so he isn't coming. {B} doesn't want to pay for him again and suggests cooking at home.
=> {A} misses Tom, and {B} proposes to cook at {B}'s place, where Tom can wash up.

A: You're smiling. What's happened?
B: My sister is going to have a... no, wait. I can't tell you. I promised her.
A: You've just told me.
B: Forget it. She wants to tell everyone herself on {x:Sunday|Easter Sunday|Saturday}.
A: I haven't heard a thing. Is it a boy or a girl?
B: {A}!
A: Sorry. I'll be very surprised on {x}.
B: Practise in front of the mirror.
=> {B} lets slip that {B}'s sister is expecting a baby, which she wants to announce on {x}. {A} promises to act surprised.
=> {A} has learned a family secret too early from {B} and will pretend on {x} not to know it.

A: I've got some sad news. {x:Bella|Rocky|Felix} died last night.
B: Oh no. How old was the poor thing?
A: Sixteen. That's a lot for a dog.
B: I'm so sorry. How are the children taking it?
A: Max made a little cross. Ella won't come out of her room.
B: Shall I talk to her? We lost ours last year.
A: Would you? She always listens to you.
B: I'll come over after work.
=> {A}'s dog {x} died at sixteen, and Ella won't come out of her room. {B} will come after work to talk to her.
=> {A} tells {B} that {x} has died. {B}, who lost a dog last year, offers to speak to Ella.

A: I got the job!
B: The one in the {x:museum|zoo|theatre}? Congratulations!
A: Thank you. I can't believe it. There were sixty of us.
B: When do you start?
A: On the first. There's only one problem. I have to give up our Thursday evenings.
B: Our chess? For ever?
A: I work late on Thursdays. What about Mondays?
B: Mondays I have yoga. But for you I'll move it.
=> {A} got the job in the {x} and must work late on Thursdays. To keep playing chess with {A}, {B} will move yoga from Monday.
=> {A} starts a new job on the first, so chess with {B} moves to Mondays.

A: Promise me you won't climb the ladder while I'm away.
B: I only want to clean the {x:gutter|skylight|chimney}.
A: You're seventy-eight, {B}.
B: And I've never fallen.
A: You fell in March. Off a chair.
B: That was the chair's fault.
A: I'll pay somebody to do it. Promise me.
B: All right, I promise. But he has to let me hold the ladder.
=> {A} doesn't want {B}, who is seventy-eight, to climb a ladder to clean the {x}. {B} promises not to, and {A} will pay somebody.
=> After a fall in March, {B} has to leave the {x} to somebody else but wants to hold the ladder.

A: Close your eyes and hold out your hands.
B: Is it alive?
A: No. Well, it was.
B: {A}, what is it?
A: Open them.
B: My old teddy! Where did you find him? I thought he'd been thrown away.
A: In a box at your parents' place. He only had one ear, so I had the doll's doctor in {x:Fox Lane|King Street|Mill Road} sew on a new one.
B: I don't know what to say. I think I'm going to cry.
=> {A} surprises {B} with the old teddy that {B} believed lost. {A} found it in a box and had a missing ear sewn on.
=> {B} is moved because {A} had {B}'s old teddy repaired in {x}.

A: We've been standing here for an hour. Is this really the line for the {x:tickets|ferry|castle}?
B: I think so. Everybody's standing here.
A: Have you asked anyone?
B: No. Excuse me, sir? What are we waiting for? ... Oh.
A: What did he say?
B: It's for pancakes. They're free today.
A: And the {x}?
B: Round the corner. No line at all.
A: Since we're almost at the front, let's take a pancake first.
=> {A} and {B} have waited an hour in the wrong line, which is for free pancakes. Almost at the front, {A} wants one first.
=> The line for the {x} is round the corner, but {A} would like to stay for pancakes.

A: I've only got this bread. Could I go before you?
B: I'm sorry, but I'm in a hurry myself. My parking ticket runs out in three minutes.
A: Oh, all right. Is that your {x:red|silver|yellow} car in front of the door?
B: Yes. Why?
A: Because somebody's writing something down next to it.
B: Oh no! Could you watch my trolley? You can go first, of course.
A: Run! I'll look after it.
=> {B} won't let {A} go first because of a parking ticket. When {A} sees somebody at {B}'s car, {B} runs and {A} watches the trolley.
=> Someone is writing something down at {B}'s {x} car, so {B} leaves the trolley with {A}.

A: Don't come in! There's glass everywhere.
B: What have you done?
A: I was dusting, and the {x:mirror|vase|picture} came down.
B: Are you hurt?
A: No, but I'm in my socks. I can't move.
B: Stay there. I'll throw you your boots, and then I'll get the broom.
A: It was the one from your parents.
B: Good. I've been waiting for that for years.
=> The {x} came down while {A} was dusting, and there is glass everywhere. {B} throws {A} some boots, gets the broom and isn't sorry about it.
=> {A} has broken a {x} from {B}'s parents. {B} is glad, and {A} isn't hurt.

A: I'm locked out. Are you at home?
B: I'm at work until six. Where's your key?
A: Inside, with my phone. I'm calling from the {x:pizzeria|kiosk|chemist's}.
B: Is the bathroom window open?
A: Yes, but I'm not climbing up there. The last time I tore my trousers.
B: Then go to Mrs Novak on the second floor. I gave her a key in the autumn.
A: You did? You could have told me before I ordered a pizza.
B: Save me a slice.
=> {A} is locked out, and {B} works until six. {B} says that Mrs Novak on the second floor has a key.
=> {A} calls from the {x} because the key and phone are inside. {B} had given Mrs Novak a spare key.

A: Why are you eating lunch in the car?
B: It's quiet here. At home they're drilling.
A: Who is?
B: The people above us. They're putting in a new {x:kitchen|bathroom|floor}. Three weeks, they said.
A: And when did it start?
B: Five weeks ago.
A: You can use our garden room. I'm out until four every day.
B: Really? I could kiss you. I'll bring my own tea.
=> {B} eats in the car because the people above have been drilling for five weeks. {A} offers the garden room until four every day.
=> {B} is bothered by work on a new {x} upstairs and gladly accepts {A}'s garden room.

A: It's thirty-four degrees in here. I can't think.
B: Turn on the fan.
A: It's broken. I wanted to buy one, but the {x:supermarket|hardware store|department store} has sold out.
B: Close the shutters in the morning, then. That's what we do.
A: I like the light.
B: Then you have to like the heat as well.
A: Very funny. Can I come and sit in your cellar?
B: If you help me sort the jam down there.
=> {A} suffers from the heat without a fan, as the {x} has sold out. {A} may sit in {B}'s cellar for help with the jam.
=> {B} advises closing the shutters in the heat, but {A} likes the light and would rather sit in {B}'s cellar.
`
  .trim()
  .split(/\n\n+/);
