// Short spoken dialogues of two people about things that go wrong and who helps, with their gist.
// Written in the form of summaries-chats.ts.
export const trouble = `
A: The printer hates me. Nothing comes out, and I need {doc:my train ticket|the contract|my essay} in ten minutes.
B: Does it say anything?
A: Only "ready". It's lying.
B: Look at the list of printers. Which one is chosen?
A: Oh. The one on the third floor.
B: Then {doc} is lying up there, probably many times.
A: Eleven times, to be exact. I'd better run.
=> {A} thinks the printer is broken, but {B} finds out that {doc} was sent to the printer on the third floor, eleven times.
=> The wrong printer was chosen, so {A} runs to the third floor to get {doc}.

A: My computer won't start{,B}. The screen stays black.
B: Is the little light on?
A: No light, nothing. And my speech for {day:Monday|tomorrow} is on it.
B: Do you have a copy somewhere?
A: No. Please don't say it.
B: I won't. Bring it over after lunch. Even if it's dead, I can take out the disk and save your speech.
A: I'll bring cake as well.
=> {A}'s computer won't start and has the only copy of a speech for {day}. {B} will look at it after lunch and can save the speech.
=> {A} will bring the dead computer to {B}, who can take out the disk and save the speech for {day}.

A: Hi, it's me again. I can't log in.
B: Forgot your password again?
A: No, I know it. I wrote it on a note under my keyboard.
B: You know that's not allowed.
A: I know. But the cleaner threw the note away.
B: So you did forget it. All right, I'll set a new one. But this time please use the password program.
A: I promise. What was its password?
=> {A} can't log in because the cleaner threw away a note with the password. {B} sets a new one and wants {A} to use the password program.
=> {A} lost the note with the password, and {B} helps with a new one.

A: How was the weekend?
B: Fine, until I dropped my phone into the {water:lake|sink|bath}.
A: Oh no. Did you put it in rice?
B: For two days. It turns on, but the sound is gone.
A: My cousin repairs phones. She charges about forty euros.
B: A new one would be four hundred. Can you give me her number?
A: Sure, but write it on paper. You can't hear me call.
=> {B}'s phone fell into the {water} and has no sound any more. {A} recommends a cousin who repairs phones for about forty euros.
=> {B} wants the number of {A}'s cousin to have a wet phone repaired instead of buying a new one.

A: Is your internet slow too?
B: No, mine's fine. Why?
A: Since {day:Friday|Tuesday} every film stops after two minutes. I've restarted the box five times.
B: Where is the box?
A: I moved it. It's behind the fish tank now. It looked so ugly on the shelf.
B: Water blocks the signal. Put it back on the shelf.
A: Really? My fish are the problem?
B: Try it and call me.
=> {A}'s internet has been slow since {day}. {B} says the box should go back on the shelf, because the water of the fish tank blocks the signal.
=> {B} thinks the internet is slow because {A} put the box behind the fish tank.

A: Good morning, hotline, what can I do for you?
B: I've been waiting for {n:fifty|forty} minutes! The music nearly drove me mad.
A: I'm very sorry. We've only got three people today.
B: My television shows only one channel, the one with cooking.
A: One moment. Yes, your payment for last month didn't arrive, so most channels were blocked.
B: Oh. I changed banks. That must be it.
A: Pay by card now, and everything will be back in an hour.
B: All right, here's my card.
=> {B} has only one television channel because a payment did not arrive. {B} pays by card, and all channels will be back in an hour.
=> After {n} minutes of waiting, {B} learns from {A} that the channels were blocked because of a missing payment.

A: You look tired.
B: I am. I spent the night in {spot:my car|the stairwell|the laundry room}.
A: What? Why?
B: I locked myself out. The locksmith wanted three hundred euros at midnight.
A: And in the morning?
B: Eighty. So I waited.
A: You should have called me! I've had your spare key since Christmas.
B: My phone was inside, too.
=> {B} was locked out and slept in {spot}, because a locksmith was too expensive at midnight. {A} has a spare key, but {B} had no phone.
=> {B} spent the night in {spot} after being locked out and couldn't call {A}, who has a spare key.

A: The key broke off in the lock.
B: Which lock?
A: The {place:cellar|garage|shed}. I turned it and it just snapped.
B: Don't push anything in. Is a bit of it still sticking out?
A: A tiny bit.
B: Then I can pull it out with my pliers. I'll be there at six.
A: Thank you. And the other half?
B: Keep it. The shop needs both halves to make a new key.
=> {A}'s key broke off in the {place} lock. {B} will come at six with pliers to pull it out, and {A} should keep the other half.
=> {B} is going to pull {A}'s broken key out of the {place} lock, and the shop can make a new one.

A: Look what I found on the {seat:bench|bus|stairs}. A whole bunch of keys.
B: Is there a name on it?
A: No, only a little wooden owl.
B: Wait, the owl! I carved that for my neighbour, old Mrs Brandt.
A: Are you sure?
B: It has three eyes. I made a mistake. Give it to me and I'll ring her bell tonight.
A: She'll be so glad.
=> {A} found a bunch of keys with a wooden owl. {B} carved the owl for a neighbour, Mrs Brandt, and will take the keys to her tonight.
=> {B} knows from the owl that the keys belong to Mrs Brandt and will return them.

A: Why are you wearing a coat inside?
B: The heating's off. It's twelve degrees in here.
A: Did you call the landlord?
B: Twice. He's on a ship until {day:Thursday|Sunday}.
A: Then come and sleep at ours. The sofa's free.
B: And my parrot? He mustn't get cold.
A: Bring him. But cover him at night, please. Last time he called me names.
=> {B}'s heating is off and the landlord is on a ship until {day}. {A} invites {B} and the parrot to stay.
=> Because it is cold at {B}'s home, {B} and the parrot can sleep at {A}'s place.

A: Is your water brown as well{,B}?
B: Brown? No, I haven't used any yet. Let me see. Yes, like tea!
A: I called the water works. They're repairing a pipe in {street:Mill Road|Church Street}.
B: Can we drink it?
A: No, not before {t:five|six} o'clock. And then let it run for ten minutes.
B: I've got two bottles left. Do you want one for your coffee?
A: You're an angel.
=> The water is brown because a pipe in {street} is being repaired. It can't be drunk before {t}, and {B} offers {A} a bottle.
=> {A} tells {B} that the brown water mustn't be drunk until {t} o'clock.

A: I've got a flat tyre, and it's raining, of course.
B: On the bike or the car?
A: The bike. I'm standing at the {place:bridge|old mill|stadium}.
B: Have you got the pump?
A: I have the pump, but the repair kit is at home in the kitchen.
B: Leave the bike there, take the bus, and I'll fetch it with the van after work.
A: And if somebody steals it?
B: With a flat tyre, in this rain? They won't get far.
=> {A} has a flat tyre at the {place} and no repair kit. {B} will fetch the bike with the van after work.
=> {B} offers to fetch {A}'s bike with the flat tyre from the {place} after work.

A: Roadside help, where are you?
B: On the road to {town:Milton|Ashford}, next to a field of cows. My car just stopped.
A: Any smoke?
B: No. It coughed twice and was quiet.
A: When did you last fill up?
B: On Sunday, I think. Or was it the Sunday before? Oh dear. The needle is on zero.
A: I'll send somebody with ten litres. It'll take half an hour.
=> {B}'s car has stopped on the road to {town} because the tank is empty. {A} will send ten litres in half an hour.
=> {A} finds out that {B} has run out of petrol and sends somebody.

A: Someone scratched my car.
B: Where?
A: In the car park of the {shop:supermarket|garden centre|cinema}. There's a long line on the door.
B: And no note?
A: There was a note. It says: "People think I'm writing down my address. Sorry."
B: How mean! Were there any cameras?
A: I'll ask the manager tomorrow.
B: Go today. They often delete the pictures after one night.
A: You're right. I'll go now.
=> {A}'s car was scratched outside the {shop} and the note has no address. On {B}'s advice {A} goes now to ask about cameras.
=> Somebody scratched {A}'s car and left a mean note. {A} will ask the manager about the cameras today.

A: Does your oven also smell like fish?
B: No. Why would it?
A: We had fish {day:last week|on Sunday}, and I've cleaned it three times since.
B: Did you look under the bottom plate?
A: There's something under the bottom plate?
B: You can lift it out. My sister once found half a pizza there.
A: I'm looking. Oh! There's a whole piece of fish.
B: Enjoy your meal.
=> {A}'s oven smells of fish. {B} advises looking under the bottom plate, where {A} finds a whole piece of fish.
=> Thanks to {B}, {A} finds out why the oven smells: there is fish under the bottom plate.

A: The washing machine is walking through the bathroom.
B: Walking?
A: Yes, it jumps and comes closer to the door. I'm sitting on it.
B: Is it new?
A: Delivered this morning. The men put it in and left at once.
B: Then they forgot to take out the four screws at the back. They're only for the transport.
A: I see them, they're red.
B: Stop the machine and take them out before you wash anything else.
=> {A}'s new washing machine jumps around. {B} says the delivery men forgot four transport screws, which {A} should take out before washing again.
=> {B} explains to {A} that the new machine moves because the red screws at the back are still in.

A: Is the fridge supposed to be so loud?
B: It's been like that since the {day:heat|weekend}. I thought you'd noticed.
A: And the milk is warm.
B: Warm? Oh no, my mother's birthday cake is in there!
A: Mrs Novak downstairs has a big fridge. I'll ask if she has room.
B: Good, and I'll ring the repair man. He owes me a favour.
=> The fridge is loud and the milk warm. {A} will ask Mrs Novak to keep a birthday cake, and {B} will ring the repair man.
=> {A} finds warm milk in the fridge and wants to save the cake for {B}'s mother in Mrs Novak's fridge.

A: Your parcel has arrived. It's huge!
B: Huge? I ordered a {thing:doll's chair|toy table}.
A: Well, two men carried it in. It's a real one. It fills the hall.
B: Then I clicked on the wrong picture. What did I pay?
A: A hundred and ninety.
B: I thought it was nineteen! Can they take it back?
A: They've just driven off. I'll call them before they get too far.
=> {B} wanted a {thing} but ordered a real one for a hundred and ninety by mistake. {A} will call the delivery men back.
=> A huge parcel has come because {B} clicked on the wrong picture, and {B} wants to send it back.

A: Pizza service. Was everything all right?
B: No. I ordered two with mushrooms and got two with {top:tuna|onions|olives}.
A: I'm so sorry. I'll send new ones at once.
B: No need. The children have already eaten them, and they loved it.
A: Then why are you calling?
B: Because {top} cost more. I wanted to pay you the rest.
A: That never happens! Keep it. And next time the drinks are free.
=> {B} got pizza with {top} instead of mushrooms but isn't angry and wants to pay the difference. {A} refuses and offers free drinks next time.
=> After a wrong order, {B} offers to pay more for the {top}, but {A} doesn't want the money.

A: Have you seen this phone bill? {sum:Three hundred|Two hundred} euros!
B: That can't be right.
A: It's all one number, in the evenings, always for an hour.
B: Let me see. That's Grandpa's astrology line!
A: Grandpa has called an astrology line?
B: He said he was talking to a nice young lady called Stella.
A: I'll have those numbers blocked. And you talk to him, gently.
B: He did say that money was coming.
=> The phone bill is {sum} euros because Grandpa called an astrology line. {A} will have the numbers blocked, and {B} is to talk to him.
=> {A} and {B} find out that Grandpa's calls to an astrology line caused the high phone bill.

A: I'd like to talk about this bill. You charged me for a dog.
B: For a dog? One moment. Yes, three nights, dog in the room, thirty euros.
A: I don't have a dog. I'm allergic to them.
B: The cleaner wrote that there was hair on the carpet.
A: I was sneezing all three nights! So the dog was there before me.
B: Oh, how awful. I'll take off the thirty euros, and one night as well.
=> {A} was charged thirty euros for a dog but has none and is allergic. {B} takes off the thirty euros and the price of one night.
=> {A} complains about a wrong hotel bill, and {B} apologizes and makes it cheaper.

A: Lost and found, hello.
B: I'm looking for a {thing:red umbrella|grey hat|green scarf}. I left it on tram nine.
A: We have sixty umbrellas and a drawer full of hats and scarves. Anything special?
B: My name is sewn in. Kowalski.
A: Kowalski... Yes! Here it is. But it came in with a note.
B: A note?
A: "Dear Kowalski, I used it for a week. It's great. Sorry."
B: At least it was useful. I'll come before five.
=> {A} finds the {thing} that {B} left on tram nine. Somebody used it for a week, and {B} will come before five.
=> {B}'s {thing} is at the lost and found office, and {B} will come before five.

A: Excuse me, is this your {thing:glove|purse|notebook}? It was lying on the steps.
B: No, mine's here. But I saw a boy with a cello drop something.
A: Which way did he go?
B: To the music school, I suppose. It's just around the corner.
A: I've got a bus to catch. Could you take it to him?
B: Gladly. I'm going that way.
=> {A} found a {thing} on the steps. {B} thinks a boy with a cello dropped it and will take it to him at the music school.
=> {B} will take a {thing} that {A} found to the boy who dropped it.

A: Where were you? I waited at the café for an hour!
B: I was there too, at the table by the window.
A: There's no table by the window.
B: At Café Rosa?
A: I said Café Rossi! On the {place:market square|river}.
B: I even ordered you a hot chocolate. It got cold.
A: So we both waited for an hour. What a pair.
B: Tomorrow, same time. And send me the name in writing.
=> {A} and {B} waited for each other in different cafés, Rossi and Rosa. The new meeting is tomorrow, with the name in writing.
=> {B} misheard the name of the café, so the meeting failed and will be tomorrow.

A: Dr Weber's practice, good morning.
B: Hello, I'm calling to ask when my appointment is.
A: What's the name, please? Ah. It was {day:yesterday|on Monday} at ten.
B: No! I had it in my calendar, but in the wrong month.
A: We charge thirty euros for missed appointments, I'm afraid.
B: I understand. Can I get a new one?
A: Somebody has just cancelled for today at three. If you come, I'll forget about the thirty euros.
B: I'll be there at two.
=> {B} missed an appointment {day} because of a mistake in the calendar. {A} offers one today at three and won't charge thirty euros if {B} comes.
=> {B} gets a new appointment with Dr Weber today at three.

A: Have you got something on Saturday?
B: Yes, {n:Nina|Paul|Emma}'s wedding. You know that.
A: I do. But I also told my boss I'd work at the fair.
B: On the same day? How could you?
A: I said yes in January, and the invitation came in March. I didn't put the two together.
B: Ask Hakim. He loves the fair and needs the money.
A: Good thinking. If he says no, I'm in trouble.
=> {A} has promised to work at the fair on Saturday, the day of {n}'s wedding. {B} suggests asking Hakim to take over.
=> {A} is double booked on Saturday and wants to ask Hakim to work at the fair.

A: Good evening. We've booked the {room:garden room|blue room} for our choir.
B: So has the chess club. They're already sitting in there.
A: But I have it in writing, from seven to nine.
B: So do they. My colleague must have given it away twice. I'm really sorry.
A: We can't sing next to a chess club.
B: No. But the big hall is free tonight. It's twice the size, and you'd pay nothing.
A: In that case, please thank your colleague.
=> The {room} was given to both {A}'s choir and the chess club. {B} apologizes and offers {A} the big hall for free, which {A} accepts.
=> Because of a double booking, {A}'s choir sings in the big hall and pays nothing.

A: What happened to your hand?
B: I wanted to open {thing:an oyster|an avocado|a tin} for the guests.
A: And?
B: The knife slipped. Five stitches. I missed the whole dinner.
A: So who cooked?
B: My brother-in-law. He burned the rice, but nobody dared to complain.
A: Can you type?
B: Not until the stitches come out next Friday. Would you write my report for me if I dictate it?
A: Sure, bring your notes.
=> {B} cut a hand opening {thing} and can't type until next Friday. {A} will write the report while {B} dictates.
=> {B} has five stitches in one hand, so {A} agrees to write {B}'s report.

A: Don't move. Where does it hurt?
B: My ankle. I came down the {place:ladder|stairs} too fast.
A: It's already thick. Can you move your toes?
B: Yes, but I can't stand on it.
A: I'll get some ice and then drive you to the hospital.
B: Not the hospital. I've got the painters coming at two!
A: The painters can wait. I'll call them from the car.
=> {B} hurt an ankle on the {place} and can't stand on it. {A} will get ice, drive {B} to the hospital and call the painters.
=> {A} wants to drive {B} to the hospital because of the ankle, although {B} has painters coming at two.

A: Emergency call, what's happened?
B: A man has fallen off his bike in front of the {place:library|bakery|theatre}.
A: Is he awake?
B: Yes, he's talking, but his head is bleeding.
A: Don't let him stand up. Put a clean cloth on it and press gently.
B: I only have my scarf.
A: That's fine. An ambulance will be there in five minutes. Please stay with him.
B: I will. He's asking about his eggs.
=> A man fell off his bike by the {place} and is bleeding. {A} sends an ambulance and tells {B} what to do.
=> {A} sends an ambulance to the {place} and asks {B} to stay with an injured man.

A: My wallet's gone!
B: When did you have it last?
A: On the {where:underground|escalator|market}. A man bumped into me and said sorry very politely.
B: That was no accident. Block your cards first, then we'll go to the police.
A: There were only ten euros in it. But also the photo of my grandfather.
B: Thieves often throw the rest away. Let's look in the bins as well.
A: All right, you do the bins. I'll make the calls.
=> {A}'s wallet was stolen on the {where} by a man who bumped into {A}. {A} makes the calls while {B} looks in the bins for it.
=> {A} is sad about a photo in the stolen wallet, so {B} will look in the bins.

A: Did you hear the fire engines last night?
B: I did. Where was it?
A: In the {place:school kitchen|bakery|paint shop} on Park Road. Somebody left a cloth on the stove.
B: Was anyone hurt?
A: No, luckily. A baker on his way to work saw the smoke and called at once.
B: And the damage?
A: One wall is black, and it's closed for two weeks.
=> {A} tells {B} about a fire in the {place} caused by a cloth on a stove. Nobody was hurt, and it is closed for two weeks.
=> A baker saw the smoke of a fire in the {place}, and nobody was hurt.

A: The smoke alarm woke the whole house at three.
B: I'm sorry. That was me.
A: Were you cooking at three in the morning?
B: No, I was asleep too. The battery was empty, and then it screams.
A: My baby screamed even longer.
B: I've put in a new one, and here's a {gift:cake|bottle of wine|pot plant} for you.
A: Well, thank you. Do you know how to change mine? It's just as old.
B: I'll come at six with a battery.
=> {B} apologizes to {A} because an alarm with an empty battery woke the house at three, and will also change {A}'s battery at six.
=> {A} was woken by {B}'s smoke alarm. {B} brings a {gift} and will change {A}'s battery.

A: The wind took our {thing:trampoline|garden table|parasol}!
B: Took it where?
A: That's why I'm calling. Could you look into your garden?
B: One second. Oh. It's sitting on my greenhouse.
A: Is anything broken?
B: Four panes, I think. I can't see well in the dark.
A: I'm terribly sorry. I'll come in the morning, and my insurance will pay.
B: Stay inside tonight. It's not going anywhere.
=> The storm blew {A}'s {thing} onto {B}'s greenhouse and broke about four panes. {A} will come in the morning, and the insurance will pay.
=> {A} apologizes because the {thing} has landed on {B}'s greenhouse in the storm.

A: Are you all right over there? We've had no power since {t:four|five}.
B: Same here. A tree fell on the line.
A: How long will it take?
B: Until midnight, they say. I've got candles but nothing warm to eat.
A: We've got a gas cooker and a big pot of soup.
B: Then I'll bring the candles and you keep the soup hot.
=> The power has been off since {t} because of a fallen tree. {B} will bring candles, and {A} has hot soup on a gas cooker.
=> {A} and {B} have no power until midnight and will share candles and soup.

A: Have you seen a {pet:grey cat|white rabbit|tortoise}? Ours has been gone since breakfast.
B: No. Does it go far?
A: Never. The children are in tears.
B: Wait. The removal van! They loaded a sofa from your hall this morning.
A: Yes, my aunt's old sofa. You don't think...
B: I'd ring your aunt before they unload it.
A: I'm dialling. Aunt Vera? Please look under the sofa!
=> {A}'s {pet} has been gone since breakfast. {B} suspects it is in a sofa that was taken away by van, so {A} calls Aunt Vera.
=> {A} is looking for a {pet} that may have travelled to Aunt Vera in a sofa.

A: Is this your dog? He walked into our {place:hair salon|flower shop|office} and lay down.
B: Bruno! Thank goodness. How did you get my number?
A: It's on his collar. He's fine, he has eaten my sandwich.
B: He ran off when a balloon burst. I've been searching for two hours.
A: We're in Lake Street, number seven. He's asleep now.
B: I'll be there in ten minutes, with a new sandwich.
=> {B}'s dog Bruno ran off when a balloon burst and is now in {A}'s {place}. {B} will fetch him in ten minutes.
=> {A} calls {B} because Bruno walked into the {place}, and {B} will bring a new sandwich.

A: May I talk to you about the {noise:drums|trumpet|piano}?
B: Oh no. Is it too loud?
A: Well, it's every evening from eight to ten, and always the same song.
B: I've got an exam in two weeks. I'm so sorry.
A: I don't mind the music. But my daughter goes to bed at eight.
B: I could practise from five to seven instead.
A: That would be perfect. And good luck with the exam.
=> {A} complains that {B} plays the {noise} when {A}'s daughter goes to bed. {B} has an exam and will practise from five to seven instead.
=> {B} agrees to practise the {noise} earlier so that {A}'s daughter can sleep.

A: There was a party at yours again last night.
B: A party? I was at work. I have the night shift this week.
A: But the music came through my wall until {t:two|three}.
B: Then it must be the other side. You live between me and the students.
A: Oh. I left an angry note on your door this morning.
B: So that's who it was from! I thought it was about my bins.
A: I'm really sorry. I'll write a new one for the students.
=> {A} accuses {B} of a loud party, but {B} was at work. The music came from the students, and {A} apologizes for an angry note.
=> {A} left {B} an angry note by mistake and will write one to the students.

A: The landlord wants to raise my rent by {sum:ninety|a hundred} euros.
B: From when?
A: Next month. It says so in this letter.
B: He has to give you three months. And he must say why.
A: He says it's because of the new windows.
B: What new windows? Yours are from the war.
A: That's what I thought. Can I refuse?
B: Don't sign anything. The tenants' club is open on Wednesday. I'll come with you.
=> {A}'s landlord wants {sum} euros more rent for new windows that {A} doesn't have. {B} advises against signing and will come to the tenants' club on Wednesday.
=> {A} and {B} will go to the tenants' club on Wednesday about a higher rent.

A: There's a {colour:green|black} patch behind my wardrobe.
B: Mould. You don't open the windows enough.
A: I open them twice a day. The rain comes in through the roof, and I told you so in {month:October|November}.
B: Did you? I get so many calls.
A: I've kept the mail, with photos.
B: I see. Then I'll send the roofer this week.
A: And the wall?
B: The painter can come when it's dry. I'll pay for it.
=> {A} has mould behind the wardrobe because the roof leaks. After hearing about a mail from {month}, {B} will send a roofer and pay a painter.
=> {B} first blames {A} for the mould but agrees to send a roofer this week.

A: I'd like to report some damage. My son hit a ball through {what:a shop window|our neighbour's window}.
B: How old is your son?
A: {age:Five|Six}.
B: Then I'm afraid we don't have to pay. Children under seven aren't responsible.
A: But it cost four hundred euros, and I want to pay for it.
B: Do you have the family plus contract? One moment. You do! Then it's covered.
A: What a relief. I didn't even know.
=> {A}'s son broke a window that cost four hundred euros. He is under seven, but {B} finds that {A}'s family plus contract covers it.
=> {B} tells {A} that the insurance covers the window because of the family plus contract.

A: My suitcase came out open, and my {thing:camera|best shoes} had gone.
B: Did you report it at the airport?
A: No, I was so tired. I only noticed at the hotel.
B: Then it will be difficult. We need a report from the airline within seven days.
A: I landed six days ago.
B: Then go today. Send us the report with the receipt, and we can still pay.
A: I'm putting on my jacket.
=> {A}'s {thing} went missing from a suitcase six days ago. {B} needs a report from the airline within seven days, so {A} goes today.
=> {B} tells {A} that the insurance can still pay if the airline's report is made today.

A: Welcome. For English, press one.
B: One. I pressed one! I'd like a person, please.
A: I am a person. Good morning.
B: Oh! You sounded like the machine.
A: I hear that a lot. How can I help?
B: I've got two contracts for the same {what:phone|flat}. I pay twice every month.
A: I see it. That was our mistake. I'll delete one and send back {n:eight|six} months of payments.
B: You're better than any machine.
=> {B} takes {A} for a machine. {B} has paid for two contracts for the same {what}, so {A} deletes one and sends back {n} months of payments.
=> {A} deletes {B}'s second contract and pays back {n} months of payments.

A: I want to return this {thing:lamp|mirror|clock}. It's too big for our wall.
B: It was on sale. Sale items can't be returned.
A: Nobody told me that.
B: It's on the receipt, in small letters at the bottom.
A: So small that I'd need this lens you sell! That's not fair.
B: I can't change it. But my aunt is looking for one exactly like this. Shall I call her?
A: Please do. I'd sell it for half.
=> {A} can't return a {thing} because it was on sale. {B} offers to call an aunt who wants one, and {A} would sell it for half.
=> The shop won't take back {A}'s {thing}, but {B} may have a buyer, an aunt.

A: These headphones only work on the left side.
B: Did you drop them?
A: No, they were like that out of the box. I'd like my money back.
B: I can repair them in three weeks or give you a new pair today.
A: A new pair, then. But can we test them first?
B: Of course. Put them on. And?
A: Now only the right side works.
B: All right, you get your money back.
=> {A}'s headphones work on one side only. {B} gives {A} a new pair, but that is broken too, so {A} gets the money back.
=> After two broken pairs of headphones, {B} gives {A} the money back.

A: Did my refund come through?
B: Which refund?
A: For the {event:concert|boat trip} that was called off in {month:May|June}.
B: I can see that we sent it on the tenth, to an account ending in four four.
A: That's my old account. I closed it last year.
B: Then the bank will send it back to us. That takes about two weeks.
A: And then?
B: Give me your new number now, and I'll send it again myself.
=> {A}'s refund for a {event} went to an old account. It takes about two weeks until {B} can send it again.
=> {B} needs {A}'s new account number, because the refund went to a closed account.

A: I owe you an apology.
B: What for?
A: I told everyone you ate the last piece of {cake:cheesecake|birthday cake|plum cake}.
B: So that's why they looked at me like that!
A: I found the plate under my own papers today. I'd eaten it while working and forgotten.
B: You're unbelievable.
A: I've baked a new one. And I'll tell everybody at lunch.
B: Then I forgive you, if I get the first piece.
=> {A} told everyone that {B} ate the last {cake}, but it was {A}. {A} apologizes with a new cake and will tell everybody at lunch.
=> {B} forgives {A}, who wrongly said that {B} had eaten the {cake}.

A: You didn't say a word to me at the meeting.
B: Because of your mail. "This is useless." After all my work on the {what:brochure|plan|speech}!
A: Useless? I never wrote that. Let me look. Oh no.
B: See?
A: I wanted to write "useful". My phone changed it.
B: Really? So you liked it?
A: It's the best one we've had. I'm so sorry. I'll write to everyone who got it.
=> {B} was hurt because {A}'s mail called the {what} useless. {A}'s phone had changed the word "useful", so {A} apologizes and will write to everyone.
=> {A} explains that "useless" was a mistake of the phone and that {B}'s {what} is the best one.

A: Did you pick up Leo from {place:swimming|football|judo}?
B: Me? It's Wednesday. That's your day.
A: We swapped, because of my dentist!
B: Oh no. I wrote it down for next week.
A: He's been standing there for half an hour, then.
B: I'm nearer. I'll drive right now, and you call the trainer.
A: And bring him something sweet.
=> Nobody has picked up Leo from {place} because {B} noted the swapped day for next week. {B} drives there now, and {A} calls the trainer.
=> {B} forgot to pick up Leo and will drive to {place} right now.

A: I think I've been tricked.
B: By whom?
A: A man called from "the bank" and asked for my {what:card number|code}. He was so friendly.
B: And you gave it to him?
A: Only the first half. Then the doorbell rang.
B: Saved by the doorbell! Still, call the real bank now and have the card blocked.
A: Who was it at the door, by the way?
B: Me, with your eggs.
=> A man claiming to be from the bank got half of {A}'s {what} before the doorbell rang. {B} tells {A} to have the card blocked.
=> {B} advises {A} to call the real bank after a call from somebody who asked for the {what}.

A: Something strange. My mother got a mail from me asking for five hundred euros.
B: And you didn't send it?
A: No. And she's not the only one. My {who:dentist|old teacher|boss} got one as well.
B: Somebody has your password. Change it right away and log out all devices.
A: And the people who got it?
B: Write to all of them not to pay. Did your mother pay?
A: No. She noticed because the mail said "please".
=> Somebody is sending mails in {A}'s name asking for five hundred euros. {B} advises changing the password and warning everyone.
=> {A}'s mother and {who} got false mails, but the mother didn't pay.

A: I deleted the photos. All of them.
B: The ones from {trip:Norway|the wedding|Japan}?
A: Yes. I wanted to free some space and clicked too fast.
B: Did you empty the bin?
A: What bin?
B: The one in the photo program. It keeps things for thirty days. Look on the left.
A: They're here! All nine hundred. I could kiss you.
B: Just make a copy tonight.
=> {A} deleted the photos from {trip} by mistake. {B} knows that the program's bin keeps them for thirty days, and {A} finds all nine hundred.
=> {A} gets the deleted photos back thanks to {B}, who recommends making a copy tonight.

A: Good morning{,B}. Is your screen upside down?
B: Yes, since I came in. I've been reading with my head on the desk.
A: That was my nephew {kid:Ben|Felix}. He was here yesterday and pressed all the keys.
B: So it isn't broken?
A: No. Hold these two keys and press the arrow up.
B: Wonderful. My neck hurts, though.
A: He also changed the language of the coffee machine. Nobody has solved that yet.
=> {B}'s screen is upside down because {A}'s nephew {kid} pressed all the keys. {A} shows {B} how to turn it with the keys.
=> {A} helps {B} turn the screen round again, but the coffee machine's language is still wrong.

A: My phone says "no space". I can't take any more pictures.
B: What's on it?
A: Nothing special. Well, {n:four|six} thousand pictures of my cat.
B: Do you need them all?
A: Every single one.
B: Then put them on this little disk. It costs twenty euros and holds all your cats.
A: Will you show me how?
B: After the lunch break. And tell the cat to close its eyes for a while.
=> {A}'s phone is full because of {n} thousand cat pictures. {B} suggests a disk for twenty euros and will show how it works after lunch.
=> {A} wants to keep all the cat pictures, so {B} recommends moving them to a disk.

A: Where are you? The {guest:bride|speaker|singer} is waiting at the station.
B: The car won't start. I left the lights on all night.
A: Not today! Do you have the cables?
B: Yes, but no second car. Everybody's at work.
A: The farmer next door has a tractor.
B: Can you start a car with a tractor?
A: Of course. Ask him nicely, and I'll tell her you're twenty minutes late.
=> {B} can't fetch the {guest} because the car lights were on all night. {A} suggests asking the farmer with the tractor and will say {B} is late.
=> {B}'s car won't start, so {B} is to ask the farmer next door for help.

A: There's a red light in the car with a little can on it. What does it mean?
B: Oil. Stop at once!
A: But I'm almost at {place:work|Mum's|the lake}, only five more kilometres.
B: If you go on, the engine may break, and that costs thousands.
A: All right, I'm stopping. There's a petrol station.
B: Perfect. Let it cool for ten minutes, then pour in a litre. Read me what it says in the book first.
=> A red oil light is on in {A}'s car. {B} makes {A} stop, let it cool for ten minutes and then pour in a litre.
=> {A} wanted to drive on to {place}, but {B} says the engine may break without oil.

A: They've towed my car!
B: Where did you park?
A: In front of the {place:town hall|fish market}. There was no sign yesterday.
B: There's a sign now. They put it up for the film team, three days ago, they say.
A: Three days ago I was in Greece, and the car was standing here.
B: Can you prove that?
A: I have the plane tickets.
B: Then pay for now, keep the receipt, and write a complaint. I'll help you with it.
=> {A}'s car was towed because of a sign put up during {A}'s trip to Greece. {B} advises paying and will help with a complaint.
=> {A} can prove being in Greece with plane tickets, so {B} suggests a complaint about the towed car.

A: My saddle's been stolen.
B: Only the saddle? Not the bike?
A: Only the saddle. I rode all the way from {place:the gym|the office|school} standing up.
B: I've got an old one in the cellar. It's pink, with flowers.
A: I don't care. My legs are shaking.
B: I'll fit it tonight. And this time take it with you when you lock the bike.
=> Somebody stole {A}'s bike saddle, so {A} rode from {place} standing up. {B} will fit an old pink one tonight.
=> {B} gives {A} a pink saddle in place of the stolen one.

A: I hit something in the bike lane. A car door opened right in front of me.
B: Are you hurt?
A: Only my knee. But the wheel looks like an egg.
B: Did you get the driver's name?
A: Yes, she was very upset. She gave me her card and {n:fifty|sixty} euros.
B: Don't take it as the full payment. A new wheel costs more.
A: I told her that. She says her insurance will pay the rest.
=> {A} rode into a car door and hurt a knee and bent the wheel. The driver paid {n} euros, and her insurance will pay the rest.
=> {A} tells {B} about an accident with a car door, for which the driver is going to pay.

A: Why is there a bucket in the bedroom?
B: It drips from the ceiling. Since two o'clock.
A: From the flat above? They're on holiday!
B: It's not from there. I went up to the attic, and a {thing:roof tile|skylight} is broken.
A: Then we need a roofer.
B: He's coming on {day:Tuesday|Thursday}. Until then I've put our old bathtub up there.
A: You carried the bathtub up alone?
B: The baby one.
=> Water drips into the bedroom because of a broken {thing}. A roofer is coming on {day}, and {B} has put a baby bathtub in the attic.
=> {B} tells {A} that a {thing} is broken and that the roofer comes on {day}.

A: The sink is blocked again.
B: Did you use the hot water trick?
A: Hot water, vinegar, everything. It only bubbles.
B: Put a bucket under it and open the bend in the pipe.
A: I'm afraid of what's in there.
B: Last time it was {find:a spoon|a toy soldier|hair}.
A: It's something shiny. My ring! I've been looking for it since {month:March|April}.
B: You see? Never call a plumber too soon.
=> {A}'s sink is blocked. On {B}'s advice {A} opens the pipe and finds a ring that was missing since {month}.
=> {A} opens the pipe under the sink as {B} suggests and finds a lost ring.

A: The lift has stopped. Hello? Can anyone hear me?
B: Yes, this is the emergency service. How many of you are in there?
A: Just me and a {thing:wardrobe|mattress}.
B: Do you feel all right?
A: I'm fine, but I can't move. It's very tight.
B: The weight was too much. A technician will be there in {min:twenty|thirty} minutes. Please don't open the door yourself.
A: I couldn't if I wanted to.
=> {A} is stuck in a lift with a {thing} that was too heavy. {B} sends a technician in {min} minutes and says not to open the door.
=> {B} sends help to {A}, who is in a stopped lift with a {thing}.

A: The doorbell rings all the time, but nobody's there.
B: Children?
A: That's what I thought. I hid behind the hedge for an hour.
B: And?
A: It's the {cause:spider|snail} that lives in the button. Every time it moves, it rings.
B: You're joking.
A: I have a video. I'll take off the cover tomorrow and put it in the garden.
B: Poor thing. It only wanted to come in.
=> {A}'s doorbell keeps ringing because of a {cause} in the button. {A} will put it in the garden tomorrow.
=> {A} found out that a {cause} rings the doorbell, not children.

A: The courier says he delivered my parcel. I never got it!
B: Who signed for it?
A: Somebody called "Bin".
B: That's not a person. He put it in the bin.
A: In the {bin:paper|blue} bin? They empty that today!
B: I hear the truck.
A: I'm running! In my slippers!
B: I'll ask the driver to wait. Go!
=> {A}'s parcel was put in the {bin} bin, which is emptied today. {A} runs to save it, and {B} will ask the driver to wait.
=> {B} understands that the courier put {A}'s parcel in the bin just as the truck comes.

A: I ordered {n:ten|twelve} tulip bulbs, and they sent me onions.
B: Are you sure? They look alike.
A: I planted them in the autumn. Yesterday I pulled one out. It's an onion.
B: That's seven months ago. We don't take anything back after one month.
A: How could I have known before spring?
B: You're right about that. I'll send you the tulips again in September, for free.
A: And I'll send you some soup.
=> {A} got onions instead of {n} tulip bulbs and only noticed in spring. {B} makes an exception and will send tulips for free in September.
=> After a wrong order, {B} will send {A} new tulips in September.

A: Two beds? We ordered one double bed.
B: My paper says two singles. I only bring them{,A}.
A: It's our first flat. We can't push two singles together.
B: Many people do. But there's a gap.
A: Could you take them back?
B: If I take them, you'll sleep on the floor until {day:Friday|Saturday}. If I leave them, they'll be fetched when the right one comes.
A: Then please leave them.
=> {A} ordered a double bed, but {B} has brought two singles. {A} keeps them until the right bed comes.
=> {B} delivers the wrong beds and leaves them so that {A} needn't sleep on the floor until {day}.

A: Did you get my flowers?
B: What flowers?
A: For your birthday! I paid {sum:forty|fifty} euros. They should have come on Monday.
B: Nothing came. Which address did you give?
A: Hill Street three.
B: I moved in {month:August|July}, to the other side of town. I sent you a card.
A: So somebody in Hill Street thinks they have an admirer.
B: It's fine. The thought counts. But come for cake on Sunday, to the right house.
=> {A} sent birthday flowers to {B}'s old address in Hill Street. {B} isn't angry and invites {A} for cake on Sunday.
=> {B} never got {A}'s flowers because of a move in {month}.

A: Three more days until your trip! Is everything packed?
B: Almost. I only need my passport. Oh.
A: What is it?
B: It ran out in {month:January|February}.
A: No! Can you get a new one in three days?
B: There's an express one, but that takes four days.
A: The airport has an office for emergencies. My uncle got a paper there that was good for one trip.
B: Then I'll call them first thing tomorrow.
=> {B}'s passport ran out in {month}, three days before a trip. {A} mentions an emergency office at the airport, which {B} will call tomorrow.
=> {B} has no valid passport and will call the airport office that {A} tells about.

A: You're late for the {what:driving test|job interview|hearing test}.
B: Late? It's at eleven. It's ten to.
A: It's ten to twelve. The clocks changed last night.
B: Nobody told me! My kitchen clock is right, I mean, it was.
A: You're the third one today. I'm only human, so here's what we do: sit down, and I'll take you after lunch.
B: Thank you. Can I buy you a coffee?
=> {B} is an hour late for a {what} because the clocks changed last night. {A} is kind and will take {B} after lunch.
=> {B} forgot the change of the clocks, but {A} will still do the {what} after lunch.

A: I've come for my haircut at four.
B: At four I've got Mr Lang. Are you sure it's today?
A: It's in my phone. See? Friday, four o'clock.
B: Today's Thursday.
A: Is it? I've been living in Friday since this morning. I didn't even go to {class:my French class|choir}.
B: The good news is, you can still go.
A: I can! See you tomorrow, then.
=> {A} comes for a haircut a day too early, thinking it is Friday. {A} can still go to {class} and will come back tomorrow.
=> {B} tells {A} that today is Thursday and the haircut is tomorrow.

A: Can you come to the pool? Your daughter has slipped.
B: Oh no! Is it bad?
A: She's lost half a {part:tooth|front tooth}, but she's brave. We've put the piece in milk.
B: In milk?
A: Yes, so a dentist can glue it back on. But you should be there within two hours.
B: I'm leaving now. Please tell her I'm coming.
A: I will. She's asking what the tooth fairy pays for a half.
=> {B}'s daughter slipped at the pool and lost half a {part}. {A} has put the piece in milk for a dentist, and {B} is coming.
=> {A} calls {B} because the daughter needs a dentist within two hours.

A: Ouch! Something stung me.
B: Let me see. A {bug:wasp|bee}. Are you allergic?
A: I don't know. It's my first time.
B: Your lip is getting thick. Can you breathe well?
A: It feels a bit tight.
B: I'm not waiting. I'll call an ambulance, and you sit down.
A: Isn't that too much for a {bug}?
B: Better too much than too late.
=> A {bug} has stung {A}, whose lip gets thick and whose breathing feels tight. {B} calls an ambulance at once.
=> {B} doesn't want to wait and calls an ambulance after {A} was stung by a {bug}.

A: I burned my fingers on the {thing:iron|pan|grill}.
B: Quick, cold water. No, not ice, just water.
A: My grandmother always used butter.
B: Never butter! It keeps the heat in.
A: How long do I have to stand here?
B: Ten minutes. I'll hold the phone, and you can go on telling me about your new boss.
A: Where was I? Oh yes, he sings.
=> {A} burned some fingers on the {thing}. {B} tells {A} to hold them under cold water for ten minutes and not to use butter.
=> {B} advises cold water for {A}'s burned fingers instead of butter or ice.

A: Someone's been in the house. The back door is open!
B: Don't go in. Where are you?
A: In the garden. I can hear something in the {room:kitchen|bathroom|living room}.
B: I'll call the police. Stay behind the tree.
A: Wait, I see it. It's a goat.
B: A goat?
A: From the farm. It's eating the curtains.
B: Then I'll call the farmer instead.
=> {A} thinks a thief is in the house, but it is a goat in the {room}. {B} will call the farmer instead of the police.
=> A goat from the farm is eating {A}'s curtains, and {B} calls the farmer.

A: They've broken into our cellar.
B: What did they take?
A: Two pairs of skis and the {thing:plum jam|cherry wine}. Twenty jars and bottles!
B: And your expensive bike?
A: They left that. Imagine.
B: Have you told the police?
A: Yes. They want a list with prices for the insurance. I don't know what to write for the {thing}.
B: Write "priceless", and add ten euros each.
=> Thieves took skis and {thing} from {A}'s cellar but left the bike. {A} has told the police and needs a list with prices.
=> {A}'s cellar was broken into, and {B} jokes about the price of the {thing}.

A: Something's burning!
B: It's only the {food:pancakes|fries|onions}. I was on the phone.
A: There are flames, not just smoke!
B: I'll get some water.
A: No water, that's fat! Put the lid on and turn it off.
B: Done. It's out.
A: My heart is still racing.
B: Mine too. I'll order something, and tomorrow I'll buy a fire blanket.
=> {B}'s {food} catch fire. {A} stops {B} from using water, the lid puts the fire out, and {B} will buy a fire blanket tomorrow.
=> {A} helps {B} put out a fire in the kitchen with a lid instead of water.

A: Are you watching the river?
B: I am. It's up to the {mark:third step|bottom of the bridge}.
A: The fire brigade says it'll rise half a metre tonight.
B: Then my workshop will be under water. All the wood is on the floor.
A: I'll come with my sons and we'll carry it up.
B: What about your own cellar?
A: We emptied it this morning. Put the kettle on.
=> The river will rise half a metre tonight and could flood {B}'s workshop. {A} will come with sons to carry up the wood.
=> {A} has already emptied a cellar and now helps {B} save wood from the rising river.

A: The airport's closed because of the snow. My flight's gone.
B: When's the next one?
A: Tomorrow at {t:noon|six}. I'll miss Dad's seventieth.
B: What about the night train?
A: It's full. I asked.
B: My cousin's driving down tonight. She's got a big car with winter tyres and hates driving alone.
A: Would she take me?
B: I'll ask, but you'll have to listen to opera for nine hours.
=> Snow has stopped {A}'s flight to Dad's seventieth birthday, and the night train is full. {B} will ask a cousin who is driving tonight.
=> {A} may still get to Dad's party by car with {B}'s cousin.

A: The canary flew out of the window.
B: While I was away? I asked you for one thing!
A: I only opened it to {do:water the plants|clean the glass}. The cage wasn't closed properly.
B: When?
A: An hour ago. He's sitting in the chestnut tree, singing.
B: Put the cage under the tree with apple in it. He can't resist apple.
A: I'm so sorry{,B}.
B: I know. Just keep watching him.
=> {A} let {B}'s canary fly out of the window. {B} tells {A} to put the cage with apple under the chestnut tree and keep watching.
=> {B} is upset because the canary is in a tree, and {A} is very sorry.

A: Your hens are in my vegetables again.
B: Again? I fixed the fence on {day:Sunday|Saturday}!
A: They go under it now. They've eaten all my {veg:lettuce|peas|spinach}.
B: I'm ashamed. What can I do?
A: Well, the {veg} is lost. But I like eggs.
B: A dozen every week until autumn, and I'll dig the fence deeper tomorrow.
A: Then I forgive them.
=> {B}'s hens have eaten {A}'s {veg}. {B} will dig the fence deeper tomorrow and give {A} a dozen eggs every week until autumn.
=> {A} forgives {B}'s hens in return for eggs every week.

A: Your tree is taking all my light.
B: The {tree:birch|walnut}? My grandfather planted it.
A: I don't want it cut down. But my living room is dark at noon.
B: Nobody touches that tree.
A: Could you cut just the two lowest branches?
B: Let me stand in your living room first. Hm. It really is dark.
A: You see?
B: All right. Two branches, in {month:October|November}, when the birds are gone.
=> {A} complains that {B}'s {tree} takes the light. {B} first refuses but then agrees to cut two branches in {month}.
=> After standing in {A}'s dark living room, {B} agrees to cut two branches of the {tree}.

A: They start drilling at seven every morning!
B: That's allowed, I'm afraid. Building work can start at seven.
A: But I work nights at the {place:hospital|airport}. I get home at six.
B: How long will it go on?
A: Until the end of {month:June|August}.
B: My daughter's room is empty on weekdays, and it faces the park. You could sleep there.
A: You'd do that? I'd pay you.
B: Just water her plants.
=> {A} works nights and can't sleep because of drilling from seven. {B} offers the daughter's empty room, and {A} only has to water her plants.
=> {B} lets {A} sleep in a quiet room on weekdays because of the building noise.

A: Whose socks are these?
B: Aren't they yours?
A: No. And my {thing:white shirt|best blouse} is missing.
B: We took the wrong bag at the laundry. They all look the same!
A: Is there a number on it?
B: Forty-six. Ours was sixty-four.
A: Then someone has my {thing} now. They close at six.
B: I'll go. You fold the strange socks nicely.
=> {A} and {B} have the wrong laundry bag, forty-six instead of sixty-four. {B} will go back before the laundry closes at six.
=> {A}'s {thing} is missing because of a mixed-up bag, so {B} goes back to the laundry.

A: I think this is your coat. I took it from the {place:restaurant|opera} by mistake.
B: At last! I've been going round in yours. How did you find me?
A: There was a library card in the pocket.
B: And in yours only three lemon sweets. I ate them, I confess.
A: That's all right. I used your gloves.
B: Then we're even. Shall we swap on Friday, same place?
A: With pleasure. I'll wear your coat one last time.
=> {A} took {B}'s coat by mistake and found {B} through a library card. On Friday the two will swap coats at the same place.
=> {A} and {B} have each other's coats and agree to swap on Friday.

A: The cake says "Happy birthday, Marvin".
B: Yes?
A: It's for my {who:aunt|boss}. The name is Marlene, and it's not a birthday. It's for leaving work.
B: Oh dear. Then Marvin has got "Goodbye, Marlene".
A: Poor Marvin! How old is he?
B: Four. I'll call his mother. And yours I'll write anew, in ten minutes.
A: I'll wait. Marvin's needs to be quicker.
=> {A} got Marvin's birthday cake instead of one for Marlene. {B} will call Marvin's mother and write {A}'s cake anew in ten minutes.
=> {B} mixed up two cakes and makes a new text for {A}'s one.

A: Am I speaking to the gas company?
B: Yes. What can I do for you?
A: I smell gas in the {place:hall|stairwell}. I've opened the windows.
B: Very good. Don't switch on any light, and please don't ring the doorbells either.
A: But I have to warn the others!
B: Knock on the doors, and then everybody should go outside. Our people will be there in ten minutes.
A: I'm knocking already.
=> {A} smells gas in the {place}. {B} says to use no lights or doorbells, knock on the doors and go outside, and sends people in ten minutes.
=> {B} tells {A} how to warn the others about the gas and sends help.

A: Why did you cancel my lesson?
B: I didn't. You cancelled it. I got a message at {t:nine|eight}.
A: I wrote "I can't wait". I was looking forward to it!
B: I read "I can't". Oh, I see, there's a second line.
A: And now you've given my hour to somebody else?
B: Yes, to Olga. But she's always late. You can have the first half, and I'll add the rest on {day:Monday|Wednesday}.
=> {B} misread {A}'s message and gave the lesson to Olga. {A} can have half of it now and the rest on {day}.
=> {A} didn't cancel the lesson. {B} had read only part of the message.

A: Your heating bill, please, have you checked it? Mine's double.
B: Mine's half. I was so happy.
A: Half? What number does your meter have?
B: It ends in {b:twenty-one|thirty-four}.
A: And mine ends in {a:twelve|forty-three}. But my bill shows yours!
B: So I've got your bill and you've got mine. I'm not happy any more.
A: We'd better write to them together.
B: I'll make tea first. I need it.
=> {A} and {B} have got each other's heating bills, so {B} must pay more. {A} wants to write to the company together.
=> {A}'s heating bill is double because it shows {B}'s meter.

A: Is the alarm in the car outside yours?
B: The {car:yellow|silver} one? Yes. Is it going off again?
A: For an hour. My students can't hear a word.
B: I'm sorry! It's because of the pigeons on the roof. I've lost the remote.
A: Can't you take out the battery?
B: I don't dare to, it's my uncle's car.
A: I teach mechanics. I'll be done in two minutes, and my students can watch.
=> The alarm of {B}'s uncle's {car} car disturbs {A}'s class. {A} teaches mechanics and offers to take out the battery.
=> {B} has lost the remote for a car alarm, so {A} will stop it by taking out the battery.
`
  .trim()
  .split(/\n\n+/);
