// Spoken dialogues of two people about people and private life, as in conversation textbooks: invitations, visits, gossip,
// news, comfort, quarrels, habits, festivals, opinions, jokes. Own inventions. Written in the form of summaries-chats.ts.
export const people = `
A: Are you doing anything on {day:Friday|Saturday|Sunday} evening{,B}?
B: I don't think so. Why?
A: We're having a few friends round for {food:pizza|a barbecue|fondue}. It would be lovely if you came.
B: I'd like that very much. What time?
A: Around seven. And bring your sister if she's still in town.
B: She left yesterday, I'm afraid. Can I bring something to drink?
A: We have plenty to drink. But a dessert would be great.
B: Then I'll make my chocolate cake.
=> {A} invites {B} to {food} with friends on {day} at around seven. {B} accepts and will bring a chocolate cake for dessert.
=> {B} is coming to {A}'s place on {day} evening for {food} and will make a chocolate cake.

A: Hi{,B}, I've got two tickets for the {show:circus|ice show|open-air opera} tomorrow. Do you want to come?
B: Oh, that's so nice of you. But I really can't.
A: Do you have to work?
B: No. My grandmother is coming home from hospital, and I promised to cook for her.
A: Of course. Family comes first. How is she?
B: Much better, thanks. She can walk again with a stick. Who will you take now?
A: I'll ask my neighbour. But next time there's no excuse!
B: Next time I'll buy the tickets. I promise.
=> {A} invites {B} to the {show} tomorrow, but {B} has promised to cook for a grandmother who is coming home from hospital. {A} will ask a neighbour instead.
=> {B} can't go to the {show} with {A} because of {B}'s grandmother, but promises to buy the tickets next time.

A: What are your plans for the weekend?
B: Nothing special. I want to sleep late and clean the flat. And you?
A: I'm going to {place:the lake|the mountains|the coast} with my cousins. We've rented a little house.
B: That sounds wonderful. How many of you are there?
A: Five. But there are six beds. Wait, why don't you come too?
B: I don't know your cousins at all.
A: You'll like them. And it's only {sum:thirty|forty|fifty} euros each for both nights.
B: What about my flat?
A: The dust will still be there on Monday.
B: That's true. All right, I'm coming!
=> {B} wanted to clean the flat, but {A} invites {B} to {place} with {A}'s cousins for {sum} euros. {B} agrees to come.
=> There is a free bed in the house that {A} has rented with cousins for the weekend, so {B} comes along instead of cleaning.

A: Come in, come in! Did you find the house easily?
B: Not really. We drove past it twice. There's no number on your door.
A: I know. It fell off last winter. Let me take your coat.
B: Thank you. These flowers are for you.
A: They're beautiful. Oh dear. {Achoo|Atishoo}! Sorry.
B: Have you got a cold?
A: No, I'm allergic to {fl:lilies|daisies|tulips}. But don't worry, I'll put them on the balcony. I can look at them through the window.
B: I'm so sorry! I wish I had known. Next time I'll bring chocolates.
A: You couldn't know. And chocolates are always welcome here.
=> {B} visits {A} and brings flowers, but {A} is allergic to {fl} and puts them on the balcony. {B} is sorry and will bring chocolates next time.
=> {A} thanks {B} for the {fl} but has to put them outside because of an allergy.

A: It's {x:Laura|Monica|Helen}'s birthday next week. Have you got a present yet?
B: No. I never know what to give her. She has everything.
A: I thought about {gift:a scarf|a necklace|a perfume}.
B: You gave her that last year, and she never wears it.
A: Really? I hadn't noticed. So what does she need?
B: Time, I think. With three small children she hasn't been out in the evening for a year.
A: Then let's give her an evening. You and I look after the children, and she goes out with her husband.
B: That's the best idea you've had for a long time. I'll make a nice card.
=> {A} and {B} want a present for {x}, who has three small children and no time. {A} and {B} will look after the children for an evening.
=> Instead of giving {x} {gift} again, {A} and {B} will babysit for her, so that she can go out with her husband.

A: How was the wedding{,B}?
B: Beautiful. But you won't believe what happened. The groom was late.
A: How late?
B: Almost an hour! The bride was in tears, and her father was walking up and down.
A: Had he changed his mind?
B: That's what everybody thought. But he was stuck in {where:the lift of his hotel|the bathroom at his hotel}, and his phone was in the car.
A: Poor man! How did he get out?
B: A cleaner heard him singing. He sang so that he wouldn't be so nervous.
A: And did they marry in the end?
B: Yes, and he had to sing the song again for all the guests.
=> {B} tells {A} about a wedding where the groom came almost an hour late because he was stuck in {where}. A cleaner found him, and the couple married.
=> Everybody at the wedding thought that the groom had changed his mind, but he was only stuck in {where}, {B} says.

A: Mmm, this {dish:soup|curry|stew} is delicious. Did you make it yourself?
B: Of course I did. Would you like some more?
A: Yes, please. You have to give me the recipe.
B: Oh, it's very simple. You take some vegetables, and you cook them.
A: Which vegetables? And what's this spice?
B: Well, it's a bit of everything.
A: {B}, is that a box from {rest:the Thai place|the Indian restaurant|the Golden Lotus} in your bin?
B: All right, I'll tell you the truth. I burnt mine an hour before you came. I was ashamed.
A: You don't need to be ashamed. I do the same when my parents visit.
=> {A} likes {B}'s {dish}, but then sees a box from {rest}. {B} admits having burnt the meal, and {A} says that is no shame.
=> {B} pretends to have cooked the {dish}, which really came from {rest}. {A} does the same when {A}'s parents visit.

A: Do you know how to make {dish:pancakes|crepes}? I want to surprise my family on Sunday.
B: It's easy. You need flour, eggs and milk. {Do you have a good pan?|Have you got a good pan?}
A: I have an old one. Everything sticks to it.
B: Then buy a new one first. A bad pan ruins everything.
A: How many eggs do I need for five people?
B: Take {n:six|eight|ten}. Mix them well, and then let the mixture rest for half an hour. That's my secret.
A: Half an hour? I thought it was quick.
B: It's worth the wait. And keep the heat low.
A: Thanks. If it goes wrong, I'll call you.
=> {A} wants to make {dish} for the family on Sunday. {B} advises a new pan, {n} eggs, half an hour of rest and low heat.
=> {B} explains to {A} how to make {dish} for five people. {A} will call if it goes wrong.

A: Have you seen {x:Mr Barnes|Mr Cooper|Mr Hill} lately? He looks so different.
B: Yes! New jacket, new glasses, and he smiles at everybody.
A: I think he's in love.
B: At seventy-five? With whom?
A: With the lady from {shop:the bakery|the library|the post office}. He goes there every day now.
B: No, no. I know why he's so happy. My mother told me.
A: Tell me!
B: His son has moved back from Australia with his little girl. He's a grandfather, and he had never seen the child before.
A: Oh. That's even nicer. And I've already told the whole street about the lady.
B: Then you'd better tell the whole street again.
=> {A} thinks {x} is in love with the lady from {shop}, but {B} knows he is happy because his son has moved back from Australia.
=> {A} has told the whole street a wrong story about {x}. The real reason for his good mood is that his son's family has come home.

A: You look happy today{,B}.
B: I am. I've just had a call from the {place:college|academy|art school}. They've accepted me!
A: Congratulations! When do you start?
B: In {m:September|October|January}. I can't believe it. There were four hundred people for twenty places.
A: You've worked so hard for it. Have you told your parents?
B: Not yet. My father didn't even want me to apply. I'm a bit afraid.
A: He'll be proud when he hears the numbers. Tell him tonight.
B: Would you come with me? It's easier when you're there.
A: Of course I will.
=> {B} has got into the {place} but is afraid of telling a father who was against it. {A} will come along tonight.
=> {B} has been accepted by the {place}, one of twenty out of four hundred people, and asks {A} to be there when {B} tells the parents.

A: Sit down for a moment. I have some bad news.
B: What's wrong? You're so pale.
A: It's Uncle {x:Frank|George|Victor}. He had a heart attack this morning.
B: Oh no! Is he alive?
A: Yes. They operated on him at once, and the doctor says he'll live. But he must stay in hospital for {n:two|three|four} weeks.
B: Who's looking after Aunt {y:Emma|Julia|Clara}? She can't be alone.
A: That's what I wanted to talk about. I can't get away before Friday.
B: I can. I'll take the train tonight and stay until you come.
A: Thank you. She'll be so relieved.
=> Uncle {x} had a heart attack and must stay in hospital for {n} weeks. {B} will stay with Aunt {y} until {A} can come on Friday.
=> Uncle {x} will live after a heart attack and an operation. {B} goes to Aunt {y} tonight because {A} can't get away before Friday.

A: Why are you crying{,B}?
B: My cat died last night. She was {n:sixteen|seventeen|eighteen} years old.
A: Oh, I'm so sorry. I remember how she used to sit on your piano.
B: I got her when I was a child. I don't know a life without her. People say it's only a cat, but she was family.
A: Of course she was. Don't listen to them. Do you want me to stay tonight?
B: That would be nice. The flat is so quiet now.
A: Then I'll get some food, and you show me all the photos you have of her.
B: There are about two thousand.
A: We've got the whole night.
=> {B} is sad because {B}'s cat of {n} years has died. {A} comforts {B}, will stay tonight and wants to look at all the photos.
=> {A} stays with {B} tonight, as {B}'s cat died last night and the flat is so quiet.

A: I don't know what to do. Two firms want me.
B: That's a nice problem. What's the difference?
A: One pays much more, but it's in {city:Berlin|Madrid|Vienna}. The other one is ten minutes from my house.
B: And what does your family say?
A: My children don't want to leave their school. My wife says I should decide.
B: When you imagine saying no to {city}, how do you feel?
A: Relieved, to be honest.
B: Then you know the answer, don't you?
A: Maybe. But the money would be useful.
B: You can't buy back the evenings with your children.
A: You're right. I'll take the job here.
=> {A} has to choose between a better paid job in {city} and one near home. {A} takes the one near home for the children's sake.
=> {B} helps {A} to see that saying no to the job in {city} would be a relief, so {A} will stay.

A: Can we talk about yesterday?
B: There's nothing to talk about. You laughed at me in front of everyone.
A: I laughed because {the soup landed on your knees|the ice cream landed on your knees|the whole cake landed on your knees}. I wasn't laughing at you.
B: It felt like it. Everybody was looking at me, and you laughed the loudest.
A: I see. I didn't think about how you felt. I'm really sorry{,B}.
B: You could have helped me.
A: I know. I should have. What can I do now?
B: You can pay for the cleaning of my trousers. And next time, help first and laugh later.
A: That's fair. I promise.
=> {B} is hurt because {A} laughed the loudest at something that happened to {B} in front of everyone. {A} apologizes and will pay for cleaning {B}'s trousers.
=> {A} says sorry for laughing at {B} yesterday. {B} wants {A} to pay for the cleaning and to help first next time.

A: Did you sleep well{,B}?
B: Not at all. The people above me were moving furniture again at {time:midnight|one in the morning|two in the morning}.
A: Again? That's the third time this week. Have you spoken to them?
B: I've put a letter in their box, but they didn't answer.
A: Maybe you should just ring the bell. A letter sounds so angry.
B: I don't like arguing with strangers.
A: Take a cake with you. It's hard to be rude to somebody with a cake.
B: They wake me up, and I should bake for them?
A: It's cheaper than a lawyer.
B: Hm. I'll try it on Saturday. But if it doesn't work, I'll call the landlord.
=> {B} can't sleep because the people above move furniture at {time}. {A} suggests taking them a cake, which {B} will try on Saturday before calling the landlord.
=> {B}'s letter to the noisy neighbours got no answer, so {A} advises {B} to ring the bell with a cake.

A: I met somebody on the {tr:train|bus|tram} this morning.
B: Oh? Tell me more!
A: She was reading my favourite book, so we started talking. We talked for forty minutes. I even missed my stop.
B: That's romantic. When will you see her again?
A: That's the problem. I didn't ask for her number. I don't even know her name.
B: You talked for forty minutes and didn't ask her name?
A: We were talking about the book!
B: Then take the same {tr} tomorrow and hold the book so that she can see it.
A: I start work at ten tomorrow. I'd have to get up three hours earlier.
B: Is she worth it?
A: Yes. Wake me at six, please.
=> {A} talked to a woman on the {tr} but didn't ask her name. {A} will take the same {tr} tomorrow, as {B} suggests.
=> {A} hopes to see a woman from the {tr} again and will get up three hours earlier for her.

A: So, what was your blind date like?
B: Well, he was very polite. He had flowers with him.
A: That's a good start.
B: Then he talked about {topic:his car|his stamps|his fish} for two hours. I know everything about {topic} now. He doesn't even know where I work.
A: Perhaps he was nervous.
B: Perhaps. But then he took out a list and asked me thirty questions. How many children I want. What I weigh.
A: What you weigh? And what did you say?
B: I said I had to feed my dog.
A: You don't have a dog.
B: No. And I won't see him again either.
=> {B} had a blind date with a man who talked about {topic} for two hours and asked thirty questions. {B} won't see him again.
=> {B}'s date was polite but talked only about {topic}, so {B} used a dog that doesn't exist as an excuse to leave.

A: {x:Simon|Peter|Daniel} asked me to marry him last night.
B: Wow! And what did you say?
A: I said I needed time to think.
B: Why? You've been together for six years. I thought you were happy.
A: I am. But my parents were happy too, until they married. Then they fought every day.
B: You're not your parents. And {x} is the calmest person I know.
A: He looked so sad when I didn't answer.
B: Did you tell him about your parents?
A: No, I never talk about that.
B: Then tell him. He thinks you don't love him.
A: You're right. I'll talk to him this evening.
=> {x} wants to marry {A}, who hesitates because {A}'s parents fought every day. {B} advises telling {x} the reason, and {A} will do so this evening.
=> {A} didn't give {x} an answer when he asked to marry, out of fear of a marriage like that of {A}'s parents.

A: The school called. Our son hit another boy.
B: {x:Leo|Max|Toby}? He has never hit anybody in his life!
A: That's what I said. The head teacher wants to see us on {day:Tuesday|Wednesday|Thursday} at four.
B: Have you talked to him?
A: I tried. He only said that it wasn't fair. Then he went to his room.
B: He told me last week that somebody takes his lunch every day.
A: What? Why didn't you tell me?
B: He asked me not to. He wanted to solve it himself.
A: Well, now we know how. Hitting is wrong, but the school has to hear the whole story.
B: I agree. I'll come with you.
=> {x} has hit a boy at school, and {A} and {B} must see the head teacher on {day}. {B} knows that somebody takes his lunch.
=> {A} learns from {B} that {x}, who hit another boy, has had his lunch taken every day. Both will tell the school the whole story.

A: {B}, why aren't you dressed? The school bus comes in ten minutes.
B: I can't go. I have a terrible headache. And my stomach hurts.
A: You were fine at breakfast. You ate three {eggs|rolls|bananas}.
B: It started after that.
A: I see. Then you'll stay in bed all day, with tea and no television.
B: All day? But we're going to {place:the zoo|the toy museum|the castle} with the class this afternoon!
A: This afternoon? I thought that was next week.
B: No, it's today! I forgot! I think I'm better now.
A: And what about the {sub:spelling|history|maths} test in the morning?
B: I'll write it. Where are my shoes?
=> {B} pretends to be ill because of a {sub} test, but then remembers that the class is going to {place} this afternoon and wants to go to school.
=> {A} doesn't believe that {B} is ill. {B} gets well at once on remembering the trip to {place}.

A: How's your father these days?
B: Not so good. He forgets things. Last week he left the {thing:cooker|iron|oven} on and went for a walk.
A: That's dangerous. He still lives alone, doesn't he?
B: Yes, and he wants to stay there. I asked him to move in with us, but he got angry.
A: What about somebody who comes in every day?
B: He says he doesn't want a stranger in his kitchen.
A: My mother said the same. Then we found a student. She lived in the spare room for free and cooked with her. They became friends.
B: A student, hm. He was a teacher. He might like that.
A: Shall I give you the address of the office that helped us?
B: Yes, please.
=> {B} worries about a father who forgets things but refuses help. {A} suggests a student who lives there for free, and {B} wants the address of the office.
=> {B}'s father left the {thing} on and wants no stranger at home. As he was a teacher, {B} thinks he might like {A}'s idea of a student.

A: You're coughing a lot. Have you been to the doctor?
B: No, it's only a cold. I've had it for {n:four|five|six} weeks.
A: That long? That's not a cold any more!
B: I don't like doctors. They always find something.
A: That's their job{,B}. My uncle said the same, and then he spent a month in hospital.
B: Now you're trying to frighten me.
A: Yes, I am. Does it work?
B: A little. But I have so much to do this week.
A: I'll call my doctor right now. She's very kind, and her office is next to your work.
B: All right. But you're coming with me.
=> {B} has been coughing for {n} weeks but doesn't like doctors. {A} will call a kind doctor near {B}'s work and should come along.
=> {A} persuades {B} to see a doctor about a cough. {B} only agrees if {A} comes too.

A: Do you always bite your {nails|fingernails}?
B: Only when I think. Does it bother you?
A: A bit. And look at your fingers, they're red.
B: I know. I've tried everything. I even put {stuff:mustard|garlic|pepper} on them.
A: And?
B: Now I like {stuff}.
A: My brother used to do it too. He always carried a small stone in his pocket and played with it.
B: Did that help?
A: Yes, his hands were busy. After three months it was gone.
B: A stone costs nothing. I'll try it.
=> {B} bites {B}'s nails when thinking, and even {stuff} didn't help. {A} tells how a stone in the pocket helped a brother, and {B} will try it.
=> {A} suggests playing with a small stone to {B}, who bites {B}'s nails.

A: No sugar in your coffee? You always took three spoons.
B: I've given it up. No sugar, no cake, no {sweets|biscuits|chocolate} since the {d:first|third|tenth} of the month.
A: How do you feel?
B: The first week was awful. I was tired and angry with everybody. But now I sleep better, and I've lost {n:two|three|four} kilos.
A: Don't you miss it?
B: Every day at four o'clock. Then I eat an apple and go for a walk.
A: I could never do that. I live on cake.
B: That's what I said. Try it for a week.
A: My birthday is next week. Ask me again after that.
=> {B} has given up sugar, which was awful at first, but now sleeps better and has lost {n} kilos. {A} won't try it before {A}'s birthday next week.
=> {B} recommends a week without sugar, but {A} lives on cake and wants to wait until after a birthday.

A: Do you mind if I smoke?
B: Not outside. But I thought you had stopped.
A: I had. For {n:seven|eight|nine} months. Then my boss left, and everything got crazy.
B: How many a day?
A: Just one, after dinner. Well, maybe two.
B: It always starts with one. You told me that yourself.
A: I know. My daughter found the packet yesterday. She didn't say anything. She just put {a photo of herself|a picture of herself} into it.
B: That's stronger than any doctor.
A: Yes. I looked at it this morning and put the cigarette back.
B: So why do you want one now?
A: You're right. Here, take the packet. But I'm keeping the photo.
=> {A} has started smoking again, but a photo that {A}'s daughter put into the packet makes {A} give the cigarettes to {B}.
=> {A} wants to smoke but hands {B} the packet in the end, because of what {A}'s daughter did.

A: You look tired{,B}. Bad night?
B: I wake up at {t:three|four} every morning and can't sleep any more. I lie there and think about money.
A: Do you look at your phone then?
B: Yes, to see what time it is. And then I read the news.
A: That's the worst thing you can do. Put the phone in the kitchen and buy an old alarm clock.
B: And what do I do with my thoughts?
A: Keep a notebook by your bed. Write down the worry, close the book and deal with it in the morning.
B: Does that work?
A: For me it did, after my divorce. Give it two weeks.
B: I'll get a notebook today.
=> {B} wakes up at {t} and worries about money. {A} advises leaving the phone in the kitchen and writing the worries in a notebook.
=> {A} tells {B}, who sleeps badly, what helped after {A}'s divorce: no phone by the bed and a notebook for worries.

A: Did you watch the {sp:tennis|boxing|skating} last night?
B: Only the end. Who won?
A: The young one from {c:Poland|Brazil|Japan}. Nobody knew her a month ago.
B: I read that she works in a supermarket and trains at night.
A: Yes, that's her. She has no coach. Her grandfather trains her.
B: That's incredible. And how much did she win?
A: Enough to leave the supermarket. But she says she'll stay until Christmas because they need her.
B: I like that. Most stars only talk about themselves.
A: I'm going to watch the next one from the beginning.
B: Come to my place. I have the bigger screen.
=> {A} and {B} admire a young winner from {c} who works in a supermarket. {B} invites {A} to watch the next one together.
=> The winner of the {sp} is trained by her grandfather and will keep her supermarket job until Christmas, {A} tells {B}.

A: I've signed up for the {race:city marathon|half marathon|mountain run}!
B: You? You get tired on the stairs.
A: That was last year. I've been running for {n:five|six|seven} months now.
B: How far can you run?
A: About twelve kilometres. Then my left knee begins to hurt.
B: And what does your doctor say about the knee?
A: I haven't asked.
B: {A}, that's not clever. You can damage it for life.
A: But I've already paid, and I've told everybody.
B: See the doctor first. If the answer is no, you can stand at the side and hand out water with me.
A: Fine. I'll make an appointment.
=> {A} wants to take part in the {race}, but {A}'s knee hurts after twelve kilometres. {B} warns against damage, and {A} will see a doctor first.
=> {B} isn't happy that {A} has signed up for the {race} with a bad knee and gets {A} to make an appointment.

A: Let's go to the cinema tonight. What's on?
B: There's a {k:horror film|war film|crime film} at eight and a comedy at nine.
A: The {k}, please! Everybody's talking about it.
B: I can't. I don't sleep after films like that. Last time I left the light on for a week.
A: Then the comedy. Who's in it?
B: The man with the big ears. You know, from the coffee advert.
A: Oh no, I can't stand him.
B: So you hate one, and I'm afraid of the other.
A: And it's raining. Do you know what? Let's make popcorn and watch an old film here.
B: Perfect. No ears and no blood.
=> {B} is afraid of the {k}, and {A} can't stand the man in the comedy. {A} and {B} will stay in, make popcorn and watch an old film.
=> {A} and {B} can't agree on a film at the cinema, so {A} suggests an old one at home.

A: What kind of music do you like{,B}?
B: All kinds. But most of all {m:jazz|folk music|the blues}. My mother used to play it on Sundays.
A: Really? I find it a bit boring. It all sounds the same to me.
B: That's because you only hear it in lifts. Have you ever heard it live?
A: No, never.
B: There's a small club in {st:Mill Lane|Park Street|Station Road}. A band plays there every Thursday, and it's free.
A: I don't know. I'd rather dance than sit and listen.
B: People dance there after ten. The tables are moved away.
A: Oh, that changes everything. I'll come on Thursday.
=> {B} loves {m}, which {A} finds boring. When {A} hears that people dance at the club in {st} after ten, {A} agrees to come on Thursday.
=> {B} invites {A} to hear {m} live on Thursday, and {A} comes because of the dancing.

A: Could you turn the TV down, please? I'm trying to read.
B: Just a minute. They're about to say who {did:killed the gardener|stole the painting|poisoned the duke}.
A: You've said that for an hour.
B: Because there's an advert every five minutes! Now look, the police are going into the house.
A: It was the doctor.
B: What? How do you know?
A: I saw it two years ago. The doctor {did}.
B: {A}! I've been watching this for {n:eight|ten|twelve} weeks! How could you tell me?
A: I'm sorry. I thought you knew. It's a repeat.
B: You owe me a very big ice cream.
=> {A} wants to read and tells {B} how the series ends: the doctor {did}. {B}, who has watched for {n} weeks, is upset and wants an ice cream.
=> {A} spoils the end of a TV series for {B}, thinking that {B} knew it because it is a repeat.

A: Have you finished the book I lent you?
B: Er, which book do you mean?
A: The one about {topic:the Arctic|old ships|the desert}. My grandfather wrote his name in it.
B: Oh, that one. Well, I have to tell you something.
A: You haven't lost it, have you?
B: No. But I was reading it in the bath, and I fell asleep.
A: Don't tell me it fell into the water.
B: It did. I've dried every page with a hair dryer. You can read it all, but it's twice as thick now.
A: And the name?
B: Still there. I looked at that first.
A: Then it's all right. But I'll never lend you a book again.
=> {B} dropped {A}'s book about {topic} into the bath but dried it. The name of {A}'s grandfather is still there, yet {A} won't lend {B} another book.
=> {B} admits that {A}'s book about {topic} got wet. {A} accepts it because the grandfather's name has survived.

A: What do you do in your free time{,B}?
B: You'll laugh. I collect {hob:old keys|old buttons|old bells}.
A: Why should I laugh? I {watch trains|paint stones|collect menus}. When did you start?
B: When my aunt died. I found a box of them in her house and couldn't throw it away. Now I have more than {n:three hundred|four hundred|six hundred}.
A: Where do you keep them all?
B: In the living room, the hall and the bathroom. My family isn't happy about it.
A: Have you thought of showing them? The town museum is looking for local collectors.
B: Really? I don't think anybody would come.
A: I would. I know the lady there. I'll speak to her.
=> {B} has collected more than {n} {hob}, starting with a box from an aunt who died. {A} will speak to the town museum about showing them.
=> {B}'s family isn't happy about all the {hob} at home, and {A} suggests showing them in the town museum.

A: There's a {bird:parrot|peacock} in our garden.
B: Very funny. It's the first of April.
A: No, really. It's sitting on the {wall|fence}. Come and look.
B: I'm not getting up for that. Last year you told me there was a cow in the garage.
A: Fine. Then don't believe me. It's green and blue and it's eating your cherries.
B: My cherries? Wait, I can hear something.
A: I told you!
B: Good heavens, it's true! Somebody must be missing it.
A: There was a note at the supermarket yesterday, with a number. I'll go and get it.
B: And I'll stay here and protect the cherries.
=> {A} says there is a {bird} in the garden, but {B} takes it for a joke on the first of April, until {B} hears it.
=> There really is a {bird} in {A} and {B}'s garden. {A} will get a number from a note at the supermarket.

A: Something is eating my {veg:lettuce|cabbage|spinach}. Every morning there are fewer leaves.
B: Snails, I'm sure. We have them too.
A: What do you do about them? I don't want to use poison because of the children.
B: I collect them in the evening and carry them to the wood.
A: Every evening? That's a lot of work.
B: My son helps me. He gets a coin for every ten snails. Last night he earned {n:three|four|five} euros.
A: That much? Wait a minute. Yesterday evening I saw your son in my garden with a bucket.
B: Collecting your snails? How nice of him!
A: No{,B}. He was putting them down.
B: Oh. I think I have to talk to him.
=> Snails are eating {A}'s {veg}. {B}'s son earns money by collecting snails, but {A} saw him putting some down in {A}'s garden, so {B} will talk to him.
=> {B} pays a son for collecting snails, and it turns out that he put them down in {A}'s garden.

A: Is that your new car? It's tiny!
B: It's electric, and I can park it anywhere.
A: What happened to the big red one?
B: I sold it. It cost me {sum:three hundred|four hundred|two hundred} euros a month, and I only drove to work.
A: But how do you take your {drums|skis|dogs} with you?
B: My brother has a van. He lends it to me, and I wash it for him.
A: And how far does this one go?
B: About two hundred kilometres. That's enough for a week.
A: I don't know. I'd feel like a tin of sardines.
B: Get in, and I'll drive you home. Then you can say what you think.
=> {B} has sold a big, expensive car and bought a tiny electric one. {A} has doubts, so {B} offers to drive {A} home in it.
=> {A} finds {B}'s new electric car too small, but {B} says it is easy to park and goes far enough for a week.

A: Can I ask you something? It's a bit embarrassing.
B: Sure. What is it?
A: Could you lend me {sum:two hundred|three hundred|five hundred} euros until the end of the month?
B: Again{,A}? You haven't paid back what I gave you in {m:spring|May|March}.
A: I know, and I'm ashamed. But my washing machine broke, and then the dentist sent a bill.
B: I'd like to help, but I'm saving for my daughter's school trip. I really can't give you money.
A: I understand. Forget that I asked.
B: Wait. You can wash your clothes at my place as long as you need. And most dentists let you pay in parts. Just call them.
A: I hadn't thought of that. Thank you{,B}.
=> {A} wants to borrow {sum} euros, but {B} refuses, as {A} still owes money from {m}. {B} offers the washing machine and advises paying the dentist in parts.
=> {B} can't lend {A} money because of a daughter's school trip, but {A} may wash clothes at {B}'s place.

A: So this is your new flat. It's lovely and bright.
B: Thanks. And it's much cheaper than the old one.
A: Really? How is that possible in this part of town?
B: You'll hear it in a minute. Wait. Now!
A: What's that noise? Everything's shaking!
B: The {tr:express train|goods train}. It comes by every {n:twenty|thirty|forty} minutes, day and night.
A: How can you live like this?
B: You get used to it. On Sunday there was a strike, and I woke up because it was so quiet.
A: Well, your cups are walking across the shelf.
B: Yes, I put them back every evening.
=> {A} visits {B}'s new flat, which is bright and cheap because a {tr} passes every {n} minutes. {B} has got used to the noise.
=> {B}'s new flat shakes whenever the {tr} passes. {A} wonders how {B} can live like this, but {B} doesn't mind.

A: What are you wearing to the party?
B: My black {suit|jacket}, as always. And you?
A: I've bought something. Close your eyes. Now open them!
B: Oh. It's very {col:orange|yellow|purple}.
A: You don't like it.
B: I didn't say that. It's just unusual for you. You always wear grey.
A: That's why. Last week somebody thought I was part of the wall. I want people to see me.
B: They'll see you, that's for sure. Even from the moon.
A: Be honest. Do I look silly?
B: No. You look happy. Keep it on, and I'll wear my red tie so that you aren't alone.
=> {A} has bought {col} clothes for the party because {A} wants to be seen. {B} finds that {A} looks happy and will wear a red tie.
=> {B} finds {A}'s {col} party clothes unusual but tells {A} to keep them on.

A: What did you do to your hair{,B}?
B: Please don't say anything. I cut it myself.
A: With what? {A bread knife|Garden scissors}?
B: I watched a video. It looked so easy. First the left side was too short, then the right side.
A: And you have your interview on {day:Monday|Tuesday|Thursday}, don't you?
B: Yes. I can't go there like this.
A: Come on, it will grow again. My cousin is a hairdresser. She can save anything.
B: Is she expensive?
A: For you it's free if I ask her. But you must promise not to watch any more videos.
B: I promise. Call her, please. Now.
=> {B} has cut {B}'s own hair, and it went wrong before an interview on {day}. {A} will call a cousin who is a hairdresser.
=> {A} offers to ask a hairdresser cousin to save {B}'s hair before the interview on {day}.

A: Where did you grow up{,B}?
B: On a small island in the north. There were {n:forty|fifty|sixty} people and one shop.
A: That must have been a lovely childhood.
B: In summer, yes. In winter the boat often didn't come for weeks. Then we ate {food:fish|potatoes|beans} every day.
A: And school?
B: We were five children of different ages in one room. The teacher was my mother. I couldn't even say I was ill.
A: Do you sometimes go back?
B: Nobody lives there any more. The last family left ten years ago. But I still have the key to our house.
A: I'd love to see it one day.
B: Then come with me in July.
=> {B} grew up on an island with {n} people, where {B}'s mother was the teacher. Nobody lives there now, and {B} invites {A} to come in July.
=> {B} grew up on an island that is now empty and will show it to {A} in July.

A: What was your first day at school like?
B: Terrible. I didn't speak a word of English. We had just come from {c:Turkey|Portugal|Vietnam}.
A: How old were you?
B: Seven. I sat there and understood nothing. At lunch I couldn't find the toilet and couldn't ask.
A: Poor you! What happened?
B: A girl with red hair took my hand and showed me everything. She didn't talk, she just pointed.
A: That's sweet. Do you know what became of her?
B: Yes. She's sitting in my kitchen right now, feeding our baby.
A: {x:Megan|Rosie|Fiona}? That was {x}? You never told me that!
=> {B} came from {c} at seven and spoke no English. The girl who helped {B} at school was {x}, and now {x} and {B} have a baby.
=> {A} is surprised to hear that {x} is the girl who helped {B} on the first day at school.

A: How do you celebrate {f:Midsummer|the harvest festival|Saint John's night} in your village?
B: We make a big fire by the river. At midnight the young people jump over it, in pairs.
A: Isn't that dangerous?
B: It's low by then. People say that if you hold hands all the way, you'll marry.
A: Have you jumped?
B: Once, with {x:Robin|Alex|Kim}. I let go because my shoe fell off.
A: So there was no wedding.
B: There was. {x} married my cousin, who had found the shoe.
A: What a story! Can visitors come too?
B: Of course. It's on the twenty-fourth. You can stay with us, but wear good shoes.
=> {B} describes {f}, when pairs jump over a fire and marry if they hold hands. {B} invites {A} to stay for it.
=> {B} lost a shoe when jumping over the fire with {x}, who married {B}'s cousin. {A} is invited to the next {f}.

A: I've been invited to a {fam:Japanese|Korean} family for dinner. What should I know?
B: Take off your shoes at the door. That's the most important thing.
A: I know that one. And what do I take with me?
B: Something small and well wrapped. Fruit or {sweets|cakes} are good. And give it with both hands.
A: Shall I eat everything on my plate?
B: Try to. And never stick your chopsticks into the rice. It reminds people of a funeral.
A: Oh! I did that in a restaurant last week.
B: Don't worry, they're used to foreigners. And check your socks before you go.
A: Why? Oh, the shoes. I'd better buy new ones.
=> {A} is invited to a {fam} family, and {B} explains the manners: shoes off, a small present given with both hands, and no chopsticks in the rice.
=> {B} gives {A} tips for dinner at a {fam} family. {A} made a mistake with chopsticks last week and will buy new socks.

A: What are you doing for Christmas this year?
B: We're flying to {place:Tenerife|Cyprus|Morocco}. Sun, sea and no relatives.
A: No tree? No goose? Won't you miss it?
B: Last year I cooked for fourteen people and fell asleep over the dessert. I want to lie on a beach.
A: And what does your mother say?
B: That's the funny part. I was afraid to tell her. But when I did, she said she was so glad.
A: Glad?
B: She has wanted to go away for years. She only came because of me. She's going to {city:Rome|Prague|Lisbon} with her friend.
A: You should have talked about it ten years ago.
=> {B} is flying to {place} for Christmas after too much cooking last year. {B}'s mother is glad, because she would rather go to {city} with her friend.
=> {B} was afraid to tell {B}'s mother about flying to {place} at Christmas, but she has long wanted to go away herself.

A: Have you read this? The city wants to close the centre to cars.
B: Finally! I've been waiting for that for years.
A: But what about the shops? My sister has a {shop:shoe shop|toy shop|bookshop} there. She's afraid her customers will stay away.
B: They did it in {city:Ghent|Oslo|Ljubljana}, and people came even more often. It's nicer to walk without cars.
A: And old people? My father can't walk far.
B: There'll be a small free bus every ten minutes. It's in the article.
A: I hadn't read that far.
B: And it's only a test for a year. Tell your sister to put a bench in front of her shop.
A: Hm. Maybe it isn't so bad.
=> {B} is glad that the city wants to close the centre to cars. {A} worries about a sister's {shop}, but less after hearing of a free bus.
=> {A} and {B} discuss a test year without cars in the centre. {B} says it worked in {city}.

A: Why are you washing the {th:yoghurt pots|jam jars|milk bottles}{,B}?
B: I use them for my seeds. I don't throw anything away now.
A: I can see that. There's no room left on the table.
B: Did you know how much rubbish a person makes? More than four hundred kilos a year!
A: I believe you. But you wash each one with hot water. Is that good for the planet?
B: I hadn't thought of that.
A: And you drive to the garden centre for every bag of earth.
B: All right, I'm not perfect. What would you do?
A: Wash them with the dishes. And we could go to the garden centre together, once a month.
B: That's a good plan.
=> {B} keeps {th} to make less rubbish, but {A} points out the hot water and the driving. The two will go to the garden centre together.
=> {A} finds {B}'s way of saving rubbish not so good for the planet and suggests washing the {th} with the dishes.

A: Are you on the phone again? We're having dinner.
B: Sorry, I'm just answering {x:Tina|Carol|Judy}. It's important.
A: It was important at breakfast too.
B: You're always so old-fashioned.
A: I'd like to have one meal a day with you. Just with you, not with {x}.
B: You don't understand. Her parents are getting divorced. She cries every night, and I'm the only one she talks to.
A: Oh. I didn't know that. I thought you were just chatting.
B: She didn't want me to tell anybody.
A: Then answer her. And ask her if she'd like to eat with us tomorrow. There's enough {for three|for her too}.
B: Really? Thank you. She'd love that.
=> {A} is annoyed about {B}'s phone at dinner until {B} explains that {x}'s parents are getting divorced. {A} then wants {x} to eat with {A} and {B} tomorrow.
=> {B} writes to {x} at dinner because she has nobody else to talk to. {A} understands and wants her to come for a meal.

A: {B}, I need your help. I think I've won {sum:a million|a car|ten thousand euros}!
B: Let me see. Where does it say that?
A: Here, in this mail. I only have to send them my bank number and fifty euros for the post.
B: Have you done it?
A: Not yet. I wanted to do it this afternoon.
B: Don't! It's a trick. Did you take part in any competition?
A: No, but I thought I was just lucky.
B: Nobody gives you money and asks for money first. Look at the address, it's full of strange letters.
A: And I've already told everyone at the club.
B: Then tell them this too. Somebody there may have got the same mail.
=> {A} wanted to send a bank number and fifty euros to get {sum}. {B} says the mail is a trick and {A} should warn the club.
=> {B} stops {A} from sending money to people who write that {A} has won {sum}.

A: How long have you lived in the city now?
B: Since {m:January|February|March}. And I still can't sleep because of the sirens.
A: Do you miss your village?
B: I miss the stars. And everybody said hello there. Here I don't know the person next door.
A: So why did you come?
B: For the theatre, the work and the people. But so far I've only seen my office and my bed.
A: Then that's what you have to change. My {gr:cooking group|hiking group|choir} meets on Wednesdays. Half of us come from villages.
B: I'm not very good at that.
A: Nor are we. That's why we have so much fun.
B: All right, I'll try it next Wednesday.
=> {B} has lived in the city since {m} and misses the village and the stars. {A} invites {B} to a {gr}, and {B} will try it next Wednesday.
=> {B} feels alone in the city and has only seen the office and the bed. {A}'s {gr} meets on Wednesdays, and {B} will come.

A: Do you think men are worse at {th:listening|saying sorry|asking for help} than women?
B: What kind of question is that? It depends on the person.
A: I read it in a magazine. They asked two thousand people.
B: And who did they ask? The women about the men, I suppose.
A: Yes, how did you know?
B: If you asked the men, you'd get another answer. My brother is wonderful at {th}, and my sister isn't at all.
A: In my family it's just as the magazine says.
B: Then your family has read the magazine. I think we learn these things as children.
A: Maybe. Anyway, the next page says women are worse at parking.
B: You see? My sister drives a bus!
=> {A} has read that men are worse at {th} than women. {B} thinks it depends on the person and that only women were asked.
=> {A} and {B} argue about a magazine article on men and women. {B} thinks such things are learned in childhood.

A: Where do you see yourself in ten years{,B}?
B: On a farm with {an:goats|sheep|horses}. I'd make cheese and sell it at the market.
A: You? You work in a bank!
B: That's why. I look at numbers all day. And you?
A: I'd like to have my own {bus:bakery|flower shop|café}. But I'm afraid of the risk.
B: I could help you with the numbers.
A: And I could sell your cheese.
B: Are we joking, or are we making a plan?
A: I was joking a minute ago. Now I'm not sure.
B: Let's meet on Sunday with paper and pencil. Dreams are free, but I want to see what they cost.
=> {B} dreams of a farm with {an}, and {A} of having a {bus}. The two will meet on Sunday to work out what it would cost.
=> {A} and {B} talk about dreams for the next ten years and begin to think that each could help the other.

A: Something very strange happened to me last night.
B: What was it?
A: The phone rang at three. A woman said, "Don't take the {tr:bus|tram|train} tomorrow." Then she hung up.
B: Did you know her voice?
A: It sounded like my aunt. But she died four years ago.
B: You were dreaming{,A}.
A: I thought so too. So I walked to work. And do you know what? The {tr} got stuck for two hours this morning.
B: Now I've got goose pimples. Is the call on your phone?
A: Yes. Unknown number, 3:04.
B: There must be a simple explanation. Perhaps it was a wrong number.
A: Perhaps. But I said thank you to my aunt's photo.
=> A woman on the phone warned {A} not to take the {tr}, which then got stuck. She sounded like {A}'s dead aunt, but {B} suggests a wrong number.
=> {A} walked to work because of a strange call in the night, and the {tr} got stuck for two hours. {B} wants a simple explanation.

A: Excuse me, is this seat free?
B: Yes, but my {bag|coat} is on it. One moment. Wait, {A}? Is that you?
A: {B}! I don't believe it! We haven't met since {s:the summer camp|dance school|the army}.
B: That's fifteen years! What are you doing here?
A: I'm going to {city:Glasgow|Bremen|Bologna}. I've got a new job there. And you?
B: I live in {city}! I'm on my way home.
A: No! I don't know a single person there.
B: Now you do. Have you got a flat?
A: Only a hotel room for the first week.
B: Cancel it. We have a guest room, and my wife cooks far too much.
=> {A} and {B} meet again after fifteen years. {A} starts a job in {city}, where {B} lives, and {B} offers the guest room.
=> {B} meets {A} again after fifteen years and invites {A}, who is moving to {city}, to stay in the guest room.

A: Waiter, I mean, {B}, where's my breakfast?
B: Very funny. Get up and make it yourself.
A: But you said yesterday that you'd serve me breakfast in bed if I {did:cleaned the windows|painted the fence|emptied the cellar}.
B: Yes. And did you?
A: I did half of it.
B: Then you get half a breakfast. Here's a plate, a knife and an egg cup.
A: There's nothing on it!
B: The food is in the other half.
A: You're cruel. All right, I'll do the rest at ten.
B: Then breakfast is at eleven. With {fresh rolls|warm bread}.
=> {A} wants breakfast in bed but has done only half of the work, so {B} brings an empty plate. Breakfast is at eleven, after the rest.
=> {A} gets an empty plate from {B} because the work was only half done. {A} will finish it at ten.

A: I waited for you for an hour yesterday! Where were you?
B: I was there. At the {pl:fountain|clock|statue}, at five, as you said.
A: I didn't see you. I was sitting right next to it.
B: That's impossible. I had a yellow umbrella.
A: There was nobody with an umbrella. It was sunny.
B: Sunny? It was pouring! Wait, which {pl} do you mean?
A: The one in the park, of course.
B: I was at the one by the station. But it can't rain there and be sunny in the park.
A: What day did you go?
B: On {day:Tuesday|Wednesday|Thursday}. Oh. You said the day after, didn't you?
A: Yes. Wrong place and wrong day. That's a record.
=> {A} waited an hour for {B} in vain yesterday. {B} had gone to the wrong {pl}, the one by the station, and a day too early, on {day}.
=> {A} and {B} missed each other because {B} got both the place and the day wrong.

A: My husband says he's bringing a {x:Jaguar|Beetle} home tonight.
B: Wow, have you got so much money?
A: It was free. He got it from a colleague.
B: A free {x}! Does it run well?
A: It's plastic, {B}. It's {n:ten|twelve|fifteen} centimetres long. He collects them.
B: Oh, a toy car! And I was already planning our trip to the sea.
A: You can plan it with my bicycle.
B: How many does he have?
A: More than two hundred. I have no cupboard for my shoes any more.
B: Then it was expensive after all.
=> {B} thinks that {A}'s husband is getting a real {x}, but it is only a toy car of {n} centimetres for his collection.
=> {A}'s husband collects toy cars, more than two hundred so far. {B} took his new {x} for a real car.

A: Has {x:Tim|Nick|Gary} told you? He has lost his job.
B: No! But I saw him leave at seven this morning, in his suit and with his bag.
A: That's the sad thing. He leaves every day and sits in {pl:the library|the park|a café}. He doesn't want his wife to know.
B: For how long?
A: Since {m:April|May|June}. I only found out because I saw him there.
B: Poor man. But she'll notice when the money is gone.
A: I told him that. He asked me to keep quiet.
B: And now you've told me.
A: Because your firm is looking for people. Could you ask, without saying why?
B: Yes. I'll talk to my boss tomorrow.
=> {x} has had no job since {m} and hides it from his wife. {A} wants {B} to ask for work at {B}'s firm, and {B} will.
=> {A} tells {B} in secret that {x} has lost his job. {B} will ask about work for him tomorrow.

A: I can't come to your party on Saturday{,B}. I'm sorry.
B: Why not? You said yes three weeks ago.
A: I know. But {x:Paul|Eric|Adam} will be there.
B: Is it still about {th:the money|the broken boat|the old story with the bike}?
A: He never apologized. I don't want to stand next to him and smile.
B: He's been asking me about you. He said he wrote you a letter last year, and you never answered.
A: A letter? I never got one.
B: Did he have your new address?
A: No. Nobody had it then.
B: So maybe he did apologize. Come at six, before the others. I'll ask him to come then too.
A: All right. But only for you.
=> {A} doesn't want to meet {x} at {B}'s party, but learns that he wrote a letter. {A} will come at six to see him first.
=> {B} arranges for {A} and {x} to meet before the party on Saturday, since his letter to {A} probably went to the old address.

A: What a lovely baby! How old is she?
B: {n:Five|Six|Seven} weeks. Her name is {x:Lily|Ella|Amy}.
A: She has your nose. Does she sleep well?
B: All day. But at night she wants to dance.
A: You must be very tired.
B: I put the milk in the cupboard and my keys in the fridge yesterday.
A: Who helps you?
B: Nobody. My parents live abroad, and my partner had to go back to work.
A: Listen, I'm at home on Tuesdays and Fridays. I could take her for a walk for two hours, and you sleep.
B: Would you do that? You'd save my life.
A: With pleasure. My own are grown up, and I miss it.
=> {B} is very tired because baby {x} doesn't sleep at night. {A} will take her for a walk on Tuesdays and Fridays so that {B} can sleep.
=> {A} misses having small children and will take {B}'s baby {x} for walks twice a week.

A: Our daughter wants to move in with her boyfriend.
B: At {n:nineteen|eighteen}? She hasn't finished her training!
A: She says it's closer to her work.
B: And who will cook for her? She can't even boil an egg.
A: He can. He's {tr:a cook|a baker|a butcher}, remember?
B: I don't like it. They've only known each other for half a year.
A: We had known each other for three months.
B: That was different.
A: Why?
B: Because it was us. Oh, I know, that's no reason. I'll just miss her at breakfast.
A: So will I. Let's ask them both to come for breakfast every Sunday.
=> {B} doesn't want the daughter to move in with her boyfriend, but only because {B} will miss her. {A} suggests breakfast together every Sunday.
=> {B} thinks the daughter is too young to move out at {n}, although {A} and {B} had known each other for only three months.

A: Granddad wants to learn {th:surfing|skiing|paragliding}.
B: He's {n:seventy-eight|eighty-one|eighty-three}! Tell him it's too dangerous.
A: I did. He said that at his age everything is dangerous, even the bath.
B: And Grandma?
A: She has already booked the course. For two.
B: For both of them? Are they crazy?
A: They sound happier than we do. They want to try one new thing every year. Last year it was {tattoos|rap music|Chinese cooking}.
B: What does the teacher say about it?
A: He wants a paper from their doctor. They're going there on Monday.
B: Good. If the doctor says yes, I won't say any more.
=> Granddad wants to learn {th} at {n}, and Grandma will too. {B} finds it dangerous but will accept it if the doctor says yes.
=> {A} tells {B} about the grandparents' plan to learn {th}. The teacher wants a paper from their doctor first.

A: I'd like to apologize for my dog{,B}.
B: What has he done this time?
A: He got into your {gar:garage|shed} and ate something. I'm afraid it was your {food:sausages|ham|cheese}.
B: All of it?
A: I think so. He can't walk any more. He's just lying there with a smile.
B: That was for my daughter's party tonight. Twenty people are coming!
A: I'm terribly sorry. I'll go to the butcher at once and buy everything again.
B: It's a holiday today. Everything's closed.
A: Oh dear. Then take what's in my freezer. I have thirty hamburgers. And I'll stand at the grill.
B: That's a fair offer. But leave the dog at home.
=> {A}'s dog has eaten the {food} for {B}'s daughter's party, and the shops are closed. {A} gives thirty hamburgers and will stand at the grill.
=> {A} apologizes to {B} for the dog and gives {B} thirty hamburgers for the party. The dog must stay at home.

A: Where's the {cl:blue jumper|green scarf|striped hat} I made for you?
B: Er, it's in the wash.
A: It was in the wash at Easter too. You've never worn it, have you?
B: I have! Once. In the cellar.
A: You can tell me the truth. I won't be angry.
B: It itches. It itches so much that I can't think.
A: Oh, that's all? I thought you found it ugly.
B: No, the colour is great. My friends liked it.
A: Then I'll make it again in cotton. It takes me {n:three|four|five} weeks.
B: You're the best. And could it be a little bit bigger?
=> {B} never wears the {cl} that {A} made, because it itches. {A} isn't angry and will make it again in cotton in {n} weeks.
=> {A} thought that {B} found the {cl} ugly, but it only itches, so {A} makes a new one.

A: How's the new neighbour? Have you met him?
B: Yes, and I don't like him. He never says hello. I said good morning three times, and he just walked by.
A: Maybe he's shy.
B: Shy? Yesterday I called after him because he had dropped {th:a glove|his hat|his newspaper}. He didn't even turn round.
A: That's strange. What did you do?
B: I put it on his doormat. He won't thank me, I'm sure.
A: Wait. {B}, my mother met him too. She says he's deaf. He lost his hearing in an accident.
B: Oh no. And I told everyone how rude he was.
A: You couldn't know. She says he reads lips very well.
B: Then I'll ring, I mean, I'll knock. I'll find a way to say hello.
=> {B} thinks the new neighbour is rude, but {A} has heard that he is deaf. {B} is sorry and will find a way to say hello.
=> {A} tells {B} that the new neighbour doesn't say hello because he is deaf, not because he is rude.

A: Shall we go dancing tonight? It's {k:salsa|tango|swing} night at the club.
B: You know I have two left feet.
A: You always say that. But at my {cousin's|sister's} wedding you danced for hours.
B: That was because nobody was looking.
A: Everybody was looking! They liked it.
B: Really? They were laughing, I think.
A: They were smiling. There's a lesson for beginners at eight, before it starts. We can stand in the last row.
B: And if I step on your toes?
A: I'll wear my hiking boots.
B: In that case I'll come. But just for the lesson.
=> {A} wants to go to {k} night, but {B} feels unable to dance. {B} agrees to come to the lesson for beginners at eight, but only for that.
=> {A} persuades {B} to try the beginners' lesson before {k} night and to stand in the last row.

A: Do you believe in horoscopes{,B}?
B: Not at all. It's all nonsense.
A: Mine says I'll meet {w:a tall stranger|an old enemy|a rich man} this week.
B: That could happen to anybody. They're written so that they always fit.
A: Shall I read you yours?
B: If you must.
A: "Be careful with hot drinks today, and don't trust a friend's advice."
B: You see? That doesn't mean anything. Ouch!
A: What happened?
B: I've just burnt my tongue on this {tea|coffee}!
A: And which friend said you should order it?
B: You did. All right, read me the rest.
=> {B} calls horoscopes nonsense, but then burns {B}'s tongue on a drink that {A} advised, just as the horoscope said. {B} now wants to hear the rest.
=> {A} reads a horoscope to {B}, who doesn't believe in it until the warning about hot drinks comes true.

A: Thank you so much for looking after the {an:rabbits|guinea pigs|mice} while we were away.
B: You're welcome. How was {c:Ireland|Greece|Croatia}?
A: Wonderful. We only had one day of rain. And here? Was everything all right?
B: Nearly. You left me eight of them, didn't you?
A: Yes, eight. Has one died?
B: No, the other way round. Count again.
A: Six, nine, eleven. Eleven! Where do they come from?
B: I don't know. One morning there were more. I thought you might be angry.
A: Angry? The children will be over the moon. Would you like to have one?
B: Thanks, but two weeks were enough for me.
=> {B} looked after {A}'s {an} during a holiday in {c}, and there are eleven now, not eight. {A} is pleased, but {B} doesn't want one.
=> {A} comes back from {c} to find three more {an} than before. {B} feared that {A} would be angry.

A: We should buy Mum a new {app:phone|computer}. Hers is from the Stone Age.
B: She doesn't want one. She told me so.
A: She always says that about everything. But she can't see our photos on it.
B: And who will explain it to her? Last time you shouted at her.
A: I didn't shout. I was just a bit loud because she pressed everything at once.
B: She cried afterwards. She only told me.
A: Did she? I didn't know. I feel terrible.
B: The library has a course for older people. They're patient there. Let's give her the course first.
A: Good idea. And I'll call her tonight and say I'm sorry.
=> {A} wants to buy Mum a new {app}, but {B} prefers a course at the library. {A} was loud with Mum and will call to apologize.
=> {A} and {B} decide to give Mum a course for older people rather than a new {app}.

A: I failed my driving test again.
B: Oh no. What happened this time?
A: I stopped for {x:a duck|a hedgehog|a squirrel} on the road, and the car behind hit us.
B: But that's good of you. The poor thing!
A: The examiner didn't think so. He spilled his tea over his {papers|trousers}.
B: How many times have you tried now?
A: {n:Four|Five|Six} times. I think I should give up. I'll always take the bus.
B: My aunt passed at her ninth try, and now she drives a lorry. Take a break for a month and then try again.
A: You really think so?
B: Yes. And next time without animals.
=> {A} has failed the driving test again after stopping for {x} and wants to give up. {B} advises a break of a month and another try.
=> {B} encourages {A}, who has failed the driving test again, to try once more after a month.

A: Why do you never take your holidays in summer?
B: Because I love my town in {m:August|July}. Everybody's away. You get a seat everywhere.
A: But it's so hot! And half the shops are closed.
B: I swim in the river before work. In the evening I water the plants of all my neighbours.
A: All of them? How many?
B: {n:Nine|Eight|Seven} flats. I have a big ring of keys. I feel as if the whole house were mine.
A: And when do you go away?
B: In November. When they all come home and complain about the rain, I go to {c:Chile|Australia|South Africa}. It's spring there.
A: That's clever. Do you need somebody to water your plants in November?
B: No, all my neighbours have offered already. But you can have the cactus.
=> {B} stays in town in {m} because it is empty, waters the neighbours' plants and goes to {c} in November, when it is spring there.
=> {A} wonders why {B} takes no holidays in summer. {B} likes the empty town and travels to {c} in November instead.

A: I'm so angry with my brother. He sold our father's {th:violin|watch|camera} without asking me.
B: That's hard. Did he need the money?
A: He never needs money. He just wanted space, he said.
B: Do you know who bought it?
A: Some dealer in {town:Bath|York|Exeter}. I only heard about it last night.
B: Then it may still be there. Dealers don't sell such things in a week.
A: I don't have much money at the moment.
B: Call first and ask for the price. I can lend you something. You told me so often how he let you hold it on Sundays.
A: Yes. Thank you{,B}. I'll call as soon as they open.
B: And speak to your brother when you're calm, not today.
=> {A}'s brother sold their father's {th} without asking. {A} will call the dealer in {town}, and {B} offers to lend money.
=> {A} is angry about the sale of the father's {th} and will call the dealer in {town} to get it back with {B}'s help.

A: It's half past {t:eleven|twelve|one}, and they're still here.
B: I know. I've yawned five times. I even put on my pyjamas.
A: And what did they say?
B: That they looked comfortable. Then he opened another bottle of our wine.
A: I have to get up at six! Can't you say something?
B: They're your friends.
A: My friends? I've never seen them before. I thought they were yours!
B: No! They came in with {x:the Browns|the Parkers|the Millers}, I think. And {x} left at nine.
A: So two strangers are sitting in our living room?
B: Very nice strangers. She washed all the glasses.
A: I'll call them a taxi. And you find out who they are.
=> Two guests don't want to leave, and neither {A} nor {B} knows them. {A} will call a taxi, and {B} will find out who they are.
=> {A} and {B} discover late at night that two strangers are still in the living room.

A: Why don't you come into the water{,B}? It's so warm.
B: I'm fine here. I like the sand.
A: You said that {yesterday|on Monday} too. You haven't been in once all week.
B: Somebody has to watch the bags.
A: There's nobody here but us. What's wrong?
B: Promise not to laugh. I can't swim. I never learned it.
A: Why should I laugh? My {rel:uncle|mother|grandfather} learned it at fifty-five.
B: Really? I fell into a {w:river|canal|pond} when I was six, and I've been afraid ever since.
A: Then we'll only go in up to our knees today. Tomorrow up to the belly. I'll hold your hand.
B: Up to the knees. Not one centimetre more.
=> {B} can't swim and has been afraid of water since falling into a {w} at six. {A} will go in with {B}, only up to the knees today.
=> {A} finds out that {B} never learned to swim, and tells of {A}'s {rel}, who learned it at fifty-five.

A: We've got a wedding invitation from {x:Sandra|Denise|Louise}. It says, "No presents, please."
B: Good. That saves us some money.
A: You can't go to a wedding with empty hands! Nobody means that.
B: If she writes it, she means it. They have two flats full of things and are moving into one.
A: My mother would die of shame.
B: Your mother isn't invited.
A: What about {pl:a small tree|a rose bush|a lemon tree} for the garden?
B: They're moving to the {n:sixth|fifth|eighth} floor.
A: Oh. Then what about a dinner at our place, when they're back from their honeymoon?
B: That's not a thing, so it isn't a present. I'll write it on a card.
=> {x} wants no wedding presents, but {A} doesn't want to come with empty hands. {A} and {B} will invite the couple to dinner after the honeymoon.
=> {A} and {B} disagree about a present for {x}'s wedding and settle on a card with an invitation to dinner.
`
  .trim()
  .split(/\n\n+/);
