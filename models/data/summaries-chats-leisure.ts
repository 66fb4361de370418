// Short spoken dialogues about free time with their gist: sport, music, films, books, games, food, parties,
// gardens, pets, trips, plans and presents. Own inventions. Written in the form of summaries-chats.ts.
export const leisure = `
A: Are you playing on {day:Sunday|Wednesday|Friday}{,B}? We only have four people so far.
B: I can't. I twisted my ankle on the stairs, and I have to rest it for ten days.
A: Oh no. Without a fifth player we'll lose the hall.
B: My cousin {x:Enzo|Toby|Felix} could come. He's never played outside, but he's a great goalkeeper.
A: Perfect. We need a goalkeeper anyway. Mine hands me the ball and says sorry.
B: I'll call him tonight.
=> {B} can't play on {day} because of a twisted ankle. Cousin {x}, a good goalkeeper, might take the place, and {B} will call him tonight.
=> {A} needs a fifth player for {day}, so {B} offers to ask {x} to come.

A: I've got two tickets for the final! Row {n:twelve|twenty|nine}, right behind the goal.
B: That's great for you. Who's going with you?
A: You are, I thought.
B: Honestly, I'd rather watch it at home. I can see everything, there's no queue for the toilet, and my feet stay warm.
A: But the noise, the singing, the crowd!
B: Those are the other three reasons.
A: Fine. Then I'll ask my brother. He'd walk there barefoot.
=> {A} has two tickets for the final, but {B} prefers to watch it at home, warm and without the crowd. {A} will ask a brother instead.
=> {B} refuses to go to the final with {A} because watching it at home is more comfortable.

A: So, how was your first week at the rowing club?
B: The people are lovely and the boats are beautiful.
A: That sounds like there's a but coming.
B: They train at {t:five|six} in the morning, before work. On Thursday I fell asleep in a meeting with my mouth open.
A: Isn't there an evening group?
B: There is, but only from {m:May|April|June}. I've told them I'll take a break until then.
=> {B} likes the rowing club, but training at {t} in the morning is too early. {B} will take a break until the evening group starts in {m}.
=> {B} fell asleep in a meeting after early rowing and will wait for the evening group in {m}.

A: Did you get the message? The concert on {day:Friday|Thursday} is off.
B: Off? I ironed a shirt for it!
A: The singer has lost her voice. They've moved it to {d:the ninth of March|the second of May}. We can keep the tickets or get our money back.
B: I'm at my sister's that week. I'll have to take the money.
A: Then I'll keep mine and go with somebody from work.
B: Record a song for me, will you?
=> The concert on {day} has been moved to {d} because the singer lost her voice. {B} can't come then and wants the money back, but {A} will go.
=> The singer is ill, so {A} will hear the concert on {d} without {B}, who is at a sister's.

A: I've bought a drum kit!
B: In a flat? With Mrs Bell living under you?
A: I've thought of that. It's electronic. I hear everything in my headphones, and the room stays quiet.
B: And your foot on the pedal? That goes straight through the floor.
A: Hm. I hadn't thought of that.
B: Put {x:an old mattress|a thick carpet|a rubber mat} under it. And take her a cake before you start, not after.
A: Cake first. Good plan.
=> {A} has bought an electronic drum kit for the flat. {B} warns that the pedal can be heard below and suggests {x} and a cake for Mrs Bell.
=> {B} advises {A} to put {x} under the new drum kit so that the neighbour isn't disturbed.

A: Are you enjoying the film?
B: I don't understand a word. Why are they all speaking {l:Danish|Korean|Polish}?
A: Because it's a {l} film. It said so on the poster.
B: And where are the subtitles?
A: Down there. The man in front of you is wearing a hat.
B: Oh! I thought the screen ended there. I've been inventing the story for half an hour.
A: Swap seats with me. And tell me your story later. It may be better.
=> {B} can't follow the {l} film because a man's hat hides the subtitles. {A} offers to swap seats and wants to hear the story {B} invented.
=> For half an hour {B} didn't see the subtitles of the {l} film, so {A} offers to swap seats.

A: How was the play last night?
B: It started badly. A man came out and said that the star was ill.
A: Oh no, and you only went because of him!
B: I know. I nearly asked for my money back. But a young actor stepped in, {x:Luke Hart|Adam Stone}. He'd had one day to learn the part.
A: And?
B: He was so good that everybody stood up at the end. I'm going to see everything he does.
=> The star of the play was ill, and {B} nearly asked for a refund. But {x}, who had one day to learn the part, was very good.
=> {B} was disappointed that the star was missing but loved the young actor {x}, who replaced him.

A: We've been in this room for forty minutes{,B}.
B: I'm not finished. Look at the light on that {x:jug|apple|glove}.
A: There are sixty more rooms, and the museum closes at five.
B: You see sixty rooms and remember nothing. I see one picture and keep it for ever.
A: Then let's split up. I'll look at the rest, and we'll meet in the café at half past four.
B: Good. Bring me a postcard if I'm still here.
=> {A} wants to see the whole museum, while {B} prefers to look at one picture. {A} and {B} split up and will meet in the café at half past four.
=> Since {B} won't leave one picture in the museum, {A} goes on alone until half past four.

A: So, who wants to start? What did you think of our book club's new book?
B: I have to confess something. I only got to page {n:thirty|forty|ninety}.
A: Oh. I got to page ten.
B: You? You chose the book!
A: I know. I thought it would make me look clever. And the other three have written to say they're ill.
B: Ill, of course. Let's choose a short one for next month.
A: With pictures.
=> {A} chose the book for the book club but read only ten pages, and {B} got to page {n}. {B} wants a short one for next month.
=> {B} only got to page {n} of the book and {A} to page ten, and the other three say they are ill.

A: You can't do that. You have to pay before you build.
B: We've always played it like this at home. First you build, then you pay.
A: That's not what the rules say.
B: Where are the rules?
A: My {x:nephew|niece} drew a horse on them and took them home.
B: So nobody knows. Let's do it your way today and my way next time.
A: Fine, but then I get my hotel back.
=> {A} and {B} disagree about a rule of the game, and the rules are gone. {A} and {B} will play {A}'s way today and {B}'s way next time.
=> {A}'s {x} took the rules of the game, so {A} and {B} take turns with whose way counts.

A: Shall we watch the next part tonight?
B: Sure. I can't wait to find out who stole the {x:diamond|painting|formula}.
A: It won't be the doctor, that's for certain.
B: Why not? Wait. You've watched it without me!
A: Only one. Well, three. I couldn't sleep.
B: We made a deal, {A}. We watch this one together.
A: I'm sorry. I'll watch them all again and say nothing. And I'll make the popcorn for a week.
B: For two weeks.
=> {A} has secretly watched three more parts of the series and given something away to {B}. {A} apologizes and offers to make the popcorn.
=> {B} is upset because {A} broke the deal to watch the series together.

A: Why are you looking so sad at that jar?
B: It's Bertie, my sourdough. I fed him every day for {n:two|three} years. I went away for a weekend, and now he's grey and smells of paint.
A: Can't you just start again?
B: It won't be the same.
A: But you gave me a bit of him at Christmas, remember? It's in my fridge, and it's very much alive.
B: You still have him? {A}, you're a hero! I'm coming over right now.
=> {B}'s sourdough of {n} years has gone bad, but {A} still has some of it from Christmas in the fridge. {B} is coming over right now.
=> {B} is sad about the dead sourdough until {A} says that a part of it is still alive.

A: What are you having?
B: I don't know. I don't eat meat, and everything has {x:bacon|ham|sausage} in it. Even the salad.
A: Even the salad? Let me see. And the soup?
B: Chicken.
A: I'm so sorry. My boss said this was the best place in town.
B: It's fine, I'll have chips.
A: You had chips last time too. No, we're leaving. There's an Indian place round the corner with a whole page of vegetables.
=> {B} doesn't eat meat and finds only chips on the menu. {A} apologizes and decides to go to an Indian place round the corner instead.
=> {A} and {B} leave the restaurant because almost every dish has meat in it and {B} doesn't eat any.

A: Are you free on Saturday evening? I thought we could just have a quiet dinner.
B: A quiet dinner. With {n:thirty|twenty|forty} people?
A: What people? I don't know what you mean.
B: Your mother asked me what I'd like to eat at my surprise party.
A: Oh, Mum! Please act surprised. Everyone has worked so hard on it.
B: I've been practising in the mirror. Look.
A: That's terrible. You look as if you've seen a snake. Practise more.
=> {B} knows about the surprise party on Saturday because {A}'s mother asked about the food. {A} begs {B} to act surprised.
=> {A}'s mother has given away {B}'s surprise party, and {B} now has to practise looking surprised.

A: You used to dance, didn't you?
B: A bit of {x:salsa|tango|swing}, years ago. Why?
A: I've signed up for a course, and my partner has broken a toe. There are eight lessons left, on Monday evenings.
B: I have rust in my knees.
A: It's a course for beginners. Half of them count out loud.
B: Can I come once and see if my knees agree?
A: Of course. Monday at {t:seven|eight}, and wear shoes that slide.
=> {A}'s partner for the {x} course has broken a toe, so {A} asks {B} to step in. {B} will come once on Monday at {t} to try it.
=> {A} needs a new partner for {x}, and {B} agrees to try one lesson on Monday.

A: How are the tomatoes on your balcony doing?
B: Don't ask. They were red and perfect. I wanted to pick them on Sunday for my parents.
A: And?
B: On Sunday morning two pigeons were sitting in the pot. There was one tomato left, and it had a hole in it.
A: Did you have a net?
B: I had {x:a plastic owl|an old CD on a string|a paper hawk}. The pigeons sat on it.
A: I'll bring you a real net in spring.
=> Pigeons have eaten {B}'s tomatoes just before {B} wanted to pick them for {B}'s parents. {A} will bring a net in spring.
=> {B} tried to protect the tomatoes with {x}, but the pigeons weren't afraid of it.

A: Only an hour to the top. Come on!
B: Look at those clouds over the ridge. They weren't there at {t:noon|eleven|one}.
A: They're far away.
B: My father was in mountain rescue. He always said: if you start to discuss the weather, turn round.
A: But we've walked for four hours. I wanted a photo at the cross.
B: The cross will still be there in {m:September|autumn|August}. I'd like us to be there too.
A: All right. Down it is. You win.
=> {A} wants to go on to the top, but {B} fears the dark clouds and wants to turn round. {A} is disappointed but agrees to go down.
=> Because of the clouds, {B} persuades {A} to give up the walk one hour before the top.

A: You won! First prize in the photo competition! How did you get that picture?
B: Promise not to laugh. I dropped the camera.
A: You what?
B: I slipped on the {x:bridge|pier|steps}, the camera fell, and it took the picture by itself. I nearly deleted it.
A: And what did you tell the jury?
B: That I wanted to show how the world looks to a falling leaf.
A: And they believed that? You should go into politics.
=> {B}'s winning photo was an accident: the camera took it when {B} slipped and dropped it. {B} told the jury another story.
=> {A} learns that {B} won the photo competition with a picture the camera took while falling.

A: Look what I found at the market! The first {x:jazz|soul|blues} record that Milly Grant ever made. Thirty euros.
B: It's beautiful. Is it the one with the blue cover?
A: Yes. I've been looking for it for years.
B: I hate to say this, but you have it. Third shelf, on the left. You played it for me at New Year.
A: No. That was another one. Wait. Oh.
B: You need a list, not another shelf.
A: Or a friend who likes {x}. Happy birthday in advance!
=> {A} has paid thirty euros for a {x} record without remembering that it is already on the shelf. {A} gives the second one to {B}.
=> {B} points out that {A} already owns the {x} record, so {A} makes it an early birthday present for {B}.

A: Try it on! I've worked on it since {m:August|July}.
B: It's very warm. And very long. The sleeves reach my knees.
A: I measured everything twice.
B: Did you measure me?
A: I measured your coat. It was hanging in the hall. The {c:grey|brown|black} one.
B: That's my brother's coat. He's nearly two metres tall.
A: Oh. Then he has a sweater, and I'll start again for you.
=> The sweater {A} has knitted is far too long for {B}, because {A} measured a coat that belongs to {B}'s tall brother. {A} will knit another one.
=> {A} measured the wrong coat, so {B}'s brother gets the sweater and {B} has to wait.

A: Your parrot just told me to shut up.
B: I'm so sorry. He learnt it from the man who had him before me.
A: He also does the telephone. I answered three times.
B: I'm trying to teach him something nice. Every morning I say "Good day, my friend" for {n:ten|twenty} minutes.
A: Does it work?
B: Not with him. But yesterday I said it to my boss.
=> {B}'s parrot is rude because of the man who had him before. {B} tries to teach him a friendly sentence, so far without success.
=> {A} is told to shut up by {B}'s parrot, and {B} apologizes for it.

A: How was your first evening at the chess club?
B: I lost against a {n:nine|seven|six}-year-old.
A: That can happen. Was it close?
B: It took eleven moves. He ate a banana the whole time and asked me if I was all right.
A: So you won't go back?
B: Oh, I will. He's offered to teach me. Every {day:Tuesday|Thursday}, for one banana a lesson.
=> At the chess club {B} lost in eleven moves against a {n}-year-old boy, who will now teach {B} every {day} for a banana a lesson.
=> {B} lost badly at chess but will go back, because the boy who won offers lessons.

A: I'd love a dog, but I work all day and my flat's too small.
B: Do what I do. I walk dogs for the shelter, on Saturday mornings.
A: Can anyone just go there?
B: You need a short training first. It's free, and it takes {n:two|three} hours. The next one is on the {d:sixth|tenth|eighth}.
A: And what if I fall in love with one?
B: That's the danger. I've only been doing it for a month, and I'm on my second dog basket.
=> {A} wants a dog but has no time or space. {B} recommends walking dogs for the shelter, which needs a free training on the {d}.
=> {B} walks dogs from the shelter on Saturday mornings and explains to {A} how to start.

A: Have you packed everything for the festival?
B: Sun cream, hat, sunglasses, shorts, sandals.
A: Have you looked at the forecast? It's going to rain for {n:three|two} days.
B: It never rains at festivals.
A: Last year they pulled cars out of the mud with a tractor. I'm taking boots and a roll of rubbish bags.
B: Rubbish bags? What for?
A: For you, when you've run out of dry clothes. I know you.
=> {B} has packed only summer things for the festival, although rain is expected for {n} days. {A} is taking boots and rubbish bags, also for {B}.
=> {A} warns {B} about rain and mud at the festival, but {B} doesn't believe it will rain.

A: I've found a cheap flight to {place:Malta|Lisbon|Athens} for the holidays.
B: What would you say if I didn't want to go anywhere?
A: Are you ill?
B: No. I've been in a different hotel every week this year for work. I'd love to wake up in my own bed and read on the balcony.
A: For two weeks? I'd go mad.
B: Then you fly for the first week, and we spend the second one here.
A: That could work. But I'm sending you postcards.
=> {A} wants to fly to {place}, but {B} travels for work and would rather stay at home. {A} will go for the first week and spend the second with {B}.
=> {B} is tired of hotels, so {A} may fly to {place} for a week and leave {B} at home.

A: I'm really sorry, but I have to cancel our weekend.
B: Again? It's the {n:third|second} time, {A}.
A: I know. My cousin's flight has been changed, and she's arriving on Saturday with both children. She has nowhere else to stay.
B: I've already bought food for the picnic.
A: Would you share it with two hungry kids? We could all go to the lake together.
B: How old are they?
A: Four and six, and they eat anything.
B: Okay. But they carry the basket.
=> {A} has to cancel the weekend because a cousin arrives with two children. {B} is annoyed at first but agrees to take them along to the lake.
=> Instead of cancelling, {A} and {B} will have the picnic at the lake with {A}'s cousin and her children.

A: We're having a few people round on Saturday to see the new flat. Can you come?
B: Oh, I'd love to, but I'm on nights all week. I start at {t:nine|ten}.
A: Come for an hour before work then.
B: I sleep until seven, and I'm not nice before coffee.
A: What about Sunday breakfast? There'll be lots of food left.
B: That would be my dinner! I finish at six. I'll come straight from the {x:clinic|bakery|airport}.
=> {B} can't come to {A}'s party on Saturday because of night work. Instead {B} will come straight from the {x} for breakfast on Sunday.
=> {A} wants to show {B} the new flat on Saturday, but {B} works nights and will come on Sunday.

A: What have you got Mum for her birthday?
B: It's a secret. But she'll love it. She pointed at it in the window of {x:Miller's|Brown's|Foster's}.
A: Not the green teapot?
B: How do you know? Oh no. You haven't.
A: I bought it on Monday. It's already wrapped.
B: They told me mine was the last one. Have you still got the receipt?
A: I threw it away.
B: I've got mine. I'll take it back and get the cups that go with it.
=> {A} and {B} have both bought the same green teapot for Mum. Since only {B} has the receipt, {B} will take it back and get the cups.
=> {B} will change a teapot for the cups that go with it, because {A} has bought the same present.

A: Half with olives, half without?
B: There should be no olives within a metre of my food.
A: They're only small.
B: They roll. Last time I found {n:two|three} under my cheese.
A: And you put pineapple on yours. That's a crime.
B: Let's order two pizzas and stop trying to share.
A: Two pizzas, and two boxes, and a wall between them.
=> {A} loves olives, which {B} hates, and {A} can't stand {B}'s pineapple. {A} and {B} decide to order two pizzas instead of sharing one.
=> {B} doesn't want olives near the food, so {A} and {B} order a pizza each.

A: I've got a {n:six|seven|nine}-hour drive on Friday. Can you recommend something to listen to?
B: There's a great podcast about a bank robbery in a small village. Eight parts.
A: Is it frightening? I'm driving through the woods at night.
B: No, it's funny. The robbers forgot where they had parked.
A: What's it called?
B: "{x:The Slow Getaway|Wrong Car}". But don't listen to the last part while you're driving. I laughed so much that I had to stop.
=> {B} recommends the funny podcast "{x}" about a bank robbery for {A}'s long drive on Friday, but warns against hearing the last part while driving.
=> {A} wants something to hear on a {n}-hour drive, and {B} suggests a podcast about forgetful robbers.

A: You're soaking wet! I thought you were at the open-air theatre.
B: I was. It began to pour in the second act.
A: Did they stop?
B: No! The king took the umbrella from a lady in the first row and went on talking. Then the whole audience moved on to the stage, because it had a roof.
A: Next to the actors?
B: I sat on the {x:throne|royal bed|treasure chest}. It was the best evening of the year, and I'll probably have a cold.
=> It rained at the open-air theatre, but the actors went on, and the audience moved on to the stage under the roof. {B} loved the evening.
=> {B} is wet from the theatre but happy after sitting on the {x}.

A: Thanks for lending me your tennis racket. Here it is.
B: That was quick. Did you win?
A: Not quite. There's something I have to tell you. Two strings broke in the last game.
B: They were old. It's no problem.
A: It is for me. I've taken it to the shop before coming here. They've put in new ones, {x:the blue ones|the hard ones|the soft ones} that you like.
B: You shouldn't have! That costs more than the racket is worth.
A: Well, then I can borrow it again.
=> {A} broke two strings of {B}'s tennis racket and had new ones put in. {B} says they were old and it wasn't necessary.
=> {B} isn't angry about the broken strings, which {A} has already had replaced.

A: So, how was yoga?
B: Very relaxing. Too relaxing. At the end you lie on your back and breathe.
A: That's the best part.
B: I fell asleep. When I woke up, the {x:judo|boxing|ballet} group was standing around me.
A: They didn't wake you?
B: The teacher had put a note on me. "New. Please let this one sleep."
A: You have to go back. That's a kind teacher.
=> {B} fell asleep at the end of the yoga class and woke up among the {x} group, because the teacher had left a note to let {B} sleep.
=> {A} thinks {B} should go back to yoga, although {B} slept through the end of it.

A: Come into the lake with us on {day:Sunday|Saturday}. We go in all winter.
B: It's four degrees! Why would anyone do that?
A: You feel wonderful afterwards. And you never catch a cold.
B: I felt wonderful in bed until you called.
A: You can keep your hat on. Two minutes, then hot tea and a fire.
B: I'll tell you what. I'll make the fire and hold the towels. That's as near as I'm going.
A: Deal. We need somebody dry.
=> {A} wants {B} to join the swim in the cold lake on {day}. {B} refuses to go in but will make the fire and hold the towels.
=> {B} finds four degrees too cold for a swim and will only help on the shore.

A: Let go of the wall{,B}.
B: I can't. The ice is looking at me.
A: You can take one of those plastic penguins. They're for holding on to.
B: Those are for children. I'm {n:forty|fifty}.
A: The man over there has one, and he's seventy.
B: He does look happy. All right, get me a penguin. But no photos.
A: I promise. No photos that I show to anybody at work.
=> {B} is afraid on the ice and doesn't want to let go of the wall. In the end {B} accepts a plastic penguin but wants no photos.
=> {A} persuades {B} to skate with a plastic penguin, although {B} thinks it is for children.

A: The ski hotel has just written. They haven't any snow. Only grass.
B: Can we cancel?
A: Not for free. We'd lose {p:half|a third} of the money.
B: And if we go anyway? They have a pool, and the food is good.
A: What would we do for five days?
B: Walk, swim, sleep and play cards. I can't ski anyway. I only ever came along for the cake.
A: You've been lying to me for six winters? Fine, we're going. Pack the cards.
=> There is no snow at the ski hotel, and cancelling would cost {p} of the money. {A} and {B} will go anyway to walk, swim and play cards.
=> {B} admits not being able to ski and persuades {A} to go to the hotel without snow.

A: You're doing fine! Put your left foot on the {c:yellow|green|orange} one.
B: I looked down. Why did I look down?
A: You're two metres up. I've got the rope. You can't fall.
B: My head knows that. My legs don't.
A: Do you want to come down?
B: Yes. No. One more. I want to touch the bell.
A: Breathe out and reach. There! Did you hear that? You've done it!
B: Great. Now how do I get down?
=> {B} gets frightened while climbing and thinks of giving up. With {A} holding the rope and helping, {B} goes on and reaches the bell.
=> {A} encourages {B}, who is scared of the height but manages to touch the bell.

A: Congratulations! I saw you at kilometre {n:five|ten|fifteen}. You looked so fresh!
B: Thank you. There's a reason for that.
A: You trained well?
B: My alarm didn't ring. I missed the start and took the bus to the park. I wanted to watch, but people started clapping, so I ran.
A: But you've got a medal round your neck!
B: I know. They just gave it to me. I'm taking it back tomorrow. I can't sleep with it in the flat.
=> {B} missed the start of the race, joined it from the park and was given a medal. {B} feels bad and will take it back tomorrow.
=> {A} congratulates {B} on the race, but {B} ran only a part of it and doesn't want to keep the medal.

A: What was that noise?
B: My back tyre. It's flat.
A: No problem. Where's your repair kit?
B: I gave it to you in {place:Windham|Ashford|Hexley}, because your bag was bigger.
A: And I left my bag at the hotel, because we were coming back tonight.
B: How far is the next village?
A: Eight kilometres. You take my bike and get help. I'll sit here in the shade and feel stupid.
=> {B}'s tyre is flat, and the repair kit is in the bag {A} left at the hotel. {B} should ride {A}'s bike to the next village for help.
=> {A} has left the repair kit at the hotel and stays behind while {B} should get help.

A: Did you catch anything?
B: A boot, a {x:teapot|phone|license plate} and a cold.
A: You were out there for nine hours.
B: It's not about the fish. Nobody asks me anything out there. No phone, no kids, no "where's my other sock".
A: Do you even put a hook on?
B: Not since {m:May|June}. I don't like killing them. Please don't tell the others in the club.
=> {B} goes fishing only to have some peace and hasn't used a hook since {m}. {B} asks {A} not to tell the club.
=> {B} fishes without a hook because {B} doesn't like killing fish but enjoys the quiet.

A: Good evening. We've booked two lanes for eight o'clock.
B: Let me see. I have a booking like that, but it was for yesterday.
A: Yesterday? No, I wrote the {d:fifteenth|twelfth|twentieth}.
B: Today's the next day, I'm afraid. We waited for half an hour.
A: Oh no. I've got twelve people in the car park, and one of them has a birthday.
B: Everything's full until ten. But I can give you the table tennis room now and one lane from ten.
A: We'll take both. Thank you so much.
=> {A} comes a day late for the bowling lanes booked for the {d}. {B} offers the table tennis room now and one lane from ten, and {A} accepts.
=> {A} mixed up the date of the bowling party, but {B} finds another room and a lane from ten.

A: We're looking for a fourth person for the pub quiz on {day:Monday|Wednesday}. Are you in?
B: What do you need?
A: Somebody for sport. None of us knows anything about it. Last week we said that a hat-trick was a kind of magic.
B: I only know about {x:cycling|ice hockey|golf}.
A: That's one more than we do. The winners get dinner for four.
B: Then I'm in. But I'm not wearing those T-shirts.
=> {A}'s quiz team needs somebody who knows sport on {day}. {B} only knows about {x} but agrees to join, without wearing the T-shirts.
=> {B} will join {A}'s team for the pub quiz because nobody there knows anything about sport.

A: It's your turn. Everyone else has sung.
B: I said I'd come, {A}. I didn't say I'd sing.
A: Just one. We'll do it together.
B: I sing like a door.
A: So does Ian, and he got the biggest applause. Choose something short.
B: Is there {x:that one from the rainy car advert|the old one about the train}? I know all the words.
A: There is! Give me the second microphone. Three, two, one.
B: If anybody films this, I'm moving to another country.
=> {B} doesn't want to sing at the karaoke evening and fears having a bad voice. {A} offers to sing along, and {B} gives in.
=> {A} talks {B} into singing one song together, but {B} doesn't want to be filmed.

A: I've seen your ad. Is the piano really free?
B: Yes, if you can get it out. It's on the {f:fourth|third|fifth} floor, and there's no lift.
A: How did it get up there?
B: With eight men and a crate of beer, before I was born. It was my grandfather's.
A: A company wants {sum:four|six} hundred euros to move it. For that I can buy one with headphones.
B: I understand. Most people say that.
A: But could I come and play it once? I used to have the same one as a child.
=> {A} would like {B}'s free piano, but moving it down from the {f} floor costs {sum} hundred euros. {A} only asks to play it once.
=> {B}'s grandfather's piano is free but hard to move, so {A} isn't taking it.

A: What's in that black case?
B: My violin. I've started again, after {n:twenty|thirty} years.
A: Really? I didn't know you played.
B: I stopped at school, because my teacher hit my fingers with a pencil. Last month I heard a girl in the underground play the piece I never finished.
A: And is it coming back?
B: The fingers remember more than I do. It sounds horrible, and I'm happy all evening.
=> {B} plays the violin again after {n} years, having stopped because of a teacher. It sounds bad, but it makes {B} happy.
=> A girl playing in the underground made {B} take up the violin again.

A: We've got a gig in two weeks and still no name.
B: I like The {x:Broken|Rusty|Burning} Lamps.
A: That sounds like a furniture shop. What about Midnight?
B: There are nine bands called Midnight. I looked.
A: The poster goes to the printer tomorrow. We have to write something.
B: Then ask the drummer. He never has an opinion, so it'll be fair.
A: I did. He said he's leaving if it isn't his cat's name.
B: What's the cat called?
A: Margaret. It's not bad, actually.
=> {A} and {B} can't agree on a name for the band, and the poster is printed tomorrow. The drummer wants his cat's name, Margaret, which {A} likes.
=> The band needs a name before tomorrow, and {A} begins to like Margaret, the name of the drummer's cat.

A: Well? You said you'd leave after the first half.
B: I had my coat on my knees the whole time, just in case.
A: And you're still here.
B: I don't like opera. I don't like people who sing when they could just talk. But when {x:the old father|the gardener|the young queen} said goodbye, I cried into my scarf.
A: So would you come again?
B: Is there another one with dying in it?
A: They all have dying in them.
=> {B} didn't expect to like the opera and wanted to leave, but was moved to tears by a goodbye and asks for another one with dying in it.
=> {A} is pleased that {B}, who doesn't like opera, stayed to the end and cried.

A: Why did you stop? We'll miss the tram.
B: That man with the {x:accordion|trumpet|saxophone}. I know him.
A: From where?
B: He taught music at my school. Mr Lowe. He was the only one who let me sing at the front.
A: And now he plays in the street? Poor man.
B: I don't think he's poor. There's a sign. He's collecting for instruments for the children's hospital.
A: Go and say hello. I'll wait. There's another tram in ten minutes.
=> {B} recognizes a street musician as Mr Lowe, a former music teacher, who is collecting for a children's hospital. {A} will wait while {B} says hello.
=> {A} thinks Mr Lowe is poor, but {B} sees that he plays in the street for a children's hospital.

A: Have you read it? They're closing the old {x:Rex|Roxy|Apollo} cinema.
B: No! That's where I saw my first film. When?
A: At the end of {m:March|June}. The roof needs repairs, and the owner can't pay for them.
B: Can't people collect money?
A: There's a meeting on Thursday. They need fifty thousand, and they've got eight.
B: I'll come with you. I've been saying how lovely it is for years, and I've always watched films at home.
A: So have I. That's probably the problem.
=> The old {x} cinema will close at the end of {m} because the owner can't pay for the roof. {A} and {B} will go to a meeting on Thursday.
=> {A} and {B} want to help save the {x} cinema, although both have watched films at home.

A: You look tired. How was the film with your nephews?
B: I saw twenty minutes of it. First {x:Timmy|Oscar|Finn} needed the toilet, then the other one did, then both again.
A: Did they like it?
B: They loved it. There was a talking potato. They've been talking like a potato since Saturday.
A: So what was it about?
B: I have no idea. But I can tell you everything about the toilets.
=> {B} saw only twenty minutes of the film because the nephews kept needing the toilet. The boys loved the talking potato in it.
=> {B} took two nephews to the cinema and spent most of the film at the toilets.

A: How can you say it was good? They changed the ending!
B: I haven't read the book. I thought the ending was lovely.
A: In the book she goes back to the {x:island|farm|lighthouse} alone. That's the whole point.
B: And in the film she gets the sailor. I liked the sailor.
A: There's no sailor in the book!
B: Then the film is better. It has a sailor.
A: I'll lend you the book. After that we can talk.
=> {A} is angry that the film changed the ending of the book, while {B}, who hasn't read it, liked the film. {A} will lend {B} the book.
=> {B} likes the happy ending of the film, but {A} prefers the book, where the woman goes back alone.

A: I never get round to reading any more.
B: Why don't you try audiobooks? I listen while I {x:iron|cook|wash up}.
A: I did, once. I fell asleep in chapter one and woke up in chapter twelve. Everybody had married somebody else.
B: There's a sleep timer. It stops after fifteen minutes.
A: Really? Where do I find that?
B: It's the little moon in the corner. Give me your phone, I'll show you.
A: If I finish a book this year, I'll thank you in public.
=> {A} has no time to read and falls asleep over audiobooks. {B} explains the sleep timer, which stops after fifteen minutes, and offers to show it.
=> {A} wants to read more, and {B} will show {A} how to make audiobooks stop after fifteen minutes.

A: I'm reading one of my poems at the café on {day:Tuesday|Thursday}. Will you come?
B: You write poems? Since when?
A: Since the divorce. I've never shown them to anyone, and I'm terrified.
B: Of course I'll come. Do you want me at the front or at the back?
A: At the back, please. If I see your face, I'll laugh.
B: And if you get stuck?
A: Then drop a spoon. I'll pretend I lost the line because of you.
=> {A} is nervous about reading a poem at the café on {day} and asks {B} to come. {B} will sit at the back and help with a dropped spoon.
=> {A} has written poems since the divorce and reads one in public on {day}, with {B} in the audience.

A: What are you going as this year?
B: A {x:dragon|robot|knight}. I've been building it out of boxes since January.
A: It's huge! How will you get it on the train?
B: I thought I'd wear it.
A: You don't fit through the door{,B}. Have you tried?
B: No. I built it in here. Oh.
A: You'll have to cut it in two and put it together there. I've got strong tape.
B: My beautiful tail. All right. But you hold the scissors. I can't watch.
=> {B}'s {x} costume is too big for the door. {A} suggests cutting it in two and taping it together there, and {B} sadly agrees.
=> {B} has built a costume that doesn't fit through the door, so {A} should cut it.

A: Your grandmother has been on the console since lunch.
B: I only wanted to show her how it works. She's won {n:fourteen|seventeen} races.
A: Isn't it your turn?
B: I asked. She said, "One more round", and that was an hour ago.
A: That's what you always say to her when dinner's ready.
B: I know. She winked at me when she said it. I think she's teaching me a lesson.
=> {B}'s grandmother won't give up the game console and keeps saying "one more round". {B} thinks she wants to teach {B} a lesson.
=> {B} can't play because {B}'s grandmother has been winning races since lunch.

A: Your grandfather cheats at cards.
B: Of course he does. He's done it for {n:sixty|fifty} years.
A: I saw an ace in his {x:slipper|sleeve|hat}!
B: Don't say anything, please. He only does it with people he likes. With my last flatmate he played fair all evening.
A: So it's a compliment?
B: The biggest one. And if you catch him three times, he makes you his partner.
A: All right. I'm going back in. That was number one.
=> {A} has seen that {B}'s grandfather cheats at cards. {B} explains that he only does it with people he likes, so {A} goes on playing.
=> {B} asks {A} to say nothing about the grandfather's cheating, since it is a sign that he likes {A}.

A: I've won something! I sent in the crossword from the {x:church|train|chemist's} magazine.
B: What is it? The cruise?
A: No, the third prize. It's a year of cat food.
B: You haven't got a cat.
A: I know. I only wanted the first prize. Do you know anybody with a cat?
B: My neighbour feeds {n:five|six} of them, and she has a tiny pension.
A: Then she's the real winner. Have it delivered to her, I'll give you the letter.
=> {A} has won a year of cat food with a crossword but has no cat. It will go to {B}'s neighbour, who feeds {n} cats.
=> {A} gives away the third prize of a crossword because {B} knows somebody who needs cat food.

A: What happened here? There's egg on the ceiling.
B: I tried the {x:orange|almond|lemon} soufflé from the cooking show. It looked so easy.
A: On TV they have a whole team.
B: It rose beautifully. Then you slammed the front door.
A: So it's my fault?
B: It's a pancake now. A very expensive pancake.
A: Give me a fork. Hm. You know what? It tastes wonderful.
B: Really? Then it's a pancake on purpose.
=> {B}'s {x} soufflé from a cooking show fell flat when {A} slammed the door. {A} finds that it still tastes wonderful.
=> {B} blames {A}'s slamming of the door for the flat soufflé, but {A} likes it.

A: You didn't have to give me anything! What is it?
B: Open it. It's a cooking course. {x:Thai|Mexican|Greek} food, one evening, for two people.
A: Are you trying to tell me something about my cooking?
B: No! I mean, I love your cooking. Both dishes.
A: So the second place is for you?
B: If you want me there. Or you can take your sister.
A: My sister burns water. You're coming with me on the {d:third|fourth} of June.
=> {B} gives {A} a {x} cooking course for two. {A} first feels criticized but then wants {B} to come along on the {d} of June.
=> {A} has got a cooking course from {B} as a present and chooses {B} over a sister.

A: It's pouring. What do we do with {n:twenty|thirty} people and a barbecue?
B: We could push the car out and use the garage.
A: You can't grill in a garage. They'd all die of the smoke.
B: The grill stays outside, under the big umbrella. The people stay in the garage.
A: And who stands in the rain?
B: Uncle {x:Bob|Hugo|Stan}. He says real men don't need a roof.
A: Then hang the lights up in the garage, and I'll get the benches.
=> It is raining at the barbecue, so {A} and {B} will put the guests in the garage and leave the grill outside with Uncle {x}.
=> Because of the rain the party moves into the garage, and Uncle {x} should stand outside at the grill.

A: What a perfect spot. Hand me a plate{,B}.
B: I thought you had the plates.
A: I had the blanket and the drinks. You had the food and the plates.
B: I've got {x:potato salad|rice salad|chocolate pudding} for eight people and nothing to eat it with.
A: There's a family over there with a huge basket.
B: We could offer them some if they lend us spoons.
A: They've got a grandmother with them. Grandmothers always have too many spoons. You ask, you look hungrier.
=> {A} and {B} have no plates or spoons for the picnic because of a misunderstanding. {A} and {B} want to offer a family {x} in exchange for spoons.
=> At the picnic the plates were forgotten, so {B} should borrow spoons from a family nearby.

A: I've never had sushi. What do I do with this green stuff?
B: That's wasabi. Only take a tiny bit. It's very hot.
A: It looks like avocado.
B: {A}, don't! Oh dear.
A: My nose! My ears! I can't see!
B: Take some {x:rice|ginger}, not the water. Water makes it worse.
A: Is it always like that?
B: Only the first time. After that you listen to people.
=> {A} tries sushi for the first time and eats too much of the hot wasabi in spite of {B}'s warning. {B} advises {x} instead of water.
=> {A} takes wasabi for avocado and suffers, and {B} says that water makes it worse.

A: Shall we go to {x:Luigi's|Mario's|Nino's} tonight? It's my treat.
B: Anywhere but there, please.
A: Why? They have the best fish in town.
B: I had the mussels in {m:March|May}. I spent the next two days on the bathroom floor.
A: You never told me that!
B: You had just told everyone it was your favourite place. I didn't want to spoil it.
A: I always have the pasta. Well, let's go to the Greek on the square, and you tell me these things from now on.
=> {B} doesn't want to go to {x} after getting ill from the mussels in {m}. {A} didn't know that and suggests the Greek instead.
=> {A} learns that the mussels at {x} made {B} ill, so {A} and {B} go to another place.

A: You sound awful. Are you all right?
B: I've got a terrible cold. I'm afraid I can't come to brunch on {day:Saturday|Sunday}.
A: Oh, what a pity. I've already got the salmon.
B: I'm sorry. I don't want to give it to your parents.
A: No, you stay in bed. Have you got anything to eat?
B: Half a {x:lemon|cucumber} and some toast.
A: Then I'm leaving a pot of soup outside your door tonight. Don't open until I'm down the stairs.
=> {B} has a cold and cancels the brunch on {day} to protect {A}'s parents. {A} will leave soup outside {B}'s door tonight.
=> {A} can't see {B} at brunch because of a cold but brings soup to {B}'s door.

A: First prize for the best homemade cake! Everybody's talking about you.
B: Please stop. I feel terrible.
A: Why?
B: I burnt mine at seven this morning. I bought this one at the {x:station|garage|supermarket} and put sugar on it.
A: You bought it? And the jury said it tasted like childhood!
B: The second place went to old Mr Hill. He got up at four to bake.
A: You know what you have to do.
B: Yes. I'm going to tell them now. Will you come with me?
=> {B} won first prize with a cake bought at the {x} and feels guilty, since Mr Hill baked his own. {B} will tell the jury now.
=> {B} confesses to {A} that the winning cake wasn't homemade and wants to admit it to the jury.

A: Look at my basket! That'll be a lovely dinner.
B: Are you sure about the {c:white|yellow|brown} ones?
A: They look just like the picture in the app.
B: My aunt's neighbour said that too. He spent a week in hospital.
A: Don't frighten me. You think I should throw them away?
B: No, show them to the man at the {x:forest office|town market}. He checks them for free until six.
A: And if he says no?
B: Then I'll make you an omelette with cheese.
=> {A} has picked mushrooms, but {B} isn't sure they are safe. {B} advises having them checked for free at the {x} before six.
=> {B} warns {A} not to trust an app about mushrooms and to have them checked first.

A: Why is everyone looking at us?
B: Because you're dressed as a {x:banana|lobster|carrot}.
A: The invitation said fancy dress!
B: Let me see. It says "Dress: fancy". That means elegant, {A}. They're all in suits.
A: Oh no. And the boss is coming towards us. What do I say?
B: Say it's for charity.
A: Which charity?
B: Think of one quickly. I'll get you a drink with a straw.
=> {A} has misunderstood the invitation and come to an elegant party as a {x}. As the boss comes closer, {B} suggests saying it's for charity.
=> {A} wears a costume at a party where all the others are in suits.

A: I'm turning thirty on Saturday, and it'll be loud until {t:two|three}. I wanted to tell you in advance.
B: That's kind of you. My bedroom is right under your living room.
A: I know. We could stop at midnight if it's a problem.
B: How many people?
A: About twenty-five. You're invited too, of course.
B: Me? I'm seventy-six. What would I do there?
A: Dance. Somebody told me you used to run the {x:Tropicana|Blue Moon} club.
B: Well, in that case, I'll bring the records.
=> {A} warns {B} about a loud birthday party on Saturday and invites {B}, who used to run the {x} club and will bring records.
=> {B}, a neighbour of seventy-six, accepts an invitation to {A}'s thirtieth birthday party.

A: Can we go home?
B: We've been here for {n:twenty|thirty} minutes!
A: I know nobody, my shoes hurt, and a man has explained his {x:tax|boiler|bees} to me.
B: Stay until the cake. Marion would be hurt.
A: When's the cake?
B: At ten, I think.
A: That's in two hours. What if I sit in the kitchen with the dog?
B: That's fine. I'll come and get you when the candles are lit.
=> {A} wants to leave the party, but {B} doesn't want to hurt Marion. {A} will sit with the dog in the kitchen until the cake at ten.
=> {A} feels bad at the party and will wait in the kitchen until {B} says the candles are lit.

A: Any news about the allotment?
B: Yes! I've been on the list for {n:four|five} years, and today they called. Plot nine is mine.
A: That's wonderful! What's it like?
B: Full of brambles up to my chin. The last person who saw the {x:shed|well|path} was the old owner.
A: Do you need help?
B: I was hoping you'd ask. Saturday at nine. I'll bring gloves and sausages.
A: I'm in. But I want some of your first potatoes.
=> After {n} years {B} has got an allotment, but it is full of brambles. {A} will help clear it on Saturday and wants potatoes in return.
=> {B} finally gets plot nine, and {A} agrees to help there on Saturday at nine.

A: Your bird table looks empty.
B: The birds don't come any more. I fill it every morning, and by noon it's all gone. But I never see one.
A: Who eats it then?
B: I put a camera there last night.
A: And?
B: It's {x:a fat squirrel|the neighbour's goat|a family of mice}. And Mr Finch from next door, who takes the nuts.
A: Mr Finch? With his own hands?
B: With a small bag. I'm going to give him a packet for Christmas and say nothing.
=> {B}'s camera shows that {x} and Mr Finch from next door take the bird food. {B} will give him a packet for Christmas.
=> {B} finds out why the bird table is empty: Mr Finch takes the nuts, but {B} won't say anything.

A: I've brought you something. I made it in my pottery class.
B: How lovely! It's a, well, it's a bowl?
A: It's a vase.
B: Of course it is. It's just lying down a bit. I'll put the {x:tulips|roses|daisies} in it straight away. Oh, there's water on the table.
A: It leaks? I thought the glaze would close the crack.
B: Dried flowers! It's perfect for dried flowers.
A: You're a true friend. You'd say that about a brick.
B: Is a brick next?
=> {A} gives {B} a homemade vase, which looks like a bowl and leaks. {B} kindly says it's perfect for dried flowers.
=> {A}'s vase from the pottery class leaks, but {B} wants to use it for dried flowers.

A: Can you sew? The school play is on Thursday, and my daughter needs to be a {x:tree|cloud|cactus}.
B: I can, but my machine is at the repair shop until next week.
A: Oh no. The teacher only told us today.
B: Does it have to be sewn? I've got a big box of felt and a glue gun.
A: Will it hold for an hour?
B: If she doesn't dance.
A: She's {n:seven|six}. She always dances.
B: Then we'll use glue and safety pins. Come over after supper.
=> {A} needs a {x} costume for a daughter's school play on Thursday. {B}'s sewing machine is being repaired, so {B} suggests glue and safety pins.
=> {B} can't sew a costume in time but will help {A} after supper with felt, glue and safety pins.

A: So this is the famous shelf.
B: I built it myself. It took me three weekends.
A: It's very, how shall I say, lively. That {x:cup|orange|candle} is rolling.
B: The wall's crooked, not the shelf.
A: Have you put a level on it?
B: Yes. The level must be crooked too.
A: {B}, cut it into pieces and make a birdhouse. Birds don't mind.
B: You know, I've already drawn the plan. I just wanted to hear one kind word first.
=> {B}'s homemade shelf isn't straight, and {A} suggests making a birdhouse of it. {B} had the same idea but hoped for a kind word first.
=> {A} makes fun of {B}'s crooked shelf, which is going to be a birdhouse.

A: Don't move. I'm nearly finished with your mouth.
B: I've been sitting here for {n:two|three} hours. Can I see it now?
A: Yes, but be kind. It's my first portrait.
B: It's really good! But that isn't me. It's {x:Uncle Theo|Uncle Karl|Uncle Pete}.
A: I was thinking of you the whole time!
B: The nose, the eyebrows, the angry look. It's him.
A: He does have a birthday next week.
B: Then sign it and wrap it. He'll never know.
=> {A}'s first portrait of {B} looks like {x}. As he has a birthday next week, {B} suggests giving it to him.
=> {B} sat for a portrait, but {A} painted somebody who looks like {x}.

A: So what's down in the cellar that I'm not allowed to see?
B: You'll laugh.
A: I won't.
B: It's a model railway. {n:Sixty|Eighty} metres of track. I've built our whole town, as it was when we were children.
A: With the old {x:brewery|baths|market hall}?
B: And your parents' shop. There's even a light in the window.
A: You built my parents' shop? May I? Oh, {B}. There's a little man in the door with an apron.
B: That's your dad.
=> {B} shows {A} a secret model railway in the cellar. It is the whole town as it once was, with the shop of {A}'s parents and {A}'s dad.
=> {A} discovers that {B} has built a model railway with {A}'s parents' shop in it.

A: How's dog school going?
B: {x:Bruno|Rocky|Milo} knows everything. Sit, stay, come, down. He got the best marks.
A: Great! Call him then.
B: Here, boy! Come! Come!
A: He's eating a shoe.
B: The teacher has {w:liver sausage|cheese} in her pocket. He thinks the words only work with that.
A: So you need it too.
B: I had some. He got it out while I was wearing the trousers.
=> {x} obeys at dog school but not at home, because the teacher has {w} in her pocket.
=> {B}'s dog has the best marks at dog school, yet he doesn't come when {B} calls.

A: Don't open the front door! The hamster is out.
B: Again? Since when?
A: Since breakfast. The kids don't know yet, and they come home at {t:one|two}.
B: Have you looked behind the {x:fridge|piano|bookcase}? That's where he was last time.
A: Yes, and under the bath. I've put carrots everywhere.
B: Wait. My boot is making a noise.
A: Let me see. There he is! Asleep on your sock.
B: He has taste. Put him back, and we'll tell nobody.
=> The hamster has been missing since breakfast, and {A} wants to find him before the kids come home. {B} finds him in a boot.
=> {A} looks for the hamster everywhere, but he is asleep in {B}'s boot.

A: Could you feed my cat from the {d:first|third} to the ninth? I'm going to my brother's.
B: I'd love to, but I'm allergic. My eyes close after ten minutes.
A: I had no idea! You always come to my garden, that's why I never noticed.
B: Ask {x:Lena|Tess|Maria} on the ground floor. Her own cat died last winter, and I think she misses it.
A: Wouldn't that make her sad?
B: I asked her the same thing. She said a week with somebody else's would be just right.
=> {B} can't feed {A}'s cat because of an allergy and suggests {x}, whose own cat died and who would like a week with another one.
=> {A} needs somebody to feed the cat until the ninth, and {B} recommends {x}.

A: My daughter wants riding lessons. You did that with yours, didn't you?
B: For {n:three|four} years. What do you want to know?
A: What it costs. The school says twenty-five euros a lesson.
B: That's only the beginning. Then come the boots, the helmet and the summer camp.
A: We can't afford that.
B: There's another way. At {x:Hill Farm|Mill Farm} the children help in the stable on Saturdays and ride for free.
A: Would she have to clean up after the horses?
B: Yes. After a month you'll know if it's love.
=> {A}'s daughter wants riding lessons, which are too expensive. {B} recommends {x}, where children help in the stable and ride for free.
=> {B} warns {A} about the costs of riding and knows a farm where the work pays for it.

A: Are you awake? It's {t:two|three}. The shooting stars start now.
B: I see clouds. Only clouds.
A: The app says they'll be gone in twenty minutes.
B: The app said that an hour ago. My feet are frozen, and something just ran over my hand.
A: Stay ten more minutes. The next time is in {n:thirty|forty} years.
B: Okay, ten. Wait, what's that? Over the barn! There!
A: I was looking at my phone. I missed it!
B: Then we'll have to stay, I suppose.
=> {A} and {B} wait for shooting stars under clouds, and {B} wants to give up. Then {B} sees one, but {A} misses it, so both stay.
=> {B} sees a shooting star while {A} is looking at the phone, so {A} and {B} go on waiting.

A: What do you do at this repair café?
B: People bring broken things, and we mend them together. It's free, on the first Saturday of the month.
A: I've got a {x:toaster|lamp|radio} that gives me electric shocks.
B: Bring it. But you'll have to hold the screwdriver. We don't just do it for you.
A: I have two left hands.
B: So did I. I came with a kettle {n:two|three} years ago, and now I'm the one who makes the timetable.
=> {B} helps at a free repair café on the first Saturday of the month and tells {A} to bring a broken {x} and mend it there.
=> {A} has a dangerous {x}, and {B} says it can be repaired at the café if {A} helps.

A: Where do you go every {day:Wednesday|Thursday} afternoon?
B: To the care home. I read the paper to Mr Frost. He's almost blind.
A: That's nice of you.
B: I thought so too, at first. I thought I was doing him a favour.
A: And?
B: He was a {x:sailor|pilot|reporter} for forty years. After each article he tells me what really happened. Last week we only got to page one.
A: So who's reading to whom?
B: That's what I ask myself on the way home.
=> Every {day} {B} reads the paper to Mr Frost, who is almost blind. His stories from his time as a {x} make it a gift to {B} too.
=> {B} visits an old {x} to read to him but mostly listens to his stories.

A: We're cleaning the beach on Saturday. Last year we had eighty people. So far I've got {n:eleven|nine}.
B: Why so few?
A: There's a big match on the same day. I can't move it, because the truck for the rubbish is booked.
B: When does the match start?
A: At four.
B: Then put on the poster that you'll finish at three and show the match at the {x:beach bar|harbour café} afterwards. I know the owner.
A: That's brilliant. Would you ask him today?
B: I'll ring him now.
=> Few people have signed up to clean the beach because of a match on Saturday. {B} suggests showing it at the {x} afterwards and will ring the owner.
=> {A} needs more helpers on Saturday, and {B} wants to attract them with the match.

A: A week in a camper van! Isn't that romantic?
B: It's four square metres, {A}. With a toilet that looks at the bed.
A: Think of the freedom. We stop wherever we like.
B: You snore, and I get up four times a night.
A: We could rent one for a {x:weekend|night} first, before we book the whole week.
B: And if we're still speaking after that?
A: Then we go to {place:Scotland|Brittany|Sweden} in it.
B: And if not, we go to a hotel. Two rooms.
=> {A} dreams of a week in a camper van, but {B} finds it too small. {A} suggests renting one for a {x} first.
=> {A} and {B} will try a camper van before going to {place} in it, because {B} has doubts.

A: Guess what the others gave me for my birthday. A balloon flight!
B: Congratulations! Why do you look so pale?
A: I get dizzy on a chair. I smiled and said thank you, and now everybody wants to come and wave.
B: Have you told them?
A: How could I? They all paid for it.
B: Tell {x:Ellen|Hilda|Sylvia}. She organized it, and she's always wanted to fly.
A: You mean, I give it to her?
B: And you drive the car that follows the balloon. Then everybody's happy.
=> {A} has been given a balloon flight but gets dizzy even on a chair. {B} advises telling {x} and giving the flight to her.
=> {A} doesn't dare to refuse a balloon flight, and {B} suggests following it by car.

A: They wouldn't let us in. The tickets were false!
B: What? Where did you buy them?
A: From a man on the internet. {sum:Ninety|Eighty} euros each. He had such a nice profile picture, with a baby.
B: Probably not his baby. Did you pay by card?
A: Yes, on Tuesday.
B: Then call the bank in the morning. Sometimes they can get it back. And go to the police.
A: And {x:Poppy|Ida|Lilly} cried all the way home. It was her first concert.
B: Let her listen to the album with me. I'll put up the disco ball.
=> {A} bought false concert tickets on the internet and wasn't let in. {B} advises calling the bank and the police and wants to cheer up {x}.
=> {A} paid {sum} euros each for tickets that turned out to be false, and {x} is very sad.

A: How was the flea market? Did you sell a lot?
B: I made {sum:forty|sixty} euros.
A: That's not bad!
B: And I spent seventy. The woman next to me had the most wonderful {x:hats|clocks|lamps}.
A: So you've come home with more than you took?
B: With nicer things. And with a new friend. We're sharing a table next month, so that we watch each other.
A: Watch each other do what?
B: Not buy anything.
=> {B} earned {sum} euros at the flea market but spent seventy on {x}. Next month {B} will share a table with a new friend to avoid buying.
=> {B} came home from the flea market with more than before and less money.

A: They've asked me to sing the solo at the Christmas concert.
B: That's fantastic! Why aren't you jumping?
A: Because it was always {x:Hedwig's|Lydia's|Agatha's}. She's sung it for {n:fifteen|twelve} years. She hasn't said a word to me since Monday.
B: Did you ask for it?
A: No. The conductor wants a younger voice. I'm thinking of saying no.
B: Have you spoken to her?
A: I'm afraid to.
B: Suggest a duet. There are two verses, aren't there?
A: Three. I'll call her tonight.
=> {A} was given the solo that was {x} for {n} years and thinks of refusing it. {B} suggests a duet, and {A} will call her tonight.
=> {A} fears hurting an older singer by taking the Christmas solo, so {B} suggests that both sing.

A: Did you like the magician?
B: He's brilliant. He took my watch without my noticing, and then it was inside {x:a loaf of bread|an egg|a locked box}.
A: Did he explain how?
B: Of course not. But afterwards I saw him outside. He was standing by his car and looking in all his pockets.
A: Why?
B: He couldn't find his keys. I offered to make them appear. They were in the door.
=> {B} was impressed by a magician who made {B}'s watch disappear. Afterwards he couldn't find his own keys, and {B} saw them in the door.
=> {B} loved the magic show and found it funny that the magician lost his car keys.
`
  .trim()
  .split(/\n\n+/);
