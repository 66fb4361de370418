// Spoken dialogues of home and free time with their gist: family, couples, friends, school, hobbies, health,
// customs, opinions. In many the two differ. Own inventions. Written in the form of summaries-chats.ts.
export const home = `
A: Why is the kitchen floor wet?
B: I was washing it. I wanted to surprise you.
A: That's kind, but what's that smell?
B: Well, I couldn't find the floor cleaner, so I used the {stuff:shampoo|hair conditioner|bath foam} from the bathroom.
A: The {stuff} my sister brought me from {place:Paris|Milan|Tokyo}? That cost forty euros!
B: Oh no. I thought it was a cheap one. There's about a third left.
A: A third? {B}, I had only used it once.
B: I'm really sorry. I'll order a new bottle with my pocket money.
A: Keep your money. You can clean the bathroom every Saturday this month, and with the right product, please.
B: Deal.
=> {B} washed the kitchen floor as a surprise but used {A}'s expensive {stuff} from {place} by mistake. {A} refuses money and wants {B} to clean the bathroom each Saturday this month.
=> {A} finds out that {B} has used up most of an expensive {stuff} on the floor. To make up for it, {B} will clean the bathroom every Saturday this month.

A: Have you thought about what we're doing for our anniversary?
B: I've already booked a table at {rest:the Italian place by the river|the fish restaurant on the harbour|the new steak house}. Seven thirty on {day:Thursday|Friday|Sunday}.
A: Oh. You've really booked it?
B: You don't sound very happy. I thought you liked it there.
A: I do. It's just that we go there every year. I was hoping we could cook something at home, put our phones away and look at the old wedding photos.
B: Honestly? That sounds much nicer. I only booked because I thought you expected it.
A: And I only went because I thought you loved it!
B: Ten years, and we find that out now. I'll cancel the table this evening.
=> {B} has booked a table at {rest} for the anniversary, but {A} would rather cook at home and look at wedding photos. {B} likes that better too and will cancel the table.
=> {A} and {B} discover that both went out on every anniversary only to please the other. This year {A} and {B} will stay at home, and {B} will cancel the booking.

A: Can I have a word with you about last night?
B: If it's about the music, I'm sorry. It was my {who:cousin's|sister's|brother's} birthday.
A: I don't mind the music so much. It's the cars. One of your guests parked across my gate, and I couldn't get out this morning.
B: Oh no. Were you late for work?
A: Worse. I had to take my mother to the hospital for {thing:an eye test|an X-ray|a blood test}, and we lost the appointment. The next one is in {wait:six|four|five} weeks.
B: That's terrible. I had no idea. You should have rung the bell.
A: I rang three times. Everybody was asleep, I suppose.
B: I feel awful. Look, I'm free on weekdays. Let me at least drive your mother there next time.
A: Thank you. I may take you up on that.
=> A guest from {B}'s party blocked {A}'s gate, so {A}'s mother missed {thing} and has to wait {wait} weeks. {B} apologizes and offers to drive her next time.
=> {A} complains to {B} not about the music but about a car that blocked the gate and made {A}'s mother miss her hospital appointment.

A: {Have you heard|Did you hear}? {x:Ruth|Stella|Nora} has called off the wedding.
B: What? It's in three weeks! My suit is already at the tailor's.
A: She told me on the phone. Everyone's going to think they had a fight.
B: Didn't they?
A: No. Her fiancé has been offered a job in {c:Canada|Norway|Chile}, and he has to start on the first of next month. They want to move first and get married there, in a small way.
B: So is she happy or sad about it?
A: Happy about {c}, but she's afraid of telling her parents. They've paid for the hall.
B: I'd be furious if I were them.
A: I wouldn't. It's her life, after all.
=> {A} tells {B} that {x} has cancelled her wedding because her fiancé must start a job in {c}. {B} would be furious as a parent, while {A} thinks it is {x}'s own life.
=> {x}'s wedding in three weeks is off, since the couple will move to {c} and marry there. She is afraid of telling her parents, who have paid for the hall.

A: How did the {sub:maths|physics|chemistry} exam go?
B: Don't ask. I knew every question on the first page.
A: So that's good, isn't it?
B: There was a second page. On the back. I didn't turn the sheet over.
A: You're joking.
B: I wish I were. I finished twenty minutes early and sat there {looking out of the window|drawing little houses|counting the lamps}.
A: How much was the second page worth?
B: {p:forty|fifty|thirty} percent.
A: Then you can still pass. And talk to your teacher. You won't be the only one.
B: I already asked around. I am the only one.
A: Well, it'll make a good story one day.
=> {B} didn't notice the second page of the {sub} exam, which was worth {p} percent. {A} thinks {B} can still pass and suggests talking to the teacher.
=> {B} is upset after leaving out the back of the {sub} exam sheet. {A} tries to comfort {B} and says it will be a good story one day.

A: I've made up my mind. I want to study {s:music|philosophy|fine arts}.
B: And live on what? You had such good marks in biology. I always saw you as a doctor.
A: You saw me, but I didn't. I faint when I see blood.
B: You'd get used to it. Your grandfather did.
A: I don't want to get used to it. I've sat through six years of science for this family.
B: That's unfair. Nobody forced you.
A: Maybe not. But nobody asked me either.
B: All right, I'm asking now. What would you do after {s}?
A: Teach, probably. There's a course in {town:Leeds|Dublin|Bristol} that includes a teaching certificate.
B: You never mentioned the certificate. Show me the website, and then we'll talk again.
=> {A} wants to study {s}, but {B} had hoped {A} would become a doctor. When {B} hears that a course in {town} includes a teaching certificate, {B} agrees to look at it.
=> {A} and {B} argue about {A}'s studies: {B} worries about money, and {A} feels never asked. {B} is now willing to see the website of a course in {town}.

A: You're not having another cigarette, are you?
B: It's only my third today. I used to smoke {n:twenty|thirty|fifteen}.
A: You said you'd stop completely by {when:Easter|New Year|Christmas}.
B: I know what I said. It's harder than I thought. Every time the phone rings at work, my hand goes to my pocket.
A: Have you tried those patches?
B: They make my arm itch. And chewing gum hurts my teeth.
A: My uncle stopped by putting the money in a glass jar. After a year he bought a {what:motorbike|piano|sailing boat}.
B: Now that's an idea. I've been wanting a new guitar for ages.
A: Then start with the price of this packet. I'll give you the jar.
=> {B} has cut down from {n} cigarettes to three but can't stop, although {B} promised to by {when}. {A} suggests saving the money in a jar, and {B} likes that idea.
=> {A} wants {B} to give up smoking. Patches and gum don't suit {B}, but saving the cigarette money for a new guitar sounds good to {B}.

A: What did you think of the film{,B}?
B: The pictures were beautiful. The {mountains|desert|old streets} looked like a painting.
A: But?
B: But nothing happened! Two people {act:walked along a beach|sat on a train|drank tea in a garden} for two hours and talked about their fathers.
A: That's what I loved about it. You had time to think.
B: I had time to sleep. Didn't you hear me?
A: Everybody heard you. The woman behind us kicked your chair.
B: So that's why I dreamt of {an earthquake|a horse|a bumpy road}. Next week I choose, and I want car chases.
A: Fine. But then I'm the one who's allowed to snore.
=> {A} loved the slow film because it left time to think, while {B} was bored and fell asleep. {B} will choose next week and wants car chases.
=> {A} and {B} disagree about a film in which two people only {act} and talked. {B} found only the pictures good and snored so loudly that everyone heard.

A: There's a {pet:rabbit|kitten|hedgehog} in the bathtub.
B: I was going to tell you about that.
A: When? When I got in with it?
B: I found it by the {spot:bus stop|school gate|railway bridge}. It was raining and it was shaking all over. Can we keep it? Please?
A: We've talked about this. Your brother is allergic to fur.
B: He hasn't sneezed once, and it's been here since Tuesday.
A: Since Tuesday? That's four days!
B: It's very quiet.
A: We'll ask the vet if anyone is looking for it. If nobody is, and if your brother's allergy test comes back clear, I'll think about it. I'm not promising anything.
B: Thank you, thank you! I've called it Button.
=> {A} finds a {pet} in the bathtub that {B} has kept secretly since Tuesday. {A} will only think about keeping it if nobody is looking for it and {B}'s brother isn't allergic.
=> {B} found a {pet} by the {spot} and begs to keep it. {A} worries about an allergy and wants to ask the vet first.

A: Where shall we go this summer? I'm thinking of the {sea:Greek islands|Baltic coast|south of Spain}.
B: And lie on a towel for two weeks? My skin turns red after ten minutes.
A: You could sit under an umbrella and read.
B: I can do that on our balcony for nothing. I'd like to walk in the {mt:Alps|Pyrenees|Scottish hills}.
A: With my knee? The doctor said no steep paths until {month:September|October|November}.
B: Right, I forgot about your knee. What about a lake, then? You swim and I walk around it.
A: A lake with a nice old town, and no camping.
B: I'll look for a small hotel. What can we spend?
A: Not more than {sum:twelve|fifteen|nine} hundred altogether.
=> {A} wants the sea and {B} the mountains, but {B} burns easily and {A} has a bad knee. {A} and {B} settle on a lake, and {B} will look for a small hotel.
=> After disagreeing about the {sea} and the {mt}, {A} and {B} decide on a holiday at a lake for at most {sum} hundred.

A: I can't find my glasses anywhere.
B: When did you last have them{,A}?
A: This morning, reading the paper. I've looked in the {kitchen|car|garden}, I've looked under the bed. I've even looked in the fridge.
B: In the fridge?
A: You'll understand when you're {age:seventy|eighty|seventy-five}. Last month I found my keys in there.
B: Could you look at me for a moment?
A: Why?
B: Now put your hand on top of your head.
A: Oh. Well, don't you dare tell your {rel:mother|sister|aunt}. She already thinks I shouldn't live alone.
B: I won't say a word. But let's put a {hook|little bowl} by the door for the keys and a string on those glasses.
=> {A} searches everywhere for a pair of glasses until {B} points out that they are on {A}'s head. {B} promises not to tell {B}'s {rel}, who thinks {A} shouldn't live alone.
=> {A}'s lost glasses turn out to be on {A}'s own head. {B} will keep it secret but suggests a place for the keys and a string for the glasses.

A: Do you think we should buy a {new|bigger} car?
B: What's wrong with the old one?
A: It's been in the garage three times since {month:May|January|March}. We've paid {sum:nine hundred|eleven hundred|seven hundred} for repairs.
B: A new one costs twenty thousand. That's a lot of repairs.
A: And the day it stops on the motorway with the children in the back?
B: I'm not saying you're wrong. But do we need a car at all? You take the train to work, and I cycle.
A: What about the shopping, and visiting your parents?
B: There's that car sharing place behind the {post office|school|church}. Let's try it for two months before we buy anything.
A: All right, two months. But if it rains on my shopping, you'll hear about it.
=> {A} wants to replace the car after {sum} in repairs, while {B} wonders if a car is needed at all. {A} agrees to try car sharing for two months first.
=> {A} finds the old car costly and unsafe. {B} thinks a new one is too expensive and suggests car sharing, which {A} accepts as a two-month test.

A: So how was the date?
B: It started badly. I waited at the {a:north|east} entrance of the station for half an hour.
A: And he didn't come?
B: He did. He was waiting at the {b:south|west} entrance. We both thought the other one had changed their mind.
A: How did you find each other?
B: I gave up and went for {food:noodles|a kebab|an ice cream} across the street, and there he was in the queue, looking miserable.
A: That's like something from a film!
B: We laughed so much that the owner gave us a free drink. We're going to the {next:zoo|planetarium|flea market} on Sunday.
A: Make sure you agree on the entrance this time.
=> {B} and a date waited at different entrances and each expected the other not to come, but met by chance while buying {food}. The two are going to the {next} on Sunday.
=> {B} tells {A} about a date that nearly failed because of a mix-up at the station. It ended well, and there will be a second meeting on Sunday.

A: I think we should talk.
B: That sounds serious. Is it about {my job|the flat|the summer}?
A: In a way. You've been away {n:four|five|three} nights a week since {season:spring|autumn|winter}. When you come home, you open the laptop.
B: You know what it's like at the moment. It'll be better after the {project|trade fair}.
A: You said that about the last one too. I don't want to wait for better any more. I've found a room at a friend's place.
B: You're leaving me? Just like that?
A: Not just like that. I've tried to tell you {many|a hundred} times.
B: Give me one month. I'll ask for a different position.
A: I'm sorry. I've already said yes to the room.
=> {A} is leaving {B} because {B} has been away {n} nights a week since {season} and works even at home. {B} asks for one more month, but {A} has already taken a room.
=> {A} breaks up with {B}, who is hardly ever there because of work. {B} offers to change jobs, but {A} doesn't want to wait any longer.

A: You're up early. It's not even six.
B: I'm up late, you mean. I haven't been to bed.
A: Again? What were you doing?
B: I watched one episode, then another one. Then it was four, and I thought, what's the point?
A: No wonder you fall asleep in {class:history|geography|French}. Your teacher called me on {day:Monday|Wednesday|Tuesday}.
B: Did he? What did he say?
A: That you snored. And that you're a bright kid who's throwing away good marks.
B: I can't sleep even when I try. I lie there and worry about the exams.
A: Why didn't you tell me? That's another matter. From tonight the tablet stays in the living room, and on Saturday we'll see the doctor about the worrying.
=> {B} watches series all night and sleeps in {class}, but the real reason is worry about exams. {A} takes the tablet away at night and will go to the doctor with {B} on Saturday.
=> {A} learns that {B} stays awake because of exam worries. The tablet will stay in the living room, and {A} and {B} will see a doctor.

A: What do you usually do at New Year?
B: In my family we eat {n:twelve grapes|a spoonful of lentils|a piece of round bread} at midnight. It's meant to bring luck.
A: Does it work?
B: Well, last year I {broke my arm|lost my job|crashed my bike} in January.
A: So why do you still do it?
B: Because my grandmother says it would have been worse without. And you?
A: We throw old plates at our friends' doors. The more broken pieces you find in the morning, the more popular you are.
B: Seriously? Who cleans it up?
A: The popular ones. I sweep for about two minutes.
=> {B}'s family eats {n} at midnight on New Year for luck, although last January went badly. In {A}'s tradition people throw old plates at friends' doors, and few land at {A}'s.
=> {A} and {B} compare New Year customs. {B}'s family eats {n} for luck, and {A} jokes about having few broken plates to sweep up.

A: Are you all right? You've been staring at that letter for ten minutes.
B: It's from the university in {city:Vienna|Madrid|Edinburgh}. They've accepted me.
A: That's wonderful! Why do you look so unhappy?
B: Because the one here has accepted me as well. With a scholarship.
A: I see. So it's {city} and no money, or home and no worries about money.
B: And there's Grandma. If I go, who'll {help:take her shopping|read to her|do her garden}?
A: That's not your job, it's ours. She'd be cross if she heard you.
B: Do you think so?
A: I know so. She once turned down a place abroad herself, and she's been sorry about it for sixty years.
B: She never told me that. I'll go and see her this afternoon before I decide.
=> {B} has places at the universities in {city} and at home, where there is a scholarship. {B} worries about leaving Grandma but will talk to her before deciding.
=> {B} can't choose between {city} and a scholarship at home. {A} says Grandma shouldn't be the reason to stay, since she regrets having turned down a place abroad.

A: That soup smells delicious. What's in it?
B: {a:Pumpkin, ginger and coconut milk|Lentils, carrots and cumin|Potatoes, leeks and cream}. Taste it.
A: Mmm. It's lovely, but isn't it a bit sweet?
B: Sweet? It shouldn't be. Let me try. Oh dear.
A: What?
B: I've put in sugar instead of salt. Two {spoons:tablespoons|teaspoons}. The jars look just the same.
A: How long until your {guests:parents-in-law|neighbours|colleagues} come?
B: Half an hour. Should I throw it away?
A: No, put in lemon juice and some chilli. My aunt always does that.
B: And if it doesn't help?
A: Then tell them it's an old recipe from a faraway country. Nobody will dare to say anything.
=> {B} has put sugar instead of salt in the soup, half an hour before {B}'s {guests} arrive. {A} advises adding lemon juice and chilli rather than throwing it away.
=> {A} tastes {B}'s soup and finds it sweet because {B} mixed up two jars. Lemon and chilli may save it before the {guests} come.

A: Did you see the match{,B}? What a {goal|finish}!
B: I saw it. I was standing behind the {colour:red|blue|yellow} stand, remember? I work there now.
A: You lucky thing! You get in for free.
B: I sell sausages. I see the game between two heads and a bottle of ketchup.
A: Still better than my sofa. That last goal was never offside.
B: Of course it was. He was a whole metre in front.
A: From between two heads you can't know that.
B: There's a big screen. They showed it four times.
A: Well, we still lost. If they'd counted it, we'd be in the {round:final|semi-final|quarter-final}.
B: And I'd have had to work on my {day:birthday|day off|wedding anniversary}. So I'm not crying.
=> {A} thinks the last goal should have counted, but {B}, who sells sausages at the stadium, says it was clearly offside. {B} isn't sad about missing the {round}.
=> {A} and {B} argue about an offside goal. {A}'s team is out, and {B} is glad not to have to work on a {day}.

A: Grandpa's letters were in this box all the time.
B: Let me see. This one is from {y:1956|1961|1958}. It isn't to Grandma, though.
A: Who's it to, then?
B: Somebody called Edith. "I shall wait for you at the {place:lighthouse|mill|old pier} every Sunday."
A: Oh. Should we be reading this?
B: He's been dead for ten years. I think it's sweet.
A: I think it's private. Imagine Mum finding it.
B: But perhaps she'd like to know. Wait, look at the envelope. It was never posted.
A: Then I'd say he wanted it to stay in the box. Put it back.
B: All right. But I'm going to the {place} one Sunday, just to see it.
=> {A} and {B} find an unposted love letter from Grandpa to a woman called Edith. {B} finds it sweet, but {A} thinks it is private, so {B} puts it back.
=> An old letter shows that Grandpa loved somebody called Edith. {A} doesn't want to read it, while {B} is curious and plans to visit the {place}.

A: I'm giving up my phone for a month.
B: You? You look at it every two minutes.
A: That's why. Yesterday my {kid:daughter|son|niece} drew a picture of me, and I had a black rectangle instead of a hand.
B: Ouch. But how will people reach you?
A: There's the phone at home, and I can read mail at the office.
B: And maps? And paying for the {bus|car park}? I couldn't do it. To me it's just a tool, like a {tool:pocket knife|pen|torch}.
A: You don't take a {tool} to bed with you.
B: True. Let's make a bet. If you last the month, I'll pay for dinner.
A: And if I don't?
B: Then you'll have a phone to book a table for us with.
=> {A} plans to live without a phone for a month after a child's drawing showed it in place of a hand. {B} sees it as a useful tool and bets a dinner.
=> {A} wants to give up the phone because of a picture by {A}'s {kid}. {B} doubts that it is practical and will pay for dinner if {A} lasts the month.

A: Careful with that box! It says glass on it.
B: It also weighs as much as {heavy:an elephant|a piano|a small car}. What have you packed?
A: Books at the bottom and glasses on top.
B: Nobody packs like that. How many are left?
A: About {n:sixty|forty|fifty}. And the sofa.
B: Did you measure the stairs for the sofa?
A: I measured the sofa. I didn't measure the stairs.
B: {A}, the stairs turn twice. It'll never go round.
A: Could we pull it up over the balcony?
B: With what, a rope and two tired friends? Let's call a removal firm for that one thing.
A: They want {sum:ninety|eighty|a hundred and twenty} euros.
B: My back is worth more than that. Call them.
=> {A} is moving house and didn't measure the stairs, so the sofa won't fit. {B} refuses to pull it over the balcony and tells {A} to pay a removal firm {sum} euros.
=> {B} is helping {A} move and finds the packing bad. The sofa is too big for the stairs, and {B} insists on calling a firm for it.

A: Do you lend money to friends?
B: It depends. Why, do you need some?
A: No. {x:Hugo|Felix|Ralph} asked me for {sum:eight|six|five} hundred. He wants to repair his van.
B: Didn't you lend him some for a bicycle two years ago?
A: Yes, and he paid it back. Late, but he did.
B: Then I'd give it to him. He can't earn anything without the van.
A: I'd like to. But my {wife|husband|partner} thinks money ruins friendships. We had a quarrel about it.
B: Maybe write it down properly, with dates. That way nobody has to feel bad.
A: A contract with {x}? He'd laugh at me.
B: Let him laugh. It's your money, and it'll calm things at home.
A: That's true. I'll suggest it tonight.
=> {A} is unsure about lending {x} {sum} hundred to repair his van, because it caused a quarrel at home. {B} advises a written agreement, and {A} will suggest it.
=> {x} wants to borrow money for his van. {B} would give it to him, with dates in writing, and {A} decides to propose that tonight.

A: I had that dream again.
B: The one where you're back at school?
A: Yes. I'm in the exam, and I've never been to a single lesson, and this time the paper was in {lang:Latin|Chinese|Greek}.
B: I get the one with the teeth. They fall out like {popcorn|rice|little stones}.
A: What does it mean, do you think?
B: Nothing. Your brain is just tidying up.
A: I don't believe that. I always dream it before something changes. The last time was before {ev:I moved here|my promotion|my son was born}.
B: And what's changing now?
A: I don't know. That's what worries me.
B: You start your driving lessons on {day:Monday|Thursday|Wednesday}! There's your exam.
A: Oh! I'd quite forgotten. Now I feel much better.
=> {A} dreams of an exam again and believes it announces a change, while {B} thinks dreams mean nothing. {B} reminds {A} of the driving lessons, which calms {A}.
=> {A} is worried by a dream about school until {B} points out that {A}'s driving lessons start on {day}.

A: Will you be warm enough in that?
B: It's {n:eighteen|seventeen|nineteen} degrees outside.
A: It's now. But the radio says there's a storm coming in from the {dir:west|north|coast} this afternoon. Take a coat.
B: The radio said that on Monday, and I carried an umbrella through the sunshine all day. People stared.
A: Better a dry fool than a wet one.
B: Is that a proverb?
A: I've just made it up. Seriously, they've closed the {closed:ferry|cable car|zoo} and told people to bring in their flowerpots.
B: They've closed the {closed}? They never do that. Maybe I should work from home, then.
A: Finally! And while you're here, you can help me with the flowerpots.
=> {A} warns {B} about a storm in the afternoon, but {B} doesn't trust the forecast. On hearing that the {closed} is closed, {B} considers working from home.
=> {B} refuses to take a coat until {A} says that the {closed} has been closed because of a storm. {A} wants help with the flowerpots.

A: You've hardly touched your {food:lasagne|stew|roast}.
B: It looks great. It's just that I don't eat meat any more.
A: Since when? You had {two helpings|three plates} at Easter.
B: Since {month:June|July|May}. I saw a film about how the animals are carried across Europe.
A: In this house we've always bought from the farmer next door. His cows have names.
B: That makes it worse. You shouldn't eat somebody called {cow:Daisy|Molly|Rosie}.
A: Very funny. You could have told me before I stood in the kitchen for three hours.
B: You're right, I'm sorry. I was afraid you'd be disappointed.
A: I'm only disappointed that you're hungry. There's cheese, and I'll fry you some eggs.
=> {B} has stopped eating meat because of a film about animal transport and didn't tell {A}, who cooked {food} for three hours. {A} isn't angry and offers cheese and eggs.
=> {A} is surprised that {B} gave up meat in {month}. {A} points out that the meat comes from the farmer next door but makes {B} something else.

A: Is that your {ins:trumpet|violin|clarinet} I hear every evening?
B: Yes. Does it disturb you? I always stop at eight.
A: It's not the time. It's the piece. You've been playing the same one since {month:February|April|August}.
B: I have an audition in two weeks. It has to be perfect.
A: The fast part in the middle, you rush it every time.
B: How do you know that?
A: I played in an orchestra for {n:thirty|twenty-five|forty} years, before my hands got bad.
B: In an orchestra? And I thought you were going to complain!
A: I was. But I'd rather help. Come over tomorrow at five, and bring the notes.
B: I'd be so grateful. What can I give you for it?
A: Play something else on Sundays.
=> {A} hears {B} practise the {ins} for an audition every evening. As a former orchestra musician, {A} doesn't complain but offers to help {B} tomorrow at five.
=> {B} expects a complaint about the {ins}, but {A} played in an orchestra for {n} years and wants to help. {A} only wants to hear something else on Sundays.

A: Which is better, living in the city or in the country?
B: The country, of course. I grew up on a {farm:sheep|dairy|fruit} farm. You hear the birds, and you know everybody.
A: And everybody knows you. That's what I couldn't stand. In my village they knew what I'd bought before I got home.
B: But if you're ill, somebody brings you soup. Here I don't even know the name of the man {where:upstairs|across the hall|next door}.
A: Have you ever asked him?
B: No. It feels strange here.
A: Nobody brings you soup because you don't knock. Cities aren't cold, people are just shy.
B: Perhaps. I'll try it. But when I'm {age:sixty|fifty|old}, I'm going back to the birds and the silence.
=> {B} prefers the country, where people know and help each other, while {A} found village life too nosy. {A} suggests getting to know the neighbours, and {B} will try.
=> {A} and {B} compare city and country life. {B}, who grew up on a farm, misses the closeness, but {A} thinks city people are only shy.

A: Guess who I met at the {loc:swimming pool|bakery|tram stop} today. Our old {sub:music|art|geography} teacher.
B: No! Is he still alive? He must be a hundred.
A: He's sixty-eight. He was younger than we are now when he taught us.
B: That's a terrible thought. Did he recognize you?
A: At once. He said, "You're the one who put the {animal:frog|snail|mouse} in my desk."
B: But that was me!
A: I know. I stood outside the door for an hour because of it, if you remember.
B: You never told on me. Did you tell him now?
A: I was tempted. But he said it was the funniest day of his whole career. So I took the credit.
B: You can't do that! It was my {animal}!
=> {A} met the old {sub} teacher, who thinks {A} once put a {animal} in his desk, though it was {B}. As he found it funny, {A} didn't correct him, and {B} protests.
=> {B} played a trick on a teacher long ago and {A} was punished for it. Now the teacher calls it his funniest day, and {A} has taken the credit.

A: The children want a dog.
B: The children want a dog today. In {n:three|two} weeks they'll want a {horse|parrot}, and I'll be walking the dog in the rain.
A: {x:Clara|Stella|Rita} has made a plan with colours. Who feeds it, who brushes it.
B: Am I in the plan?
A: You're in it at six in the morning.
B: I knew it. {A}, we both work. It would be alone until four.
A: My mother could take it in the daytime. She's asked me twice if we've made up our minds.
B: Your mother wants a dog?
A: She's been lonely since she {why:retired|moved here|gave up her shop}, I think.
B: Then let's turn it round. She gets a dog, and the children walk it after school.
A: That's the best idea you've had this year.
=> The children want a dog, but {B} fears having to do the walking. Since {A}'s lonely mother seems to want one, {B} suggests she gets it and the children help, and {A} is delighted.
=> {A} and {B} discuss getting a dog. Both work, so the dog will live with {A}'s mother and the children will walk it after school.

A: I've started {sport:running|rowing|cycling}. I got up at five every day this week.
B: At five? Are you ill?
A: I've never felt better. You should come with me.
B: I get my exercise looking for a parking space.
A: I'm serious. The doctor told you to move more. I was there, remember?
B: She said gentle movement. {gentle:Dancing|Gardening|Swimming}, for example.
A: And do you do any of that?
B: I've bought the shoes.
A: When?
B: In {month:March|October|January}. They're very comfortable on the sofa.
A: All right, no five o'clock. A walk round the lake on Saturday, half an hour, at your speed.
B: And a coffee afterwards?
A: And a coffee.
B: Then I'm in. But no cake, or it doesn't count.
=> {A} has taken up {sport} and wants {B} to move more too, as the doctor said. {B} doesn't want early mornings but agrees to a half-hour walk round the lake on Saturday.
=> {B} avoids exercise and makes jokes about it. {A} finally persuades {B} to walk round the lake on Saturday, with coffee afterwards.

A: What are you reading?
B: The new {kind:crime novel|love story|family saga} by that {nat:Danish|Irish|Polish} writer. I'm on page four hundred.
A: I stopped at page fifty. There are too many people in it. I had to draw a family tree.
B: So did I! That's half the fun.
A: For me it's homework. I read to switch off.
B: It all comes together in the end, they say.
A: I know. I read the last page.
B: You read the end first? That's a crime. Don't tell me!
A: I wouldn't dream of it. I'll only say that the gardener is very nice.
B: The gardener? He's been dead since chapter two!
A: Oops.
=> {B} enjoys the long {kind}, but {A} gave up on page fifty because it has too many characters. {A} read the last page and lets something slip about the gardener.
=> {A} and {B} disagree about a {nat} novel: {A} finds it like homework, {B} finds it fun. {A} gives away part of the ending by accident.

A: We need to talk about the seating plan.
B: Again? The wedding is in {n:nine|eight|six} days.
A: Your uncle can't sit next to my aunt. They haven't spoken since the {ev:christening|funeral|house sale}.
B: Then move him to table {t:five|six|seven}.
A: That's where my boss is. Your uncle will tell her about his operation.
B: Put the two of them at the children's table and let them fight it out.
A: Can you be serious for one minute?
B: I am serious. What if there's no plan at all? A buffet, long benches, everybody sits where they like.
A: My mother would faint.
B: Your mother will be dancing by then. Ask her.
A: I did, actually. She said the same as you. I just wanted it to be perfect.
=> {A} worries about where quarrelling relatives will sit at the wedding in {n} days. {B} suggests a buffet without a plan, and {A} admits that {A}'s mother wants the same.
=> {A} wants a perfect seating plan, while {B} would let the wedding guests sit where they like. {A}'s mother agrees with {B}.

A: You promised you'd be home by eleven.
B: It's only quarter past twelve.
A: Only? I've called you {n:eight|nine|seven} times. I was about to phone the hospital.
B: My battery was dead. And the last bus didn't come, so I walked.
A: From {from:the harbour|the stadium|the old town}? Alone, in the dark?
B: Not alone. I brought an old lady home. She'd got off at the wrong stop and couldn't find her street.
A: Is that true?
B: She gave me this {gift:jar of plum jam|tin of biscuits|bag of walnuts}. Her address is on it.
A: Well. I'm proud of you, and I'm still angry.
B: Both at the same time?
A: That's what parents do. From now on you take my spare battery with you.
=> {B} is more than an hour late because the bus didn't come and {B} took a lost old lady home. {A} was very worried and is proud but still angry.
=> {A} scolds {B} for coming home late with a dead phone. {B} had helped an old lady, and from now on {B} must carry a spare battery.

A: Are you going to vote on Sunday?
B: I don't think so. They're all the same.
A: How can you say that? One of them wants to close the {thing:library|public pool|night bus}.
B: I don't use the {thing}.
A: But your {who:kids|parents|neighbours} do.
B: Whatever I do, it's one vote among {n:forty|sixty|fifty} thousand.
A: The last mayor won by eleven. Eleven votes! That's fewer people than live in this building.
B: Really? Eleven? I thought it was hundreds.
A: I helped to count them. We did it three times.
B: Hmm. I'd still have to find out who stands for what.
A: There's a debate on the radio tonight at eight. Come over and listen with me.
B: All right, but I choose for myself.
A: I'd be disappointed if you didn't.
=> {B} doesn't want to vote on Sunday because one vote changes nothing. {A} says the last mayor won by eleven votes, and {B} agrees to listen to a debate tonight.
=> {A} finds the election important because of the {thing}, while {B} sees no difference between the candidates. {B} becomes less sure and will hear tonight's debate at {A}'s place.

A: What's in the envelope?
B: Our electricity bill. You'd better sit down.
A: How bad is it?
B: {sum:four hundred|five hundred|three hundred} more than last year.
A: That can't be right. We were away for the whole of {month:August|July|December}!
B: I told you that old freezer in the cellar eats money.
A: The freezer? What about your {hobby:aquarium|sauna|electric kiln}? It runs day and night.
B: That's my one pleasure. And what's in the freezer? {food:Beans|Plums|Pumpkin} from three summers ago.
A: Good food. I grew it.
B: Let's not fight. We could borrow one of those meters from the library and see which of us is right.
A: Fine. And the loser gives up the machine?
B: The loser cooks for a week. I'm not giving up anything before I've seen the numbers.
=> The electricity bill is {sum} higher than last year, and {A} blames {B}'s {hobby} while {B} blames the freezer. {A} and {B} will measure both, and the loser cooks for a week.
=> {A} and {B} quarrel about what made the electricity bill so high. {B} suggests borrowing a meter from the library to find out.

A: Can I ask you something? How do you know that you're in love?
B: Is this about the {who:cellist|lifeguard|baker's apprentice} you keep mentioning?
A: I don't keep mentioning anyone.
B: Eleven times since breakfast.
A: All right. When she laughs, I forget what I wanted to say. Is that it?
B: It might be. With your grandfather it was his {his:loud whistling|squeaky bicycle|terrible singing}.
A: You fell in love with that?
B: No, I couldn't bear it. But the day it was gone, I noticed how quiet the street was.
A: So I should wait until she's gone?
B: Heavens, no. I lost two years like that. Ask her for a walk this week.
A: And if she says no?
B: Then come here and I'll make pancakes. You win either way.
=> {A} has fallen for a {who} and asks {B} how to recognize love. {B} regrets having lost two years and advises {A} to ask her for a walk this week.
=> {B} noticed love only when the {his} of {A}'s grandfather was gone, and urges {A} not to wait. If it goes wrong, there will be pancakes.

A: I've decided to dye my hair {col:green|purple|bright red}.
B: Before your cousin's wedding? Over my dead body.
A: Why does it matter? I'll be sitting at the back.
B: You'll be in every photo. Your grandmother will ask if you're ill.
A: Grandma said it would suit me. She wants a {streak|bit} of it herself.
B: She said what?
A: Ask her. She says at {age:eighty|seventy-nine|eighty-two} nobody can tell her off.
B: I can't believe this family. When would you do it?
A: On {day:Friday|Thursday|Wednesday}, with a colour that washes out after six times.
B: Ah, it washes out. Why didn't you say that first?
A: Because I wanted to know if you'd allow the real thing.
B: No. But the washable one, go ahead.
=> {A} wants {col} hair for a cousin's wedding, and {B} is against it, although Grandma likes the idea. {B} allows it in the end because the colour washes out.
=> {B} refuses to let {A} dye {A}'s hair {col} until it turns out that it is only a washable colour. Grandma wants some too.

A: Do you believe the news?
B: Which news?
A: Any. I read in one paper that {food:coffee|red wine|chocolate} is good for the heart, and in another that it's bad.
B: That's why I don't read papers any more. I get everything from my friends online.
A: And where do they get it?
B: From their friends, I suppose.
A: So it's like a rumour with pictures.
B: At least nobody earns money with it.
A: Of course they do. Every click. Last week you told me the {b:bridge|town hall|water tower} had fallen down.
B: There was a photo!
A: From another country. I'd driven past it that morning.
B: OK, that was embarrassing. So what do you do?
A: I read two papers that disagree and then I think. It takes twenty minutes.
=> {B} gets the news from friends online and once believed a false report about the {b}. {A} prefers to read two papers that disagree and then think.
=> {A} and {B} talk about whether news can be trusted. {B} has given up newspapers, but {A} calls news from friends a rumour with pictures.

A: I'm never flying again.
B: Was the flight that bad?
A: No, it was smooth. It's because of the climate. I worked out that one trip to {place:Bali|Mexico|Cape Town} is worse than my car in a whole year.
B: But the plane goes anyway, with or without you.
A: Everybody says that, and that's why it's full.
B: And your sister in {sis:Lisbon|Athens|Oslo}? Won't you visit her?
A: By train. It takes two days. I'll take a good book.
B: I admire that, but I've only got three weeks off a year. I'm not spending four days on trains.
A: Then fly every second year and stay longer.
B: That I could live with. Let me talk to the family before I promise anything.
=> {A} gives up flying for the sake of the climate and will visit a sister in {sis} by train. {B} has too little time off for that but might fly only every second year.
=> {A} thinks flying does too much harm. {B} argues that planes fly anyway, but will talk to the family about flying less often.

A: Did you put the ad for the {thing:pram|cot|high chair} online?
B: I did. And then I took it off again.
A: Why? Didn't anyone answer?
B: Six people, within an hour. One of them wanted to come this evening with cash.
A: So what happened?
B: I was cleaning it, and I found {find:a tiny sock|a biscuit|a wooden ring} in the corner. I had to sit down for a while.
A: Oh, {B}. He's starting {stage:secondary school|driving lessons|his apprenticeship} this year.
B: I know he is. That's why.
A: We do need the space in the cellar.
B: Could we lend it to your niece? She's expecting in {month:May|March|October}. Then it comes back.
A: And then we sell it?
B: And then we'll see.
=> {B} withdrew the ad for the {thing} after being overcome by memories while cleaning it. {B} would rather lend it to {A}'s niece, though {A} needs space in the cellar.
=> Six people wanted the {thing}, but {B} can't part with it. {B} suggests lending it to {A}'s niece, who is expecting in {month}, and leaves a later sale open.

A: What's that in your hand?
B: A parking ticket. My {n:third|second|fourth} this month.
A: Where do you park, on the {pavement|grass}?
B: In front of my own house! They painted a line there while I was {away:on holiday|in hospital|at a conference}.
A: Then they should have told you. Didn't you get a letter?
B: Maybe. There was a big pile. I threw most of it away because it looked like advertising.
A: You threw away letters from the city?
B: It had a smiling family on it!
A: My neighbour had the same thing. She wrote to them that she'd been away, and they dropped the first ticket. But not the others.
B: So I'd still pay for the rest?
A: I'm afraid so. And please open your post from now on.
=> {B} has got several parking tickets in front of home, where a line was painted while {B} was {away}. {A} says writing to the city may cancel the first one only.
=> {B} threw away the city's letter about a new parking line. {A} advises writing to them but expects that {B} must pay the later tickets.

A: Would you like to come to {fest:our midsummer party|our harvest feast|the lantern festival} on {day:Friday|Saturday}? It's a big thing where I come from.
B: I'd love to. What do I bring?
A: Nothing. Only never an even number of flowers.
B: Why not?
A: With us, even numbers are for graves. A friend once brought my mother a dozen roses. She had to take one out and throw it away before she could smile.
B: I'm glad you told me. In my country we mustn't give {gift:knives|scissors|handkerchiefs}. It means you want to end the friendship.
A: Oh no. I gave you {gift} for your birthday.
B: You did. I gave you a coin for them, remember? Then it counts as bought.
A: So that's what the coin was for! I thought you were being odd.
=> {A} invites {B} to {fest} and warns against an even number of flowers. {B} explains that {gift} are an unlucky present, which is why {B} paid {A} a coin for them.
=> {A} and {B} compare customs about gifts. {A} finally understands why {B} gave a coin in return for the {gift}.

A: The plumber can't come before {day:Thursday|Friday|Tuesday}.
B: So no hot water until then? I can't wash my hair in ice water.
A: We could shower at my parents' place.
B: And listen to your father's views on {topic:solar panels|the railways|modern art} for an hour?
A: It was one time.
B: It was at Christmas, at my birthday and on the boat. I'd rather go to the gym and pay.
A: Eight euros a person? For three days?
B: That's cheap for peace and quiet.
A: You really don't like him, do you?
B: I do like him. But I'd like him to ask me a question, just once.
A: I never noticed that. I'll talk to him. And tonight we'll heat some water in the big pot.
=> There is no hot water until {day}, and {B} would rather pay at the gym than shower at {A}'s parents', because {A}'s father only talks about his views. {A} will speak to him.
=> {B} admits being hurt that {A}'s father never asks a question. {A} hadn't noticed and will talk to him, and tonight water will be heated in a pot.

A: My daughter hasn't spoken to me for a week.
B: What have you done?
A: I read her diary. It was lying open on the {place:stairs|kitchen table|piano}.
B: It doesn't matter where it was lying. I'd be furious too.
A: I was worried. She's so quiet lately, and she comes home with {red eyes|no appetite}.
B: And what did you find?
A: That's the worst of it. Two pages about {what:a horse|a lost friend|a poem}, and then, "I wish somebody would ask me how I am."
B: So ask her. But first say sorry, without any buts.
A: I did say sorry. I said, "I'm sorry, but it was open."
B: That's exactly what I mean.
A: You're right. I'll knock at her door tonight and start again.
=> {A}'s daughter isn't speaking to {A}, who read her diary out of worry. {B} says {A} should apologize without excuses and ask how she is, and {A} will try tonight.
=> {A} read a daughter's diary and made only a half-hearted apology. {B} thinks this was wrong and advises a proper one.

A: Have you finished the {inst:piano|cello|flute} lesson already? It's only half past.
B: Mrs {t:Hartley|Bloom|Sutter} sent me home.
A: Were you rude?
B: No. She said I hadn't practised, and that she could hear it in two bars.
A: And had you?
B: I told you I had. But I was playing with the sound off, on my game.
A: So you lied to me.
B: Sort of. I hate it{,A}. I've hated it since the {ev:summer concert|second book|winter break}. I only go because you paid for the whole year.
A: I'd have liked to know that in {m:September|October}. What would you like to do instead?
B: Climbing. With my friends, on Wednesdays.
A: You'll finish this term properly, and you'll apologize to her. Then we'll talk about climbing.
=> {B} was sent home from the {inst} lesson for not practising and admits hating it. {A} insists that {B} finish the term and apologize before climbing is discussed.
=> {B} lied about practising the {inst} and wants to go climbing instead. {A} is ready to talk about that after this term.

A: This café has changed. There used to be {dec:a jukebox|a parrot|red curtains} in that corner.
B: You told me. You met your first love here.
A: I sat right there with a {drink:lemonade|cocoa|cherry juice} and waited for three hours.
B: And nobody came. I know the story.
A: You don't know the end. Last week I got a message. From that very person.
B: After {n:forty|fifty|thirty} years? What did it say?
A: That there was an accident on the bridge that day, and no bus, and no telephone. All that time I'd thought I wasn't good enough.
B: How sad. Will you meet?
A: We're meeting here, at four. That's why I asked you to come. I need somebody to hold my hand until then.
B: Then let's order. This time I'm sure it'll work.
=> {A} is waiting in a café for a first love who failed to come {n} years ago because of an accident. {A} asked {B} along for support before the meeting at four.
=> {A} has learnt that a first love stayed away long ago only because of an accident. The two will meet at four, and {B} keeps {A} company.

A: I can't stand it. You've left the {mess:towel on the floor|cap off the toothpaste|dishes in the sink} again.
B: It's a small thing{,A}. I'll do it now.
A: It's always a small thing. I've counted {n:fourteen|eleven|seventeen} small things since Monday.
B: You count them? And how many times did I fix your computer since Monday?
A: That's different.
B: Why? I don't mind doing it, and I don't keep a list.
A: I don't want to keep one either. I just feel like I'm living in a hotel and I'm the staff.
B: I didn't know it felt like that. Let's divide it up. I'll take the bathroom and the rubbish, you take the kitchen.
A: And whoever forgets puts {coin:two euros|one euro|five euros} in the holiday tin.
B: We'll be in Hawaii by spring.
=> {A} is fed up with {B}'s untidiness and feels like hotel staff. The two divide the work: {B} takes the bathroom and rubbish, {A} the kitchen, and each slip costs {coin}.
=> {A} and {B} quarrel about housework, but {B} understands how {A} feels. {A} and {B} share out the jobs and will pay into a holiday tin for forgetting.

A: How's the diet going?
B: Wonderful. I've lost {n:four|three|five} kilos.
A: In ten days? Is that healthy?
B: It's the {kind:cabbage|grapefruit|egg} diet. You eat nothing else until four o'clock.
A: And after four?
B: After four I lie on the sofa because I'm too weak to stand.
A: {B}, that's madness. My cousin did it and put on double the weight afterwards.
B: But the wedding is on the {d:twentieth|thirtieth}, and I want to fit into my outfit.
A: I could let it out for you. It's half an hour's work with my machine.
B: You'd do that? I thought it couldn't be made any wider.
A: There are three centimetres in the seam. And now eat this sandwich.
=> {B} is weak from a {kind} diet meant to make {B} fit into an outfit for a wedding. {A} finds it unhealthy and offers to make the clothes wider instead.
=> {A} is worried about {B}'s strict diet. {A} can let out {B}'s wedding clothes by three centimetres, so dieting isn't needed.

A: I'm afraid of {fear:lifts|escalators}. There, I've said it.
B: You? You jump out of aeroplanes!
A: That's different. I've got a parachute.
B: Is that why we always {take the stairs|climb the stairs, even at the airport}?
A: Yes. I thought you'd laugh.
B: I won't laugh. I can't eat anything with a stone in it. I choked when I was four, and it's never gone away.
A: So that's why you never touch my {cherry cake|plum tart|olive bread}! I thought you hated my cooking.
B: I didn't want to hurt you.
A: What a pair we are. They say it helps to do it little by little, with somebody you trust.
B: Then let's try. One small step for you on Sunday, and one spoonful for me.
=> {A} confesses a fear of {fear}, and {B} admits being unable to eat anything with a stone in it. Both will try to get over it in small steps from Sunday.
=> {A} and {B} tell each other about secret fears that each had misunderstood in the other, and agree to face them little by little.

A: Why don't you ever sing any more?
B: Because of you, if you want to know.
A: Me? What did I do?
B: We were in the {place:school choir|kitchen|car}, and you said, "That's not singing, that's {sound:a goat in a bucket|a rusty gate|a wet cat}."
A: I said that? When?
B: I was nine.
A: {B}, I was only eleven. I don't remember it at all.
B: I do. I've moved my lips at every birthday since then.
A: I'm so sorry. And it wasn't even true. I was jealous, because everybody praised you.
B: You've never told me that.
A: Nobody likes to say it. Listen, our choir needs voices on {day:Tuesdays|Mondays|Thursdays}. Come with me, please.
B: I'll come and listen. Just listen.
=> {B} stopped singing at nine because {A} made fun of {B}'s voice. {A} apologizes, admits having been jealous and invites {B} to a choir, where {B} will at first only listen.
=> A cruel joke by {A} in childhood made {B} give up singing. {A} doesn't remember it, says sorry and asks {B} to join the choir on {day}.

A: Thirty guests, and the {cook:caterer|baker} has just cancelled.
B: Cancelled? The party's tomorrow!
A: {why:Their oven has broken down|The whole team has the flu|Their van was stolen}. They'll give the money back, but that won't feed anybody.
B: Don't panic. My brother-in-law has that Lebanese place.
A: He's closed on Sundays.
B: For strangers. Let me ring him.
A: It's short notice. I'd be ashamed.
B: He owes me. I drove him to the airport at three in the morning. And what did you want to serve?
A: Cold salmon and potato salad.
B: Boring. You'll have {dish:hummus, lamb and flat bread|stuffed vine leaves and chicken|aubergines and rice}, and everybody will ask for the recipe.
A: If he says yes, I'll dance with you all night.
B: Let's hope he says yes, then. No, wait. Let's not. You step on people.
=> The {cook} has cancelled a day before {A}'s party for thirty guests. {B} offers to ask a brother-in-law with a Lebanese restaurant, who owes {B} a favour.
=> {A} has no food for tomorrow's party and is ashamed to ask for help at short notice. {B} wants to ring a brother-in-law about cooking, but his answer isn't known yet.

A: Are you still awake{,B}?
B: I am now. What is it?
A: What if we just sold everything and opened a little {place:guest house|bookshop|bakery} by the sea?
B: At half past two in the morning?
A: I've been lying here thinking. We're {n:forty-five|fifty|forty-eight}. If we don't do it now, when will we?
B: You've never even {skill:made a bed properly|kept an account|got up before eight}.
A: I could learn.
B: And the mortgage? And the kids' school?
A: You always see the stones in the road.
B: And you never do. That's why we're still married. Write it all down tomorrow, with numbers, and I'll read it properly.
A: Do you mean it?
B: Yes. As long as I can sleep now.
=> In the middle of the night {A} dreams of selling everything and opening a {place} by the sea. {B} has doubts about money and school but will read a written plan.
=> {A} wants to start a {place} before it's too late. {B} is more careful and asks for numbers on paper before talking about it.

A: Your {son:son|daughter} broke my greenhouse.
B: With a ball?
A: With a drone. It came down like a {stone|bird of prey} right into my tomatoes.
B: I'm terribly sorry. Of course we'll pay. How much is it?
A: The glass is {sum:a hundred and forty|ninety|two hundred}. But I don't want your money.
B: What, then?
A: I want to know who cut my hedge in {month:June|May|September}, when I was in hospital with my hip.
B: The hedge? That was my {son} too, but it was supposed to be a secret.
A: That's what I thought. It was done crookedly, but it was done. So we're even.
B: Still, the glass.
A: The {son} can help me put in a new pane on Saturday. I'd like to see how that drone works.
=> A drone flown by {B}'s {son} broke {A}'s greenhouse. {A} wants no money, because the {son} secretly cut {A}'s hedge, and only asks for help with a new pane on Saturday.
=> {A} complains about broken glass, but lets {B} off the {sum} since {B}'s {son} did {A} a secret favour in {month}.

A: We're out of {food:milk|bread|butter} again. Didn't you go shopping?
B: I did. I was at the market for two hours.
A: And what did you buy?
B: Don't be cross. There was an old man selling {thing:music boxes|garden gnomes|hand puppets}. It was his last day, he was giving up.
A: You bought {thing} instead of {food}?
B: He had tears in his eyes. He'd had them for forty years, he said, he and his wife, and nobody wanted them.
A: How much?
B: {sum:sixty|seventy|eighty} euros. That's nothing, really.
A: That was our food for the week.
B: I know. I'll eat {cheap:pasta|porridge|potatoes} until Friday.
A: We'll all eat {cheap} until Friday. You can't save every old man, {B}. But I suppose it's why I like you.
=> {B} spent {sum} euros of food money on {thing} from a sad old man at the market instead of buying {food}. {A} isn't happy but forgives {B}.
=> {A} is annoyed that {B} came home with {thing} and no {food}. Until Friday there will only be {cheap} to eat.

A: What's the best thing about being retired?
B: Mondays. I lie in bed and hear the {noise:garage doors|trams|car engines} and smile.
A: And the worst?
B: Also Mondays. By ten I've read the paper, and nobody needs me.
A: I can't wait to stop. Three more years.
B: Don't wish them away. I did that, and then I sat there like a {like:parked bus|lamp without a plug|dog without a lead}.
A: You could help at the {help:repair café|food bank|school library}. They're looking for people.
B: I worked for forty-four years. Haven't I done enough?
A: Of course you have. I'm only saying because you've told me about Mondays three times.
B: Have I? Hm. When are they open?
A: Mondays.
=> {B} enjoys retirement but feels useless on Mondays, while {A} looks forward to stopping in three years. {A} suggests helping at the {help}, and {B} asks about the opening times.
=> {B} warns {A} not to wish the working years away. At first {B} rejects the idea of helping at the {help} but then shows interest.

A: I've been offered the part. I'm playing the {role:king|witch|inspector} in the town theatre!
B: That's fantastic! When is it?
A: The first night is {d:the ninth of May|the third of June|the tenth of April}.
B: That's the day of my {exam:piano exam|graduation|black belt exam}.
A: In the evening?
B: In the afternoon, in {city:York|Oxford|Bath}, and afterwards we were all going to have dinner there. You said you'd come.
A: I know I did. I can't be in two places.
B: No, of course not. I'm not angry.
A: You are a bit.
B: A bit. There's a train at five. If we skip the dinner and I run, I'd be at the theatre by half past seven.
A: And I'd buy you breakfast the next day, with everything you want.
B: Keep me a seat by the door.
=> {A}'s first night as the {role} falls on the day of {B}'s {exam}, so {A} can't be there. {B} is slightly angry but will skip the dinner and come by train.
=> {A} and {B} each have a big event on {d}. {A} will miss {B}'s {exam}, but {B} will hurry back from {city} and wants a seat by the door.

A: Should I text {x:Martin|Hugo|Felix}? It's been four days.
B: Did he say he'd write?
A: He said, "See you around." What does that mean?
B: It means nothing. That's what people say to the {postman|dentist}.
A: But he lent me his {thing:scarf|umbrella|bicycle lamp}. You don't lend a {thing} to someone you never want to see again.
B: That's a point. Have you still got it?
A: It's under my pillow.
B: Oh dear. All right, write that you'd like to give it back, and name a place.
A: Isn't that too obvious?
B: He's a man who forgets his own birthday. Nothing is too obvious.
A: You're his {rel:cousin|flatmate|best friend}, you must know. Did he say anything about me?
B: He asked me yesterday whether you'd lost your phone.
=> {A} wonders whether to text {x}, who hasn't written for four days. {B} advises offering to return his {thing}, and reveals that he asked about {A}'s phone yesterday.
=> {A} is keen on {x} and unsure what to do. {B}, his {rel}, suggests using the borrowed {thing} as a reason to meet.

A: Look at this photo. Is that you on the {animal:donkey|camel|pony}?
B: No, that's my twin. I'm the one crying behind it.
A: Why were you crying?
B: It had eaten my hat. My straw hat with the {ribbon:blue|green|red} ribbon.
A: You look so much alike. Did people mix you up?
B: All the time. At school we swapped places. I did both {good:spelling|French|drawing} tests, and my twin did both in {bad:maths|sport|science}.
A: And nobody noticed?
B: Only the school dog. He bit one of us and not the other.
A: And today? You never talk about your twin.
B: We fell out over our parents' house, eight years ago. I don't even have a number.
A: Then why do you keep this photo in your {wallet|desk}?
B: I've been asking myself that lately.
=> {B} shows {A} a childhood photo and tells how {B} and a twin swapped places at school. The two fell out over the parents' house eight years ago and have no contact.
=> {B} has funny memories of a twin, with whom {B} quarrelled eight years ago. {A} wonders why {B} still keeps the photo.

A: The school called. You weren't in {les:biology|English|history} this morning.
B: I was in the library.
A: The library is closed on {day:Mondays|Wednesdays|Fridays}, {B}.
B: Okay. I was at the {place:river|skate park|bus station}.
A: With whom?
B: On my own. We had to give talks today, in front of everyone. I had it all ready. And then I couldn't go in.
A: Why not?
B: Last time some of them filmed me, when I got stuck. They put it in the class chat.
A: They filmed you? Does your teacher know?
B: No, and please don't tell her. It'll get worse.
A: I can't keep quiet about that. But I'll do nothing without you. Shall we go to her together, before classes start?
B: Only if you do the talking.
=> {B} skipped {les} for fear of giving a talk, after classmates filmed {B} getting stuck. {A} won't keep quiet, and the two will see the teacher together, with {A} speaking.
=> {A} finds out that {B} missed class because of a video in the class chat. {B} agrees to go to the teacher if {A} does the talking.

A: There, that's all {n:two thousand|three thousand|fifteen hundred} pieces, and it took us the whole winter.
B: Not quite all. There's a hole in the {part:sky|roof|sail}.
A: Where? Oh no. Look under the carpet.
B: I've looked. And in the hoover bag, and in the sofa.
A: It must have been missing from the start. Let's write to the {shop|maker}.
B: Or the dog ate it. He was coughing in {month:January|February|December}.
A: Don't blame the dog. You had the box on your side.
B: And you opened the window in that wind!
A: Are we really quarrelling about a piece of cardboard?
B: We are. Give me some paint. I'll cut one out and paint it myself.
A: It won't match.
B: No. But it'll be the only one in the world like it.
=> {A} and {B} finish a jigsaw of {n} pieces and find that one is missing from the {part}. After some blaming on both sides, {B} decides to make and paint a new piece.
=> A jigsaw that took all winter lacks one piece. {A} would write to complain and {B} suspects the dog, but in the end {B} will cut out a new piece.

A: You haven't said a word since we left my friends.
B: You told them about my {secret:stage fright|failed exam|night in prison}.
A: It's a funny story! Everybody laughed.
B: I didn't. I'd told you that in private.
A: I thought it was over and done with. It's {n:ten|twelve|fifteen} years ago.
B: It doesn't matter how long ago. It's mine to tell.
A: You tell them about my {mine:snoring|cooking|bad French}.
B: Because you do it yourself, on every occasion. Have I ever told anyone why you left your first job?
A: No. Never.
B: You see.
A: I'm sorry. I wanted them to like you, and I went too far. Shall I call them?
B: And make it bigger? No. Just don't do it again, and stop at that {food:chip shop|ice cream van|pizza place}.
=> {B} is hurt because {A} told friends about {B}'s {secret}, which was private. {A} apologizes, and {B} wants no calls, only a promise not to do it again.
=> {A} shared a secret of {B}'s to make friends laugh. {B} says it wasn't {A}'s to tell, accepts the apology and asks {A} not to repeat it.

A: What would you do with a million?
B: I'd stop working and travel. {place:Iceland|Peru|Japan} first.
A: And when you've seen it all?
B: Then I'd see it again, more slowly. And you?
A: I wouldn't take it.
B: You're crazy. Everybody would take it!
A: My uncle won the lottery. First the phone never stopped ringing, then he moved, and after {n:five|six|four} years he had no friends and no money.
B: That's him. I'd be sensible.
A: That's what he said. I'd like just enough for a {want:garden shed|rowing boat|new kitchen}, and to sleep well.
B: Well, if you ever win, please give it to me. I'll build you the {want} and send you a postcard.
A: And then your phone rings, and it's me, asking for more.
=> {B} would use a million to stop working and travel, but {A} wouldn't even accept it, since a lottery win left {A}'s uncle without friends or money. {A} just wants a {want}.
=> {A} and {B} talk about what each would do with a million. {B} dreams of travelling, while {A} thinks so much money makes people unhappy.

A: Your plants look wonderful. Mine always die.
B: What do you do with them?
A: I water them every day. I talk to them. I even moved my {plant:orchid|cactus|rubber plant} to the window.
B: Every day? You're drowning them. Once a {when:week|fortnight} is enough.
A: So it was too much love?
B: Too much water. Take a cutting of mine, I'll show you how. By the way, I wanted to ask you something.
A: Go ahead.
B: I'm in {city:Hamburg|Rome|Boston} for three weeks from the {d:fifth|sixth|eighth}. Could you look after them?
A: Me? After what I've just told you?
B: You'd have a key, a list and a measuring cup. And now you know your mistake.
A: If you trust me that much, I'll do it. But hide the nicest one.
=> {A}'s plants die because {A} waters them daily, as {B} explains. {B} nevertheless asks {A} to look after {B}'s plants for three weeks, and {A} agrees.
=> {B} is going to {city} from the {d} and wants {A} to water the plants. {A} is surprised by the trust but accepts.

A: Have you packed the tent?
B: Yes. And the {stove:stove|pan|lamp}, the sleeping bags and the cards.
A: And the poles?
B: Weren't they in with the tent?
A: No, I put them in the {place:attic|garage|wardrobe} after last year, because the bag was torn. I told you so.
B: You told me in {month:October|September}, during a football match!
A: We've been driving for {n:three|two|four} hours. We can't turn back now.
B: There's a camping shop in the next town, but it's Sunday.
A: So what do we do?
B: We could sleep in the car. Or there's a sign over there, look. Rooms, thirty a night, with breakfast.
A: And with a shower? To be honest, I never liked the tent.
B: Neither did I. I thought it was your thing.
=> On the way to a camping trip {A} and {B} discover that the tent poles are at home. Neither likes the tent anyway, and {B} has seen a sign for rooms at thirty a night.
=> The poles of the tent were left in the {place}, and shops are closed on Sunday. {A} and {B} find out that both dislike camping, and a room with breakfast looks tempting.

A: I don't understand why you want to learn {lang:Finnish|Welsh|Hungarian}. Nobody needs it.
B: My neighbour's mother speaks nothing else. She sits on the bench all day and smiles at me.
A: You're learning a whole language for one old lady?
B: Why not? You've spent six years on {h:golf|chess|poker} for one cup.
A: That's sport. And it's good for my work. I'd take {useful:Spanish|Chinese|Arabic} if I were you, something useful.
B: I don't want to use it. I want to ask her what she's smiling about.
A: How far have you got?
B: I can say "good morning", "it's windy" and "is that your dog?"
A: Has she got a dog?
B: No. That's why she laughs so much. And yesterday she brought me {gift:a cake|some plums|knitted socks}.
A: All right, I take it back. Maybe it is useful.
=> {B} is learning {lang} to talk to a neighbour's mother, while {A} would choose a more useful language. When {A} hears that she laughs and brings presents, {A} gives in.
=> {A} finds it pointless to learn {lang}, but {B} wants to speak with one old lady on a bench. She has already brought {B} {gift}.

A: Is it true that you're moving to {city:Glasgow|Cardiff|Belfast}?
B: Who told you that?
A: The boy at the {shop:newsagent's|butcher's|bakery}. You've known since {month:April|June} and didn't tell me?
B: I didn't know how. You helped me so much when the baby came. Every time I wanted to say it, you stood there with a pot of soup.
A: I'm not angry. I'm just sad I heard it from the boy at the {shop}.
B: You're right, and I'm ashamed. It's because of my {partner's|husband's|wife's} job. We leave in {n:five|six|four} weeks.
A: Who's going to have the flat?
B: That's the one good thing. I've asked the landlord to give it to your granddaughter, if she still wants one.
A: You did that? Now I'm going to cry, and it's your fault.
=> {A} is sad to learn from the boy at the {shop} that {B} is moving to {city} in {n} weeks. {B} is ashamed, and has asked the landlord to give the flat to {A}'s granddaughter.
=> {B} didn't know how to tell {A}, who had helped so much, about moving to {city}. As a comfort, {A}'s granddaughter may get the flat.

A: Who drank my {drink:oat milk|orange juice|iced tea}? My name was on it.
B: Not me. I don't even like it.
A: There are only two of us in this flat, {B}.
B: What about your boyfriend? He was here on {day:Sunday|Tuesday|Saturday}.
A: We broke up on {day}. That was the last thing he did here, he slammed the fridge.
B: Oh. I'm sorry, I had no idea. Why didn't you say anything?
A: Because I'd have cried, and you had your {exam:law|nursing|accounting} exam.
B: The exam's over. Sit down. What happened?
A: He's going back to his old girlfriend. And he took my {drink}.
B: The second thing is worse.
A: That's what I thought.
B: I'll go down and get you a new one. And some chocolate. Then you tell me everything.
=> {A} asks about missing {drink} and then reveals having broken up with a boyfriend on {day}. {B} hadn't known, and will fetch a new drink and chocolate and listen.
=> {A} kept a break-up secret so as not to disturb {B} before an exam. {B} comforts {A} and wants to hear the whole story.

A: You've washed my {item:lucky shirt|lucky scarf|lucky jersey}!
B: I know. You're welcome. It could have walked to the machine alone.
A: You don't understand. We've won {n:seven|nine|six} games in a row because I didn't wash that thing.
B: You won because you've got a new {pos:goalkeeper|coach|striker}.
A: And he believes in it too. He hasn't cut his {hair|beard} since {month:August|September}.
B: Grown people! And what happens on Sunday, if you lose?
A: Then it's on you.
B: And if you win?
A: Then you were lucky.
B: That's not fair. If you win with clean things, I get to wash everything in your sports bag, once a week.
A: And if we lose, you never touch it again.
B: Agreed. I'm shaking hands with my eyes closed and my nose shut.
=> {A} is upset that {B} has washed the {item}, which {A} believes brought {n} wins. The bet: if {A}'s team wins on Sunday, {B} may wash {A}'s sports things weekly.
=> {B} thinks the team wins because of a new {pos}, not because of unwashed clothes. Sunday's game will decide whether {B} may wash {A}'s things again.

A: Why is there a tree in the living room? It's {month:November|October}.
B: It was half price. And I wanted to see it for longer.
A: It'll have no needles left by Christmas.
B: It's plastic. Feel it.
A: Plastic? {B}, we've always had a real one. My father and I used to {how:cut it ourselves|carry it home through the snow|choose it at the forester's}.
B: I know, and it's a lovely story. But every year I'm the one who picks needles out of the carpet until {e:Easter|June|summer}.
A: You could have asked me.
B: You'd have said no.
A: Yes, I would.
B: All right, a suggestion. This one goes in the hall, and in December you and the kids fetch a small real one. And you do the hoovering.
A: With a real smell in the room, I'll even do it with pleasure.
=> {B} has bought a plastic Christmas tree to avoid the needles, but {A} is attached to real ones. There will be both, and {A} will do the hoovering.
=> {A} dislikes the plastic tree that {B} bought without asking. {B} moves it to the hall and lets {A} fetch a small real one in December.
`
  .trim()
  .split(/\n\n+/);
