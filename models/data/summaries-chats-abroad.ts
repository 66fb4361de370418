// Spoken dialogues of two people about travel and being abroad (plans, flights, hosts, sights, food, customs, exchanges,
// moving, memories) with their gist. Own inventions. Written in the form of summaries-chats.ts.
export const abroad = `
A: We've been looking at this map for an hour. Let's just choose something.
B: All right. Close your eyes and put your finger on it.
A: There. Where am I?
B: In the middle of the sea.
A: Very funny. I'll try again. Now?
B: {place:Norway|Scotland|Estonia}. I've never been there, have you?
A: No. And I don't know anybody who has.
B: Then it's decided. I'll look for a cabin this evening.
=> {A} and {B} can't choose where to travel, so {A} points at a map with closed eyes. It is {place}, and {B} will look for a cabin.
=> {A}'s finger lands on {place}, where neither {A} nor {B} has been, so the trip goes there.

A: I've made a plan for our week in {city:Rome|Vienna|Istanbul}. Look, hour by hour.
B: Eight o'clock breakfast, half past eight palace, ten o'clock church. When do we sit down?
A: At one. There's half an hour for lunch.
B: That's not a holiday, that's a job. I want to drink coffee and look at people.
A: But we may never come back there!
B: You plan the mornings, then, and the afternoons stay empty.
A: Completely empty?
B: Completely.
A: Fine. But the mornings start at eight.
=> {A} has planned every hour of the week in {city}, but {B} wants time to rest. {A} may plan the mornings, and the afternoons stay empty.
=> {B} finds {A}'s plan for {city} too full, and the two agree to keep the afternoons free.

A: Good morning. I've come about my visa.
B: Let me see your papers. Passport, photos, form, flight. Where's the letter from your host?
A: My aunt wrote it by hand. It's here.
B: It's very nice, but it has no date and no signature.
A: She signed it "your loving aunt".
B: I'm afraid that isn't enough. I need her full name, and a copy of her passport.
A: My flight is in {n:three|four|five} weeks. Is there still time?
B: If I have the letter by {day:Monday|Tuesday|Friday}, yes.
A: Then I'll call her right now.
=> The letter from {A}'s aunt has no date and no signature. {B} needs a better one for the visa by {day}, so {A} will call her.
=> {B} can't accept the letter from {A}'s aunt for the visa and wants a proper one by {day}.

A: My visa has arrived! Look, isn't it beautiful?
B: Let me see. Is that your middle name?
A: Which one? Oh no. They've written {wrong:Maria instead of Marie|Jon instead of John|Anne instead of Anna}.
B: It's only one letter.
A: At the border, one letter is enough. My cousin was sent back because of a wrong birthday.
B: Then take it back today. The office is open till four.
A: Will they make me pay again?
B: It was their mistake. Show them your form.
=> There is a mistake in the name on {A}'s visa. {B} advises taking it back to the office today and showing the form.
=> {A} is afraid of trouble at the border, because the visa says {wrong}, and should have it corrected today.

A: Why won't this suitcase close?
B: Because there are {n:seven|eight|nine} books in it. I counted.
A: I always read on the beach.
B: Last year you read one page, and then you fell asleep.
A: That was the heat. All right, I'll leave three here.
B: Leave all of them and take my e-reader. It holds a thousand.
A: I don't like the screen.
B: Then carry the suitcase yourself. There are ninety steps up to the house.
A: Ninety? Where's your e-reader?
=> {A}'s suitcase doesn't close because of {n} books. On hearing that there are ninety steps up to the house, {A} wants {B}'s e-reader.
=> {A} wanted to pack {n} books for the beach but decides to take {B}'s e-reader instead.

A: Is that everything you're taking? One little backpack for {n:two|three|four} weeks?
B: Two shirts, two pairs of trousers, a jumper and a toothbrush.
A: And what do you wear on the third day?
B: The shirt from the first day. I wash every evening in the sink.
A: That's not a holiday. That's camping in a bathroom.
B: Wait until we run for the train. I'll wait for you at the top of the stairs.
A: And when we go to a nice restaurant, I'll wait for you inside.
=> {B} takes only a small backpack for {n} weeks and washes clothes every evening. {A} finds that too little and thinks of nice restaurants.
=> {A} and {B} joke about luggage: {B} travels very light for {n} weeks, while {A} wants more clothes.

A: We're flying to {land:Tanzania|Peru|Ghana} in ten days. I suppose we need some vaccinations.
B: You do. For yellow fever you should have come earlier.
A: Is it too late?
B: Just in time. It has to be done at least ten days before you enter the country. I can do it today.
A: My friend is at work. Can he come on Thursday?
B: No, today. Otherwise he won't be let in.
A: Then I'll call him. He's afraid of needles, but he's more afraid of losing the money.
=> {A} flies to {land} in ten days. {B} says the yellow fever vaccination must be done today, so {A} will call a friend to come as well.
=> {A} and a friend need their vaccination for {land} today, or the friend won't be let in, {B} explains.

A: Look at this! Two weeks on a tropical island for half the price.
B: When is it?
A: In {month:July|August|September}. The hotel has five stars and everything is included.
B: Let me guess. That's the rainy season.
A: It only says "fresh and green".
B: I was there once in that month. I saw the beach for one hour. The rest of the time I played cards.
A: With whom?
B: With the waiters. There were no other guests.
A: Hmm. How much is it in winter?
=> {A} has found a cheap offer for a tropical island in {month}. {B} warns that it is the rainy season, so {A} wants the winter price.
=> {B} once saw the beach for only one hour in {month}, and {A} begins to doubt the cheap offer.

A: Do I really need travel insurance? It's {fee:thirty|forty|fifty} euros.
B: That's what I said before I went skiing abroad.
A: What happened?
B: I fell over in the car park. I hadn't even put my skis on.
A: And you broke something?
B: My leg. The hospital sent me a bill for {sum:six|seven|nine} thousand. I paid for two years.
A: For a car park?
B: For a car park.
A: Give me the website, please.
=> {A} thinks travel insurance isn't needed. After hearing that {B} had to pay {sum} thousand for a broken leg abroad, {A} wants to buy it.
=> {B} broke a leg in a car park abroad without insurance and paid for two years, which changes {A}'s mind.

A: Can we take the dog with us to {land:Sweden|Ireland|Portugal}?
B: Does he have a chip?
A: Yes, and the blue passport for animals.
B: And when was his last rabies shot?
A: Let me look. Oh, it ran out in spring.
B: Then he needs a new one, and after that you have to wait three weeks.
A: But we leave in {n:ten days|two weeks|eight days}.
B: Then he'll have to stay here, or you leave later.
A: My mother would take him. He'll come back fat, but he'll be happy.
=> {A}'s dog can't come to {land}: its rabies shot ran out, and a new one means waiting three weeks. {A}'s mother would look after it.
=> {B} says the dog needs a rabies shot three weeks before the trip to {land}, which is too late for {A}.

A: I want to cycle along the river this summer, from the sea up to the mountains.
B: From the sea up? Why not the other way?
A: What's the difference? It's the same path.
B: Have you ever looked at the wind there? It blows down the valley all summer.
A: Oh. So I'd have it in my face for {n:ten|twelve|nine} days.
B: And uphill. Take the train to the mountains with your bike and let yourself roll.
A: Is that not cheating?
B: I'd call it planning.
=> {A} wants to cycle from the sea to the mountains. {B} advises the other direction because of the wind and suggests going up by train.
=> {B} tells {A} to start the cycling trip in the mountains, so as not to ride uphill against the wind.

A: So you want to study in our country. Why did you choose {city:Boston|Toronto|Melbourne}?
B: Because of the university. It has the best course for {what:bridges|insects|old instruments}.
A: And after your studies, do you plan to stay?
B: No. My parents have a farm, and I'm going to help them.
A: With {what}?
B: It sounds strange, I know. But I promised them to come back after two years.
A: Who pays for it all?
B: I have a scholarship. Here's the letter.
A: Thank you. You'll get an answer within ten days.
=> {A} interviews {B} about a visa to study in {city}. {B} has a scholarship, plans to return after two years and gets an answer within ten days.
=> {B} wants to take a course in {city} and then go back to the parents' farm, and {A} will decide within ten days.

A: Excuse me, are you waiting for the flight to {city:Oslo|Madrid|Prague}, too?
B: Yes. They say there won't be any planes until tomorrow because of the fog.
A: I have to be there tonight. My brother is getting married in the morning.
B: It's {n:six|seven|eight} hours by car. I've thought of hiring one, but I can't drive that far alone.
A: I've got a licence and I'm not tired.
B: Then we share it. Half the price, half the driving.
A: Deal. I'll buy the coffee.
=> Because of fog there are no flights to {city} until tomorrow, and {A}'s brother is getting married. {A} and {B} decide to share a hired car.
=> {A} and {B} are stuck at the airport and agree to drive to {city} together, sharing the price and the driving.

A: Ladies and gentlemen, we have one passenger too many. Would anybody like to fly tomorrow?
B: What do I get for it?
A: A hotel room, dinner and {sum:two|three|four} hundred euros.
B: Is there a seat by the window tomorrow?
A: I can give you one, yes.
B: I was only going to visit my mother-in-law. She won't mind waiting a day.
A: Are you sure?
B: To be honest, I won't mind either. Where do I sign?
=> The plane has one passenger too many. {B} agrees to fly tomorrow and gets a hotel room, dinner, {sum} hundred euros and a window seat.
=> {B} was flying to a mother-in-law and is happy to give up the seat for {sum} hundred euros, which {A} offers.

A: Excuse me, would you mind changing seats with me? My little girl is sitting next to you.
B: I paid extra for the window, you know.
A: I understand. They've put us {n:ten|twelve|fifteen} rows apart, and she's only four.
B: Does she cry?
A: Not often. But she asks a lot of questions.
B: She's already asked me why clouds don't fall down. I didn't know the answer.
A: Nobody does. So will you change?
B: Yes, of course. What seat do you have?
A: In the middle, I'm afraid. But the two ladies beside it have cake.
=> {A} wants to sit with a daughter of four and asks {B} to change seats. {B} paid extra for the window but agrees.
=> {B} gives up a window seat so that {A} can sit next to a four-year-old daughter.

A: I've just missed my connection to {city:Lima|Nairobi|Manila}. My first flight was late.
B: Let me look. The next one leaves tomorrow at {t:six|seven|nine} in the morning.
A: Tomorrow? Where am I supposed to sleep?
B: We'll pay for a hotel, since it was our delay. The bus leaves from door four.
A: And my suitcase?
B: It stays here. I can give you a bag with a toothbrush and a T-shirt.
A: Does the T-shirt have the name of your airline on it?
B: In large letters, yes.
=> {A} missed the connection to {city} because of a late flight and has to fly tomorrow at {t}. The airline pays for a hotel and keeps the suitcase.
=> {B} gives {A} a hotel room, a toothbrush and a T-shirt, because the next flight leaves tomorrow at {t}.

A: You're holding on to that seat very tightly. Is it your first flight?
B: My {n:twentieth|thirtieth|fiftieth}. It never gets better.
A: Tell me something. What do you do for a living?
B: I teach music. Why do you ask?
A: Because when people talk, they forget to be afraid. What instrument?
B: The trumpet. Oh, are we in the air already?
A: For five minutes now.
B: I didn't notice. You're good at this! Do you work for the airline?
A: No. I'm just as scared as you are. I talk to somebody every time.
=> {B} is afraid of flying, and {A} talks about {B}'s work until the plane is in the air. {A} is just as scared and always does this.
=> {A} helps {B} forget the fear of flying by talking, and then says that it helps {A}, too.

A: Hello, is that you with the green suitcase from the {city:Athens|Lisbon|Dublin} flight?
B: Yes. Who's speaking?
A: I found your number on the label. I think we took each other's cases.
B: I haven't opened mine yet. Wait a moment. These are not my clothes!
A: And I've got {thing:a tuxedo and a clarinet|eleven jars of honey|three wigs}.
B: I need those tonight! Where are you?
A: At the Hotel Mira, near the harbour.
B: I'm twenty minutes away. Don't go anywhere.
A: I can't. You have my shoes.
=> {A} and {B} took each other's green suitcases at the airport. {B} needs the things tonight and will come to the Hotel Mira.
=> {A} calls {B} because the suitcases were mixed up, and {B} is on the way to {A}'s hotel.

A: Is this your bag? There's a glass of jam in it.
B: Yes, from my own garden. Is that a problem?
A: It's {n:four|three|two} hundred grams. You can't take it on the plane.
B: But jam isn't a liquid. Turn it round. It doesn't move at all.
A: It counts as one, I'm sorry.
B: Could I give it to somebody who isn't flying?
A: Your friends are still behind the barrier. You've got five minutes.
B: They'll be surprised. It was their goodbye present to have it taken away from them.
A: Then you'd better hurry.
=> {A} doesn't let {B} take jam on the plane because it counts as a liquid. {B} has five minutes to give it to friends behind the barrier.
=> {B} argues that the jam is not a liquid, but {A} refuses, so {B} wants to give it to friends.

A: Why is the light on? It's three in the morning.
B: I'm making spaghetti. I'm hungry.
A: So am I, to be honest. In {city:Tokyo|Sydney|Seoul} it would be lunchtime now.
B: We came back four days ago. When does this stop?
A: My doctor says one day for every hour of difference.
B: Then we have some nights left. Do you want cheese on it?
A: Lots. And I have to give a talk at nine.
B: Drink coffee then. I'll sleep for both of us.
=> {A} and {B} are awake and hungry at three in the morning after a trip to {city}. {B} cooks spaghetti, and {A} has a talk at nine.
=> Four days after coming back from {city}, {A} and {B} still can't sleep at night and eat spaghetti.

A: Boarding pass, please.
B: It's on my phone, but the phone has just died. Can't you find me in your computer?
A: I can, but I need your passport, and you must go back to the desk for a paper one.
B: How long is the queue?
A: About {n:twenty|thirty|forty} people.
B: And when do you close?
A: In ten minutes. Wait, what kind of phone is it?
B: An old one with a round plug.
A: I have the same. Here's my charger. Stand over there and hurry.
=> {B}'s boarding pass is on a dead phone, and there is a long queue for a paper one. {A} has the same phone and lends {B} a charger.
=> {A} helps {B}, whose phone has died before boarding, with a charger, as the gate closes in ten minutes.

A: The key box doesn't open. I've tried the code {n:four|five|six} times.
B: Are you sure you're at the right house?
A: Yes, number eight, the blue door.
B: Mine is number eight, but the door is green. Which street are you in?
A: Castle Street.
B: The flat is in Castle Lane. That's behind the church.
A: Oh no. So whose box have I been trying to open?
B: Mrs. Moran's. She's called me already. She thought you were a burglar.
A: Please tell her I'm sorry!
=> {A} can't open the key box because it is the wrong house: the flat is in Castle Lane. Mrs. Moran thought {A} was a burglar.
=> {B} explains to {A} that the holiday flat is behind the church and that {A} has been trying Mrs. Moran's box.

A: Reception, how can I help you?
B: I booked a room with a view of the sea. I'm looking at a wall.
A: Have you tried the bathroom?
B: Excuse me?
A: If you stand on the edge of the bath, you can see the water through the little window.
B: I paid {sum:twenty|thirty|forty} euros more a night for that?
A: You're right, that's not fair. Another guest leaves tomorrow from a room with a balcony. You can have it.
B: And tonight?
A: For tonight I'll take off the extra money.
=> {B} paid extra for a view of the sea but sees only a wall. {A} offers a room with a balcony tomorrow and no extra charge tonight.
=> {B} complains about the view, and {A} gives {B} another room from tomorrow.

A: Did you sleep at all?
B: Not one minute. The man in the bed under me sounded like a lorry.
A: I had earplugs. That's the first rule in a hostel.
B: I whistled, I knocked on the bed, I even sang. Nothing helped.
A: So it was you who sang! I thought I was dreaming.
B: Are there any other rooms free?
A: Only a single, for {p:fifty|sixty|seventy} euros.
B: I'll stay where I am. Where did you buy the earplugs?
=> {B} couldn't sleep in the hostel because a man snored loudly. A single costs {p} euros, so {B} stays and wants earplugs like {A}'s.
=> {A} slept with earplugs while a noisy man kept {B} awake, and {B} now wants to buy some, too.

A: Are you awake? My sleeping bag is wet.
B: Mine too. There's a river running through the tent.
A: You said this was the best place on the whole campsite.
B: It was flat and there were flowers.
A: Now I know why it was green. Let's get into the car.
B: Where's the key?
A: In your trousers. Where are your trousers?
B: Outside, on the line. I hung them up to dry.
=> At night the tent fills with water, and {A} wants to get into the car. The key is in {B}'s trousers, which hang outside.
=> The place {B} chose for the tent is flooded, and the car key is in the trousers that {B} hung outside.

A: Have you seen my left shoe? I put both in front of the tent last night.
B: Mine are still there. Well, mine smell.
A: Look at these marks on the ground. Some animal was here.
B: A fox. The man at reception told me about it. It likes leather.
A: And you didn't tell me?
B: I thought he was joking. He said the fox has {n:twelve|twenty|thirty} shoes under the old bridge.
A: Then let's go there. I paid a lot for that shoe.
B: How do you want to walk? Here, take my sandals.
=> A fox has taken {A}'s left shoe from in front of the tent. {A} wants to look for it under the old bridge, and {B} lends sandals.
=> {B} knew about a fox that steals shoes but didn't tell {A}, who now wants to get the shoe back.

A: Hello, we've arrived at your house. It's lovely, but the pool is empty.
B: Yes, I know. There's been no rain since {month:March|April|May}, and we're not allowed to fill pools.
A: There's water in it in the photo.
B: The photo is from last year. I'm sorry, I should have written to you.
A: The children have been talking about nothing else.
B: My brother has a farm with a small lake, ten minutes away. You can swim there any time.
A: And the price of the house?
B: I'll give you back {sum:one|two|three} hundred euros.
=> {A} is disappointed that the pool is empty, as it may not be filled. {B} offers a lake nearby and gives back {sum} hundred euros.
=> {B}'s pool can't be filled because there has been no rain, so {B} tells {A} about a lake ten minutes away.

A: So you take our flat for {n:two|three|four} weeks, and we take yours.
B: Right. Is there anything I should know?
A: The shower needs a minute to get warm. And please feed the fish.
B: How many are there?
A: Five. One hides behind the stone, so don't panic. What about yours?
B: The window in the kitchen sticks. And on Thursdays my neighbour comes and plays the piano.
A: In your flat?
B: She has no piano of her own. I hope that's all right.
A: Does she play well?
B: Not yet.
=> {A} and {B} exchange flats for {n} weeks. {B} has to feed the fish, and on Thursdays a neighbour will play the piano in {B}'s flat.
=> Before swapping flats, {A} asks {B} to feed the fish and hears about a neighbour who plays the piano there.

A: How long is your cousin from {land:Australia|Chile|Canada} staying?
B: She said a few days. That was {n:five|six|seven} weeks ago.
A: Doesn't she have a flight home?
B: She let it go. She says she feels like part of the family.
A: And what do you say?
B: Nothing. She cooks every evening, and the children love her.
A: So what's the problem?
B: She sleeps in my office, and I work on the washing machine.
A: Then tell her tonight. Say you need a date.
B: You're right. After dinner.
=> {B}'s cousin from {land} came for a few days and has stayed {n} weeks in {B}'s office. {B} will ask her for a date tonight.
=> {A} advises {B} to talk to a guest who has stayed for {n} weeks and sleeps in {B}'s office.

A: Good morning! Did you sleep well?
B: Wonderfully, thank you. But tell me, where did you sleep?
A: Oh, on the sofa. It's fine.
B: So I had your bed! Why didn't you say anything?
A: In our family guests get the bed. My grandmother would come back from the grave.
B: And in mine guests don't throw people out of their rooms. Tonight I'll take the sofa.
A: No way.
B: Then we'll toss a coin.
A: All right. But I choose the coin.
=> {B} finds out that {A} slept on the sofa and gave {B} the bed. {B} wants the sofa tonight, and a coin will decide.
=> {A} thinks guests should have the bed, but {B} doesn't agree, so a coin will decide about tonight.

A: Good morning. Coffee or tea?
B: Tea, please. And a question: are there nuts in this bread? I'm allergic.
A: In the dark one, yes. In the white one there are none.
B: And in the cake?
A: I'd have to ask the cook. He changes the recipe every day.
B: One nut is enough to send me to hospital. I only speak a little {lang:Greek|Polish|Turkish}, so I couldn't read the cards.
A: I'll write you a card in {lang} for the next days. You can show it in every restaurant.
B: That's the best breakfast I've ever had.
=> {B} is allergic to nuts and asks {A} about the breakfast. {A} will write a card in {lang} that {B} can show in restaurants.
=> {A} tells {B} which bread has nuts and offers to write a card about the allergy in {lang}.

A: How did you like your first night on our farm?
B: The bed was great. But something screamed at four o'clock.
A: That's {name:Caesar|Hector|Bruno}, our rooster. He's always on time.
B: Can't you keep him in until seven?
A: If it's dark, he's quiet. I could put a blanket over the window of the hen house.
B: Would you?
A: But then the hens wake up late, and there are no fresh eggs at breakfast.
B: Hmm. They were very good eggs.
A: That's what all the guests say.
B: Leave the blanket. I'll go to bed earlier.
=> The rooster {name} wakes {B} at four. {A} could keep it quiet, but there would be no fresh eggs at breakfast, so {B} will go to bed earlier.
=> {B} complains about a rooster on {A}'s farm but wants the fresh eggs and decides to sleep earlier.

A: Excuse me, you can't put up your tent here. This is a nature park.
B: I'm sorry, I didn't see a sign. I've walked {n:twenty|thirty|twenty-five} kilometres and it's nearly dark.
A: I know, but there are rare birds on the ground here. They're sitting on their eggs.
B: Oh. Then I'll go, of course. Where can I sleep?
A: There's a hut behind that hill. It's open, and it has a stove.
B: What does it cost?
A: Nothing. But please leave some wood for the next person.
=> {B} may not camp in the nature park because of birds on the ground. {A} sends {B} to a free hut behind the hill.
=> {A} explains to {B}, who wants to put up a tent, that birds are sitting on eggs, and offers a hut.

A: We've passed this fountain three times.
B: Impossible. According to the map we're nearly at the {place:castle|cathedral|harbour}.
A: Let me see the map. You're holding it upside down!
B: I always turn it so that I'm walking upwards.
A: So we've been going the wrong way for an hour?
B: Look at it like this: we've seen the real town. The little shops, the cats.
A: My feet have seen it, too. Let's ask that woman.
B: No, wait. Now I know where we are.
A: You said that at the last fountain.
=> {A} and {B} have walked the wrong way to the {place} for an hour because {B} reads the map wrong. {A} wants to ask a woman, but {B} doesn't.
=> {A} is tired and wants to ask for the way, after passing the same fountain three times with {B}.

A: The phone says we have arrived. Where is the hotel?
B: I see a field and a cow.
A: Neustadt, Station Street two. That's what I typed in.
B: How many places called Neustadt are there?
A: Let me look. Oh. More than {n:twenty|thirty}.
B: And which one is ours?
A: The one {km:eighty|ninety|seventy} kilometres north of here.
B: Then call the hotel and say we'll be late. I'll turn the car round.
A: There's no signal.
B: Of course not. There's only a cow.
=> {A} typed in the wrong Neustadt, so {A} and {B} stand in a field {km} kilometres from the hotel. {B} turns round, but there's no signal to call.
=> The phone led {A} and {B} to another place called Neustadt, far from the hotel.

A: Do you have any questions about the palace?
B: Only one. Could you speak a little more slowly? Half of us come from other countries.
A: Oh, I'm sorry. I do this tour {n:four|five|six} times a day. I get faster and faster.
B: I understood that somebody was poisoned in this room.
A: No, somebody was painted in this room.
B: And the duke had nine wives?
A: Nine knives. He collected them.
B: What a pity. I liked my version better.
A: So do I. I'll begin again, slowly.
=> {B} asks the guide {A} to speak more slowly, as {B} has misunderstood several things. {A} says sorry and will begin again.
=> {A} does the palace tour {n} times a day and speaks too fast, so {B} understood things wrong.

A: Look, the whole {what:cathedral|palace|gate} is covered with a cloth.
B: "Closed for repairs until next year." And we flew here for this!
A: At least they've printed a picture of it on the cloth.
B: I'm not going to take a photo of a photo.
A: The waiter says one can see the roof from the terrace of his café.
B: Of course he does. He wants to sell coffee.
A: Coffee costs three euros. The ticket would have been {p:fifteen|eighteen|twenty}.
B: Well, if you put it like that.
=> The {what} is closed for repairs, which annoys {B}. {A} suggests coffee on a terrace from where the roof can be seen.
=> {A} and {B} can't visit the {what} but may see its roof from a café, which is cheaper than a ticket.

A: Excuse me, you can't go in like that. Your shoulders must be covered.
B: But it's {n:thirty-five|thirty-eight|forty} degrees!
A: I know. It's a holy place. You can borrow a scarf from the box over there.
B: How much is it?
A: It's free. But please take off your shoes as well.
B: Are they safe out here?
A: In thirty years nobody has stolen a pair. A monkey took one once, but he brought it back.
B: All right. Which scarf goes with my hat?
A: The hat has to come off, too.
=> {B} may enter the holy place only with covered shoulders and without shoes or hat. {A} offers a scarf from a box for free.
=> {A} tells {B} to borrow a scarf and to leave shoes and hat off before going in.

A: The bus has left without us! It's ten past {t:three|four|five}.
B: The guide said quarter past.
A: He said quarter to. I told you so.
B: What do we do now? All our things are in there.
A: Here's his number on the ticket. Hello? Yes, two of us. At the old mill.
B: What does he say?
A: They noticed at the first traffic light. Somebody missed your singing.
B: Are they coming back?
A: In five minutes. And we have to sing for the whole bus.
=> {A} and {B} missed the tour bus because {B} misunderstood the time. {A} calls the guide, and the bus comes back in five minutes.
=> The bus left without {A} and {B}, but it is coming back, and both have to sing for the people on it.

A: That was a wonderful tour. What do we owe you?
B: It's a free tour. You give what you like.
A: What do people give?
B: Some give ten euros, some a handshake. Yesterday a family gave me a melon.
A: And which do you prefer?
B: I'm a student, and my rent is {sum:four|five|six} hundred. The owner doesn't take melons.
A: Here's twenty. You told us things I didn't find in any book.
B: To be honest, I made up the one about the {x:ghost|baker|goat}.
A: That was my favourite!
=> {A} liked {B}'s free tour and gives twenty euros. {B} admits that the story about the {x} was made up, which was {A}'s favourite.
=> {B}, a student, leads free tours and gets twenty euros from {A} before admitting that one story was invented.

A: Is that it? That's the famous painting?
B: You have to go nearer.
A: I can't. There are {n:fifty|sixty|eighty} people with phones in front of me.
B: It's a bit small, isn't it?
A: I have a bigger calendar at home. Look, that one behind us is much nicer.
B: Nobody is looking at it at all.
A: A boat, a grey sea, and one man with a lamp. I could stand here all day.
B: Me too. Who painted it?
A: It says "unknown".
=> {A} is disappointed by the small famous painting and the crowd. {A} and {B} like another picture better, by an unknown painter, which nobody looks at.
=> {A} and {B} turn away from a famous painting and find a nicer one of a boat behind them.

A: Is this your boy? He was crying next to the {place:carousel|fountain|statue}.
B: Yes! Thank goodness. I only looked at the map for a second.
A: I couldn't understand him. What language does he speak?
B: {lang:Finnish|Hungarian|Danish}. How did you know he was mine?
A: He has the same yellow cap as you.
B: That's why I bought them. My sister laughed at me.
A: He didn't want to come with me until I gave him my sandwich.
B: May I buy you another one?
A: That's kind, but I've had a good idea: I'll buy two yellow caps.
=> {A} brings back {B}'s crying boy, who was next to the {place}. {A} recognised {B} by the same yellow cap and wants to buy two of them.
=> {B}'s son got lost but {A} found him and saw that he had the same yellow cap as {B}.

A: What is this? It's looking at me.
B: It's what you ordered. You pointed at the third line.
A: I thought it was soup.
B: I think it's the head of a {fish:cod|carp|pike}. Everybody at the next table has one.
A: I can't eat something with eyes. What did you get?
B: Dumplings. They're excellent.
A: Would you like to swap?
B: No. But I'll give you three of mine if you let me take a picture of your face.
A: Four.
B: All right, four.
=> {A} ordered without understanding the menu and got a fish head. {B} gives {A} four dumplings in exchange for a picture of {A}'s face.
=> {A} can't eat the head of a {fish}, so {B} shares some dumplings for a photo.

A: How spicy would you like it? One, two or three chillies?
B: I eat hot food at home all the time. Three, please.
A: Are you sure? Most visitors take {n:half a chilli|none|one}.
B: Quite sure.
A: Here you are. Enjoy your meal.
B: It's very... Could I have some water?
A: Water makes it worse. Take the yogurt.
B: I can't feel my ears.
A: Shall I bring you the one without chillies?
B: Yes, please. And don't tell my friends over there.
=> {B} orders the meal with three chillies against {A}'s advice, but it is much too hot. {B} then takes the one without chillies.
=> {A} warns {B} about three chillies, and after one try {B} needs yogurt and another meal.

A: Why are you eating the rice with your fingers?
B: Because I've dropped the chopsticks for the third time.
A: Hold the lower one still, like a pen, and only move the upper one.
B: Like this? Oh, there it goes again.
A: That landed on the {who:old lady|woman} at the next table.
B: I'm so sorry! She's laughing. What did she say?
A: That her grandson uses two with a rubber band round them.
B: Does he do well?
A: He's two years old. Here, she's sending you the rubber band.
=> {B} can't eat with chopsticks although {A} explains it. The {who} at the next table sends {B} a rubber band, like her grandson's.
=> {A} tries to teach {B} to use chopsticks, and a woman helps with a rubber band.

A: Try these. They're the speciality of the market.
B: They've got legs.
A: They're grasshoppers, fried with {spice:garlic|lime|salt}. My grandmother eats them like nuts.
B: I promised myself to try everything on this trip.
A: Then close your eyes.
B: Mm. It's crunchy. A bit like crisps.
A: You see? Do you want more?
B: Yes. But don't show me the box.
A: You've just eaten {n:four|five|six}. I'm proud of you.
=> {A} gives {B} fried grasshoppers at the market. {B} is unsure at first but likes them and wants more without seeing the box.
=> {B} tries grasshoppers because of a promise to try everything on the trip, and thinks they are like crisps.

A: Soup for breakfast? I couldn't do that.
B: I thought so, too. On my first morning in {land:Vietnam|Myanmar|Laos} I asked for bread and jam.
A: And did you get it?
B: The woman laughed and put the soup in front of me. After three days I got up early just for that.
A: What's in it?
B: Noodles, herbs, beef, and something she wouldn't tell me.
A: Have you tried to make it here?
B: Eleven times. It's the secret thing that's missing.
A: So you'll have to go back.
B: I've already booked.
=> {B} learned to love soup for breakfast in {land} but can't make it at home, because one thing is secret. {B} has booked another trip.
=> {B} tells {A} about a breakfast soup in {land} and is going back there.

A: I can't eat any more. Whenever my plate is empty, your mother fills it again.
B: That's because an empty plate means you're still hungry.
A: At home it means that I liked it!
B: Here you have to leave a little. Then she knows you've had enough.
A: Why didn't you tell me before the {n:third|fourth|fifth} plate?
B: You looked so happy. And she's never liked a guest so much.
A: What's she bringing now?
B: The main course.
=> {A} has eaten far too much because {B}'s mother fills every empty plate. {B} explains that one must leave a little, and now the main course comes.
=> {B} tells {A} too late that an empty plate means one is still hungry there.

A: It's seven. I'm starving, but every restaurant is closed.
B: They open at nine. In {land:Spain|Argentina} people eat late.
A: At nine I'm in bed, with a book.
B: You could have a little something in a bar now and a real dinner later.
A: And how do they get up in the morning?
B: They sleep after lunch. You should try it.
A: I did. I slept until six. That's why I'm so hungry.
B: Then you're halfway there. Come on, I know a place with good olives.
=> {A} is hungry at seven, but in {land} restaurants open at nine. {B} suggests something small in a bar first and knows a good place.
=> {B} explains to {A} that people in {land} have dinner late and takes {A} for olives.

A: Why did everybody in the bakery laugh at me?
B: What did you say?
A: I asked for {n:six|ten|twelve} rolls. In {lang:Portuguese|Czech|Italian}, with "please" and everything.
B: You asked for {n} uncles. The two words sound nearly the same.
A: Oh no. And I said I'd like them warm.
B: And cut in half. I heard you.
A: I'll never go in there again.
B: You have to. The baker told me you're the best customer of the year. She gave me a cake for you.
=> {A} mixed up two words and asked for {n} uncles instead of rolls in the bakery. The baker was amused and sent {A} a cake.
=> {A} is ashamed of a mistake in {lang}, but {B} says the baker liked it and brings a cake from her.

A: How is your {lang:Japanese|Arabic|Swahili} phrase book?
B: Useless. It has "Your goat has eaten my hat" but not "Where's the toilet?"
A: What did you do?
B: I danced a little, with crossed legs. The policeman understood at once.
A: So gestures work better.
B: For a toilet, yes. For "two tickets with a student discount" it took me {n:ten|fifteen|twenty} minutes.
A: Why don't you use your phone?
B: I did at first. But people laugh more when I dance.
=> {B} finds the phrase book useless and uses gestures instead. It took {n} minutes to ask for tickets, but people laugh when {B} dances.
=> {B} tells {A} that gestures work better than a phrase book, though a student discount took {n} minutes.

A: I asked the man if this bus goes to the {place:beach|monastery|lake}, and he shook his head. So I waited for the next.
B: How many buses did you ask?
A: Four. All the drivers said no.
B: Here, shaking the head means yes.
A: You're joking.
B: No. And nodding means no. I sat in a restaurant without food for an hour when I was new.
A: So the first bus was the right one.
B: And the last one goes in five minutes. Shall we run?
=> {A} let four buses go because the drivers shook their heads. {B} explains that this means yes. The last bus leaves in five minutes.
=> {A} didn't know that shaking the head means yes and missed the bus to the {place}.

A: Please come in. You can put your shoes here.
B: Do I have to take them off?
A: It's our custom. We have slippers for guests.
B: It's just that there's a hole in my left sock. I didn't expect this.
A: Show me. Oh, that's nothing. My uncle has one on each foot.
B: I'm still red in the face.
A: Here, these slippers are closed in front. Nobody will see it.
B: You're an angel. Tomorrow I'll buy {n:six|ten|five} new pairs.
=> {B} is embarrassed to take off the shoes at {A}'s home because of a hole in a sock. {A} gives {B} closed slippers.
=> At {A}'s home guests take off their shoes, and {B} needs slippers that hide a hole.

A: Excuse me! You forgot your money on the table.
B: I didn't forget it. That's your tip.
A: We don't take tips here. My boss would be angry.
B: But you were so friendly, and you explained the whole menu to us.
A: That's my job. If you want to do something, write a few lines in our guest book.
B: In {lang:English|German|French}?
A: In any language. My daughter reads them to me on Sundays.
B: Then I'll write a whole page. And I'll draw you the soup.
=> {A} gives back {B}'s tip because tips are not taken there. {A} would like some lines in the guest book, and {B} wants to write a page.
=> {B} may not leave a tip for {A} and decides to write in the guest book instead.

A: How many kisses do you give here when you meet somebody? Two?
B: In my town two. In the next valley {n:three|four}.
A: Your aunt stopped after one, and I went on. I kissed her ear.
B: She comes from the north. Up there it's one.
A: And your father gave me his hand.
B: He doesn't like kissing. He'd shake hands with the cat.
A: I need a list with names and numbers!
B: Just stand still and let them do it.
A: That's what I tried with your aunt.
=> {A} is confused by the number of kisses people give, which differs from place to place. {B} advises standing still and letting the others do it.
=> {A} kissed the ear of {B}'s aunt by mistake, because in the north people give only one kiss.

A: I went to a dinner last night. They had said eight o'clock.
B: And when did you arrive?
A: At eight, of course. The {who:hostess|host} opened the door in a bathrobe.
B: Oh dear. In {land:Mexico|Brazil|Colombia} you should come an hour later, at least.
A: Nobody told me! I sat in the living room with the dog until half past nine.
B: And then?
A: Then twenty people came, and we danced until four.
B: So it was a good party.
A: The best. But next time I'll sleep first.
=> {A} came to a dinner in {land} on time, but nobody was ready. {B} says one should come at least an hour later. The party was great.
=> {A} learns from {B} that guests in {land} come late, after waiting with the dog until half past nine.

A: These are for your host? How many flowers are there?
B: {n:Ten|Eight|Twelve}. I thought it was a nice round number.
A: Not in {land:Russia|Ukraine|Romania}. An even number is for funerals.
B: Really? I've already paid for them.
A: Take one out, then. It's easy.
B: And what do I do with it?
A: Give it to me. It's my birthday.
B: Is that true?
A: No, but it's a lovely flower.
=> {B} has bought an even number of flowers for a host. {A} explains that in {land} this is for funerals and would take one of them.
=> {A} warns {B} that an even number of flowers is only for funerals in {land} and tells {B} to take one out.

A: In our office here everybody uses first names. Even the boss is just {name:Lars|Nils|Ulla}.
B: I know, but I can't do it. At home I'd never call a boss by the first name.
A: What do you say instead?
B: Nothing. I wait until {name} looks at me.
A: That's why people think you're shy!
B: Yesterday I wanted to say there was smoke in the kitchen. I waited three minutes.
A: Next time, just shout. I'll practise with you at lunch.
B: All right. But start with something easy. The cleaning lady, perhaps.
=> {B} can't get used to first names in the new office and doesn't dare to speak to the boss, {name}. {A} will practise with {B} at lunch.
=> People think {B} is shy because {B} never calls the boss {name}, so {A} offers to practise.

A: How much is this {thing:carpet|rug|lamp}?
B: For you, six hundred.
A: My guide book says I should offer half.
B: Which book is that? Everybody has read it. So I start with double.
A: Oh. And if I offer a third?
B: Then I cry, and we drink tea, and you feel bad.
A: What's the real price, then?
B: Nobody has asked me that before. Three hundred. But we drink the tea anyway.
A: I'd like that.
=> {A} wants to bargain for a {thing}, but {B} knows the trick from the guide book. {A} asks for the real price, which is three hundred.
=> {B} admits to starting with double the price, names three hundred for the {thing} and wants to drink tea with {A}.

A: Psst! You're talking too loud.
B: Am I? It's an important call.
A: Nobody talks on the phone in the subway here. Look at the faces.
B: They're all looking at their shoes.
A: That's how they complain in {city:Osaka|Kyoto|Nagoya}.
B: At home people sing on the bus. Once we had a wedding on the tram.
A: I'd like to see that. But can't you write a message now?
B: It's my grandmother. She doesn't read messages.
A: Then get off at the next stop and call her from there. I'll come with you.
=> {A} tells {B}, who talks loudly on the phone, that the subway in {city} is quiet. {B} should get off to call the grandmother.
=> {A} explains to {B} that people in {city} don't talk on the phone in the subway.

A: I learned the language for {n:five|six|seven} years, and now I don't understand a word.
B: That's our dialect. Even people from the capital have trouble.
A: The farmer said something to me, and I just smiled.
B: What did it sound like?
A: Like "moos goots bull".
B: That's "watch out, the bull". You smiled?
A: And went into his field. It was a nice field, until I had to run.
B: Come to my kitchen tonight. I'll teach you the ten most important words.
A: Is "bull" one of them?
B: It's the first.
=> {A} doesn't understand the dialect and went into a field although the farmer warned of a bull. {B} will teach {A} ten important words tonight.
=> In spite of {n} years of lessons {A} missed a warning about a bull, so {B} offers to teach some dialect.

A: You've hardly eaten anything. Don't you like it?
B: I do. It's just that today is my brother's birthday, and everybody is at home but me.
A: You're homesick.
B: A little. It's my first time away, and I still have {n:five|six|seven} months.
A: What do you do at home on his birthday?
B: We make pancakes and put a candle in the pile.
A: Then we'll do that now. And you can call him while it burns.
B: Really? You'd do that?
A: I've got eggs, milk and half a candle.
=> {B} is sad to be far from home on a brother's birthday. {A} will make pancakes with a candle, and {B} can call him.
=> {B} is homesick on a brother's birthday, and {A} offers to celebrate it with pancakes.

A: You've got a terrible cold. How long have you had it?
B: Since I came. My room is a bit fresh at night.
A: Fresh? Is the heating off?
B: I don't know. I thought that's how people live in {land:Ireland|England|Scotland}.
A: You've been here {n:two|three|four} weeks! Why didn't you say anything?
B: I didn't want to be a difficult guest. I sleep in my coat.
A: Let me see. Look, this knob has to be turned the other way.
B: So I turned it off myself?
A: On the first day. I'm getting you some blankets as well.
=> {B} has a cold because the heating in the room was off for {n} weeks. {A} turns it on and brings blankets.
=> {B} didn't dare to complain about a cold room at {A}'s place and slept in a coat.

A: How is your job as an au pair?
B: The twins are sweet. But I also clean the whole house, and on Sundays I wash the car.
A: That's not right. What does your contract say?
B: It says {n:twenty-five|thirty} hours a week, with the children.
A: And how many do you work?
B: About fifty.
A: You have to talk to the family. Show them the paper.
B: What if they send me home?
A: Then the agency finds you another family. I changed too, and I'm very happy now.
B: I'll talk to them on Sunday, before the car.
=> {B}, an au pair, works about fifty hours instead of {n}. {A} advises showing the family the contract, and {B} will talk to them on Sunday.
=> {B} has to clean and wash the car besides looking after twins, which {A} says is not right.

A: So, you'd like to come to us as an au pair. Do you like children?
B: Very much. I have {n:four|five|six} younger brothers.
A: Then our three won't frighten you. Can you cook?
B: Noodles, and a very good lentil soup.
A: And can you ride a bike? We don't have a car, and the school is four kilometres away.
B: I can't, to be honest. There are only mountains where I live.
A: Hmm. It's quite important.
B: When would I start?
A: In {month:August|September}.
B: Then I have three months. I'll send you a video when I can do it.
=> {B} applies to be {A}'s au pair but can't ride a bike, which is needed for the school. {B} will learn it and send a video.
=> {A} needs an au pair who can ride a bike, and {B} promises to learn in three months.

A: My parents don't talk about anything else. "Why so far? Who will look after you?"
B: When do you move to {land:New Zealand|Iceland|Uruguay}?
A: In {n:six|eight|ten} weeks. I've got the job, the visa, everything.
B: Are they angry?
A: No, that would be easier. My mother is knitting me socks. She's on pair number nine.
B: That's her way of saying yes, I think.
A: Do you really believe so?
B: Somebody who wants you to stay doesn't knit warm socks.
A: I've never looked at it like that.
=> {A} moves to {land} in {n} weeks, and the parents are worried. {B} thinks that the socks {A}'s mother knits are her way of saying yes.
=> {A}'s parents are unhappy about the move to {land}, but {B} sees the mother's socks as a good sign.

A: I'd like to register. I moved here on {day:Monday|Friday|Saturday}.
B: Do you have a contract for your flat?
A: The owner only gives me one when I have a bank account.
B: Then open an account.
A: The bank only opens one when I'm registered here.
B: I see. You're the {n:third|fourth|fifth} one today.
A: And what did the others do?
B: I gave them this form. Your owner signs that you live there, and that's enough for me.
A: No bank, no contract?
B: Just one signature. But don't tell everybody, or I'll have no one to talk to.
=> {A} can't register without a contract for the flat, which needs a bank account, which needs registering. {B} has a form that the owner can sign.
=> {B} helps {A}, who has just moved, with a form for the owner's signature instead of a contract.

A: They've offered me the job in {city:Singapore|Dubai|Montreal}. Twice my salary, and a flat with a view.
B: Congratulations! When do you start?
A: I've said no.
B: What? You've been dreaming of that for years!
A: I know. But my daughter is {n:fourteen|fifteen|sixteen}, and for the first time she has real friends.
B: Did she ask you to stay?
A: No. She said, "Go, we'll manage." That's how I knew.
B: And are you sad?
A: A bit. I've asked them to call me again in three years.
=> {A} has refused a well-paid job in {city} because {A}'s daughter finally has real friends. {A} has asked to be called again in three years.
=> To {B}'s surprise {A} turned down a job in {city} for the sake of a daughter.

A: How does it feel to be home after {n:two|three|four} years?
B: Strange. I keep bowing to the bus driver.
A: I noticed. And you hand me everything with both hands.
B: Nobody here asks about it. They say "How was it?" and then talk about their kitchens.
A: That's true. I did that too, I think.
B: You did. It's a nice kitchen.
A: I'm sorry. Let's sit down, and you tell me from the beginning. I've got all evening.
B: Do you want the long version?
A: With pictures.
=> {B} feels strange at home after {n} years abroad, as nobody really asks about it. {A} says sorry and wants to hear the long version.
=> {B} is disappointed that people don't ask about the time abroad, so {A} takes the whole evening to listen.

A: May I see your driving licence? Hm. I can't read this.
B: It's from {land:Georgia|Armenia|Thailand}. That's my name, and that's the date.
A: You need a translation with a stamp.
B: Nobody told me. I've driven here for {n:seven|eight|nine} months.
A: After six months you even need a new one from our country.
B: Do I have to take the test again?
A: Only the part with the questions. For now I have to ask you to leave the car here.
B: And how do I get home with all this shopping?
A: I'll take you to the bus stop.
=> {A} can't accept {B}'s licence from {land} and makes {B} leave the car. {B} will need a new licence and a test with questions.
=> {B} has driven with a foreign licence for {n} months and now has to leave the car, but {A} takes {B} to the bus stop.

A: You're selling everything? Even the lamp?
B: Everything. One suitcase each, that's all we're taking to {land:Portugal|Canada|Norway}.
A: And the piano?
B: That's the only thing I can't sell. My grandmother taught me on it.
A: Why don't you leave it with me?
B: You can't play.
A: No, but my neighbour's girl would love to practise. And when you come back, it's here.
B: Do you have room for it?
A: Where your sofa would go. I was going to buy that, but never mind.
=> {B} moves to {land} and sells everything except the piano. {A} offers to keep it, though then there is no room for {B}'s sofa.
=> {A} would keep {B}'s piano during the time in {land}, so that a neighbour's girl can practise.

A: I got a postcard from you today. "The weather is fine, see you on Friday."
B: From me? I haven't been anywhere this year.
A: It's from {place:Malta|Corfu|Madeira}.
B: I was there once, but long ago. Is there a date on it?
A: It's hard to read. I think it's {n:six|eight|nine} years old.
B: And I was so angry that you never thanked me!
A: So this is the card we argued about?
B: It must be. Where was it all that time?
A: There's a note: "Found behind a cupboard in the post office."
=> {A} receives a postcard from {place} that {B} sent years ago. {B} had been angry that {A} never said thank you for it.
=> {B}'s old postcard from {place} arrives at last, after being found behind a cupboard in the post office.

A: My phone fell off the ferry. All the pictures of our trip are gone.
B: All of them? Even the ones with the {animal:dolphins|whales|seals}?
A: Two thousand pictures. I could cry.
B: Wait. Didn't you send me some every evening?
A: Only the funny ones. You with soup on your chin, you asleep on the bus.
B: I kept those. I have {n:sixty|seventy|eighty} of them, and I look terrible in all of them.
A: Would you send them to me?
B: Only if you never show them to my mother.
=> {A} lost a phone with all the pictures of the trip. {B} still has {n} funny ones and will send them if {A} never shows {B}'s mother.
=> {A}'s pictures fell into the sea with the phone, but {B} kept some funny ones.

A: Thanks for taking our photos at the {place:bridge|waterfall|temple}.
B: You're welcome. Did they come out well?
A: There's a thumb in every one of them.
B: In all {n:ten|twelve|fourteen}?
A: In the last one it's only half a thumb.
B: I'm so sorry! I've got big hands. Give me the phone, we'll go back.
A: It's two hours on foot. No, leave it. My aunt thinks the thumb is a cloud.
B: A pink cloud?
A: A sunset, she says. She likes it.
=> {B}'s thumb is in every photo taken at the {place}. {B} wants to go back, but {A} says no, as an aunt likes the pictures.
=> {A} tells {B} about a thumb in all {n} photos, which {A}'s aunt takes for a cloud.

A: Who's the young man on the motorbike?
B: My grandfather. In the summer he was {n:twenty|nineteen|twenty-two}, he rode to {place:Cairo|Samarkand|Marrakesh}.
A: On that thing? All alone?
B: With a goat in the sidecar, for half of the way. He'd got it as a present and couldn't say no.
A: What happened to it?
B: He gave it to a family at the border. They let him sleep on their roof for a week.
A: Is he still alive?
B: Yes, and he still writes to that family every New Year. We're going to visit them together in spring.
=> {B} tells {A} how the grandfather rode to {place} on a motorbike with a goat. In spring he and {B} will visit a family he met.
=> {B}'s grandfather once rode a motorbike to {place}, and {B} wants to see his friends there with him.

A: Stay left! Left! We're in {land:Ireland|Malta|Cyprus}!
B: I am on the left. Stop shouting.
A: You turned on the wipers again.
B: Because the lights are on the other side. Everything is on the other side.
A: There's a roundabout. Which way round do we go?
B: I don't know. I'll follow that milk van.
A: He's stopping at every house!
B: Good. Then I can practise slowly. We have the whole week.
=> {B} drives on the left in {land} and is confused, while {A} shouts. {B} decides to follow a milk van slowly for practice.
=> {A} is nervous about {B}'s driving in {land}, where everything in the car is on the other side.

A: You look green. Is it the waves?
B: Don't talk about waves. How long does this ferry take?
A: Another {n:two|three|four} hours. Look at the horizon, that helps.
B: The horizon is going up and down, too.
A: Then lie down on the deck and eat some ginger. I've got biscuits.
B: Don't talk about biscuits.
A: On the way back we could fly. It takes twenty minutes and costs {p:sixty|seventy|eighty} euros.
B: Book it. I don't care what it costs.
=> {B} is seasick on a ferry that takes another {n} hours. {A} offers ginger biscuits and suggests flying back for {p} euros, which {B} wants.
=> {B} feels so ill on the ferry that {A} is told to book a flight for the way back.

A: Ouch! I've twisted my ankle.
B: Can you stand on it?
A: No. How far is it to the hut?
B: {n:Three|Four|Five} kilometres. And to the village about the same.
A: Is there a signal here?
B: No. But there was a farmer with a donkey at the last bend. Wait here, I'll ask him.
A: I've never ridden a donkey.
B: And I've never carried you. Which would you like better?
A: The donkey. But take a photo.
=> {A} has twisted an ankle on a walk and can't stand. There is no signal, so {B} will ask a farmer with a donkey for help.
=> {B} goes to find a farmer whose donkey can carry {A}, because of a twisted ankle.

A: What happened to your back? It's as red as a tomato.
B: I fell asleep on the beach at {place:Varna|Rimini|Split}. I wanted to lie there for ten minutes.
A: And how long was it?
B: Almost {n:two|three|four} hours. A child wrote "HI" on me with sun cream, and now it's white.
A: I can read it quite well.
B: Don't laugh. I can't sit, I can't lie down, and tonight is the dance.
A: Then you'll dance. I'll bring you some cool yogurt.
B: To eat?
A: For your back.
=> {B} slept on the beach for almost {n} hours and has a bad sunburn, with "HI" written on the back. {A} will bring cool yogurt for it.
=> {B} is badly burnt after sleeping on the beach at {place}, and {A} wants to help with yogurt.

A: I'd like to report a theft. My wallet is gone.
B: Where was it stolen?
A: On tram {n:twenty-eight|fifteen|nine}. Somebody asked me for the time, and when I looked up, it wasn't there.
B: That's an old trick. Was there much in it?
A: Forty euros, my card, and a photo of my dog.
B: Have you blocked the card?
A: Yes, straight away.
B: Good. Then sign here for the insurance. People often find the wallets in the bins. If yours is found, I'll call your hotel.
A: I only want the photo back. He died last year.
=> {A}'s wallet was stolen on a tram. {A} only wants a dog's photo back, and {B} will call the hotel if the wallet is found.
=> {A}'s wallet was stolen on tram {n}, with a photo of a dog that died. {B} has {A} sign for the insurance.

A: That waiter was very happy about my tip. He kissed my hand.
B: How much did you give him?
A: Five hundred. That's about two euros, isn't it?
B: No. That's in the other country, where we were last week. Here it's nearly {n:fifty|sixty|seventy} euros.
A: What? The whole lunch cost less than that!
B: Are you going back to tell him?
A: I can't. He's just told the cook, and the cook is crying.
B: Then it was well spent.
A: But you're paying for dinner.
=> {A} mixed up two currencies and gave a waiter a tip of nearly {n} euros. {A} doesn't want to take it back, but {B} must pay for dinner.
=> {A} left a far too large tip by mistake, more than the price of the lunch.

A: This machine wants {fee:six|seven|eight} euros for every time I take out money.
B: Don't press "yes", then. Try the bank on the corner.
A: What's the difference?
B: These yellow ones stand wherever there are tourists. The banks take nothing, or very little.
A: And it asks if I want to pay in euros or in local money.
B: Always local money. Otherwise they choose the exchange rate.
A: Where did you learn all that?
B: In front of a yellow machine, {n:ten|twelve|fifteen} years ago.
=> A cash machine wants {fee} euros from {A}. {B} advises going to the bank on the corner and always choosing local money.
=> {B} warns {A} about the yellow cash machines for tourists, which cost {fee} euros each time.

A: Look what I brought you from {place:Bali|Zanzibar|Jamaica}. It's carved by hand.
B: Oh, what a lovely {thing:elephant|turtle|bird}! Thank you.
A: The man said he works on each one for a month.
B: There's something written on the bottom. "Made in Leeds."
A: What? That can't be.
B: That's twenty minutes from here.
A: I carried it halfway round the world!
B: Then it has seen more than I have. I'll put it next to the window so that it can look out.
=> {A} brings {B} a {thing} from {place}, but it was made in Leeds, twenty minutes away. {B} likes it anyway and will put it next to the window.
=> {A}'s souvenir from {place} turns out to come from Leeds, which {B} doesn't mind.

A: Excuse me, why is nobody in the water? It's so hot.
B: Did you see the purple flag? That means jellyfish.
A: Are they dangerous?
B: They won't kill you, but it burns for days. A boy was stung on {day:Sunday|Monday|Tuesday}.
A: And when do they go away?
B: When the wind turns. Maybe tomorrow, maybe next week.
A: We're only here until tomorrow evening!
B: Then go to the bay behind the lighthouse. The current keeps it clean.
A: Can we walk there?
B: In {n:twenty|thirty|forty} minutes. Take water.
=> {B} warns {A} of jellyfish at the beach and recommends the bay behind the lighthouse, which is {n} minutes on foot.
=> Nobody swims because of jellyfish, and {A}, who leaves tomorrow evening, is told about a clean bay.

A: They say a storm is coming. We shouldn't sail to the island today.
B: But look at the sky! There's not a single cloud.
A: The old man at the harbour has taken in his nets. He never does that.
B: He's probably tired.
A: He's been right for {n:forty|fifty|sixty} years. I'm not going.
B: Fine. Then I'll sit here and wait for your storm.
A: Do that. What was that noise?
B: A door, I think. No, it was thunder. I'm glad you asked the old man.
=> {A} refuses to sail to the island because an old man expects a storm. {B} doesn't believe it, but then there is thunder.
=> {B} wants to sail in spite of a storm warning and is glad in the end that {A} said no.

A: Have you told your host family that you don't eat meat?
B: I wanted to. But on the first evening there was a huge roast, just for me.
A: And you ate it?
B: I fed the dog under the table. Now he follows me everywhere.
A: How long do you want to go on like that?
B: I'm here for {n:three|four|five} months. He's getting fat.
A: I'd write them a letter. You could put it on the kitchen table.
B: I did that this morning. They wrote back that they had wondered about the dog.
A: And?
B: Tonight there are {dish:beans|mushrooms|potatoes}.
=> {B} secretly gave the host family's meat to the dog. After {B} wrote them a letter, they understand, and tonight there are {dish}.
=> {B} didn't dare to say no to meat, but a letter to the host family has solved the problem.

A: I was an exchange student in {city:Krakow|Bologna|Leipzig} once. That's where I learned to swim.
B: To swim? Didn't you go there to study law?
A: I did. But my flatmate was a swimming teacher, and she couldn't believe that I couldn't.
B: How old were you?
A: {n:Twenty-three|Twenty-four|Twenty-five}. The other beginners were five. They all wore little ducks.
B: And the law?
A: I forgot most of it. But now I swim every morning.
B: So it was a good year.
A: The best. I still have the duck.
=> {A} tells {B} about a year as an exchange student in {city}. {A} has forgotten most of the law but learned to swim from a flatmate.
=> {A} studied law in {city} but above all learned to swim there, together with children of five.

A: What did you miss most while you were abroad?
B: You'll laugh. Dark bread.
A: Not your family?
B: I could call my family. You can't call a loaf of bread.
A: I sent you one once, to {land:Bolivia|Korea|Kenya}.
B: I know. It arrived after {n:six|seven|eight} weeks. I could have built a house with it.
A: Did you throw it away?
B: I made soup from it, for all my friends. We were silent for a minute.
A: Because it was so good?
B: Because it was so hard.
=> {B} missed dark bread most while abroad. The loaf that {A} sent took {n} weeks and was very hard, but {B} made soup from it.
=> {A} once sent {B} bread to {land}, which was hard on arrival and became soup for {B}'s friends.

A: Our train stops here for twenty minutes. I'll get us something to eat.
B: Leave your bag here. And take your phone with you.
A: I won't be long.
B: Hello? Where are you? We're moving!
A: I'm on the platform with two sausages. They said twenty minutes!
B: They said twelve. Take the next train. There's one in {n:half an hour|an hour|two hours}.
A: My ticket is in the bag.
B: I'll speak to the conductor. And I'll wait for you in {city:Ghent|Basel|Turin}.
A: Your sausage will be cold.
B: Eat them both.
=> {A} got off to buy food, and the train left with {B}. {A} should take the next one, and {B} will wait in {city}.
=> {B} is on the train without {A}, will speak to the conductor about the ticket and wait in {city}.

A: Are you going to write a diary on our journey?
B: I always do. One page a day, and I glue in tickets and leaves.
A: I just take photos.
B: How many did you take last year?
A: About {n:three|four|five} thousand.
B: And how often have you looked at them?
A: Not once. And you?
B: I read my diaries every winter. I know what we had for lunch in {place:Bergen|Palermo|Riga} eleven years ago.
A: What did we have?
B: You had a toothache, so I had both lunches.
A: Give me a pen. I'll try it this time.
=> {B} writes a travel diary and reads it every winter, while {A} never looks at the photos. {A} wants to try a diary this time.
=> {A} has about {n} thousand photos from last year, never looked at, and is won over by {B}'s diary.
`
  .trim()
  .split(/\n\n+/);
