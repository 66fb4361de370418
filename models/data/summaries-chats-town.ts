// Spoken dialogues about town (shops, restaurants, hotels, trains, doctors, offices, courses, outings) with their gist.
// Written in the form of summaries-chats.ts.
export const town = `
A: Can I help you?
B: Yes, please. I'm trying on this {thing:jacket|blazer|coat}. I love the colour, but look at the sleeves.
A: They are a bit long. Shall I get you a smaller size?
B: I tried the smaller one. It's too tight across the back.
A: Then keep this one and let our tailor shorten the sleeves. It costs {fee:twelve|fifteen|eighteen} euros.
B: How long does it take?
A: He could have it ready by {day:Wednesday|Thursday|Friday}.
B: That's fine. I need it for {ev:a dinner|a conference|an interview} on Saturday.
=> The sleeves of the {thing} are too long for {B}, but a smaller size is too tight. The tailor will shorten them for {fee} euros by {day}.
=> {B} likes a {thing} with sleeves that are too long and agrees to {A}'s idea of having them shortened for {fee} euros.

A: Hello. I'd like to return this {item:skirt|sweater|shirt}, please.
B: Is anything wrong with it?
A: No, but at home I saw that I have nearly the same one already.
B: I see. Oh, this was in the sale. We don't take sale items back, I'm afraid.
A: Not even for another colour?
B: Not even that. It says so on the receipt, at the bottom.
A: I never read the bottom. Well, my {rel:cousin|neighbour|flatmate} wears the same size and has a birthday in {month:June|October|January}.
B: There you are. Shall I wrap it up nicely for you?
A: Yes, please.
=> {A} wants to return a {item} but can't because it was in the sale. {A} decides to give it to a {rel} and has it wrapped.
=> {B} doesn't take back {A}'s {item}, so it becomes a birthday present for {A}'s {rel}.

A: I'm looking for hiking boots. We leave for the {place:Alps|Pyrenees|Highlands} on {day:Saturday|Sunday|Monday}.
B: This {day}? Have you walked in boots before?
A: No, never. These here are beautiful. I'll take them.
B: They are very good, but the leather is hard. You need about two weeks to wear them in.
A: And if I don't?
B: Then you'll have blisters on the first day.
A: Oh. What would you take?
B: These light ones. They're softer, and they cost {less:forty|fifty|sixty} euros less.
A: They aren't as pretty, but I want to be able to walk. All right, the light ones.
=> {A} wants hiking boots for a trip to the {place} on {day}. {B} warns that leather ones need two weeks to wear in, so {A} takes light ones.
=> {B} advises {A} against hard leather boots because of blisters, and {A} buys softer ones that cost {less} euros less.

A: This is our newest phone. It has three cameras and a huge screen.
B: It's lovely, but it's for my {rel:grandmother|grandfather|great-aunt}, who is {age:eighty-four|eighty-eight|ninety-one}.
A: I see. What does the phone have to do?
B: Ring loudly and have big buttons. That's really all.
A: Then you don't want this one. Look, this costs only {p:forty|fifty|sixty} euros, and it has a red button for emergencies.
B: Who does the red button call?
A: Anybody you like. You can save up to five numbers.
B: Perfect. Can you put mine in first?
A: Of course.
=> {B} needs a simple phone for a {rel}. {A} suggests one for {p} euros with an emergency button, and {B} wants {B}'s own number saved first.
=> {B} doesn't want the newest phone but a loud one with big buttons for a {rel} and chooses one for {p} euros.

A: What do you think of this {bed:bed|wardrobe|desk}?
B: It's exactly what I need. Could you deliver it by {day:Friday|Saturday}?
A: I'm sorry, the delivery time is {w:six|eight|ten} weeks.
B: So long? But I'm moving in on {day} and I have nothing at all.
A: Well, there is the one you are standing in front of. You could have that.
B: The one from the exhibition? It has a scratch on the side.
A: That's why I can give you {pc:fifteen|twenty|thirty} percent off.
B: If I put it against the wall, nobody will see it. I'll take it.
=> {B} can't wait {w} weeks for a {bed}, so {B} takes the one in the exhibition, which has a scratch, with {pc} percent off.
=> {B} is moving in on {day} and buys the scratched {bed} from {A}'s exhibition because a new one would take {w} weeks.

A: I need a present for a colleague who is leaving. We have collected {sum:sixty|seventy|eighty} euros.
B: What does she like?
A: That's the problem. She's very quiet. She brings her own {drink:tea|coffee} and reads.
B: Then how about this teapot? Or a book?
A: She has read everything. Wait, she's moving to {town:Bergen|Galway|Hamburg}, where it rains all the time.
B: We have these umbrellas, made by hand. They cost {p:fifty-five|fifty-eight} euros.
A: That's it! She'll laugh, and she can use it. The {col:green|red|yellow} one, please.
B: Shall I put a card in?
A: I have one already. Everybody has signed it.
=> {A} buys a handmade {col} umbrella for {p} euros as a farewell present for a colleague who is moving to rainy {town}.
=> {A} has {sum} euros for a colleague's farewell present and chooses an umbrella because it rains a lot in {town}, where she is moving.

A: Are these {fruit:peaches|mangoes|pears} ripe?
B: Give them two or three days on the kitchen table, and they'll be wonderful.
A: I need them for a cake tonight.
B: Tonight? Then they'll be like wood. Why don't you take {other:strawberries|cherries|plums}? They came in this morning.
A: My guests asked for {fruit}. How much are the {other}?
B: {p:Four|Five|Six} euros a kilo. Try one.
A: Mmm! Forget the {fruit}. I'll have a kilo and a half.
=> {A} wants {fruit} for a cake tonight, but they aren't ripe. After trying one of {B}'s {other}, {A} buys a kilo and a half of those.
=> Because the {fruit} need two or three more days, {A} takes {other} for tonight's cake instead.

A: Next, please.
B: Two hundred grams of {meat:ham|salami|smoked turkey}, please, in thin slices.
A: Here you are. It's two hundred and thirty. Is that all right?
B: That's what you say every time! Last week it was two hundred and fifty.
A: I'm sorry. My hand is too heavy, my boss says so, too.
B: There are only two of us now, since our son moved to {town:Leeds|Ghent|Basel}. We throw it away.
A: Oh, then of course I'll take some out. How is he doing there?
B: Fine. He has a job at the {job:airport|hospital|zoo}.
A: Good to hear. So, two hundred grams exactly.
=> {B} complains that {A} always cuts more {meat} than ordered, which then gets thrown away, and {A} takes some out.
=> {B} needs only two hundred grams of {meat} since {B}'s son moved to {town}. {A} apologises and gives {B} exactly that.

A: Are you ready to order?
B: Nearly. Does the {dish:curry|pasta|lamb stew} have nuts in it? I'm allergic.
A: I think so, but let me ask the chef.
B: Please do. Even a little bit is dangerous for me.
A: I'm back. It has {nut:cashews|almonds|walnuts} in it. And he says the {alt:tomato soup|fish|risotto} is safe. He'll use a clean pan.
B: Then I'll have that.
A: And please don't eat the {bread:brown bread|crackers} on the table. There might be nuts in it, too.
B: Thank you for thinking of it!
=> {B} is allergic to nuts. {A} finds out that the {dish} has {nut} in it, so {B} orders the {alt}, which is safe.
=> {A} asks the chef about nuts for {B}, who then orders the {alt}, and warns {B} about the {bread} as well.

A: What would you like to drink?
B: A glass of {wine:red wine|white wine}, please. No, wait. I have to drive home.
A: We have a {wine} without alcohol.
B: I tried that once. Never again. What else is there?
A: Apple juice, lemonade, or our own {tea:ginger|mint|elderflower} drink. It's very popular.
B: Is it sweet?
A: Not at all. It's quite sour.
B: Then bring me a large one. And the wine for my friend, who is lucky and doesn't drive.
=> {B} can't have wine because of driving home and doesn't like the kind without alcohol, so {B} orders {A}'s {tea} drink.
=> {A} recommends a sour {tea} drink, and {B}, who has to drive, orders a large one and wine for a friend.

A: Excuse me. I'm afraid I have to send this back.
B: Oh, what's wrong with the {dish:soup|stew|risotto}?
A: It's so salty that I can't eat it. Please try it yourself.
B: I'm not allowed to, but I believe you. You're the {n:third|fourth} guest tonight.
A: Really? Then why do you still serve it?
B: Our chef {cause:has a bad cold|has just been left by his girlfriend|is new here}, and nobody dares to tell him.
A: Somebody should.
B: You're right. I'll do it now. Can I bring you something else?
A: The salad, please. With the salt on the side.
=> {A} sends back a {dish} that is too salty and orders a salad. {B} knows of other complaints and will now tell the chef.
=> {A} is the {n} guest to complain about the salty {dish}, so {B} decides to speak to the chef.

A: Could you check the bill, please? I think there's a mistake.
B: Certainly. What is it?
A: There are three {item:desserts|beers|coffees} on it. We only had two.
B: Let me see. You're right, I'm very sorry. I'll take one off.
A: And we had a bottle of {wine:house wine|cider} that isn't here.
B: Oh! That's {p:eighteen|twenty|twenty-two} euros. You didn't have to tell me that.
A: If I want it to be right, it has to be right on both sides.
B: I would have had to pay it myself. Thank you. The {item} are on me.
=> {A} points out that the bill has one of the {item} too many but a bottle of {wine} is missing. {B} is thankful and makes the {item} free.
=> {A} is honest about a bottle of {wine} for {p} euros that isn't on the bill, and {B} doesn't charge for the {item}.

A: That was great. Let me pay.
B: No way! You paid last time, at the {place:pizzeria|Greek place|noodle bar}.
A: That was only {dish:two soups|two salads|a snack}. Besides, I asked you to come.
B: And I ate the most expensive thing on the menu. Give me the bill.
A: I can't. I already paid when I went to wash my hands.
B: You didn't! How much was it?
A: I'm not telling you.
B: Then next {day:Friday|Saturday|Sunday} I'm cooking for you, and you can't bring anything.
A: Not even dessert?
B: Not even a flower.
=> {A} and {B} argue over the bill, but {A} has secretly paid already. In return, {B} will cook for {A} next {day}.
=> {B} wants to pay for the meal because {A} paid last time, but it's too late, so {B} invites {A} to a meal next {day}.

A: Hotel {name:Seeblick|Miramar|Belvedere}, good morning.
B: Good morning. I'd like a double room with a view of the sea for the {n:second|third|last} week of {m:May|June|September}.
A: We have one on the fourth floor for {p:ninety|one hundred and ten|one hundred and thirty} euros a night.
B: Lovely. There is a lift, I suppose?
A: I'm sorry, it's a very old house. There isn't one.
B: Oh. My mother is coming, too, and she walks with a stick.
A: I could offer you a room on the ground floor. It looks out on the garden and costs twenty euros less.
B: Better a garden than four floors of stairs. I'll take it.
=> {B} wants a room with a sea view in {m}, but there is no lift and {B}'s mother walks with a stick, so {B} books one on the ground floor.
=> Because Hotel {name} has no lift, {B} books a cheaper room on the garden for a stay with {B}'s mother.

A: Reception, what can I do for you?
B: I've just come into room {num:212|318|405}, and it smells of smoke.
A: That's strange. It's a non-smoking room.
B: Somebody didn't care, then. I have {ill:asthma|a bad cough}. I can't sleep here.
A: Of course not. I can move you to {other:507|601}. It's bigger, but it's next to the lift.
B: Is the lift loud?
A: You hear it a little in the morning.
B: I get up at six anyway. Please send somebody to help me with my bags.
=> Room {num} smells of smoke, which {B} can't bear because of {ill}. {A} moves {B} to room {other}, next to the lift.
=> {B} asks for another room because of the smoke, takes {other} although it is next to the lift, and wants help with the bags.

A: Good morning, I'd like to check out. Room {num:114|226|331}.
B: Did you enjoy your stay?
A: Very much. The breakfast was great.
B: Here's the bill. Two nights and {sum:twenty-four|thirty-one|forty} euros for the minibar.
A: The minibar? I never opened it.
B: It says {list:four beers and a whisky|six chocolate bars|two bottles of champagne}.
A: I don't even like that. I arrived late and slept.
B: One moment. Ah, it was counted on {day:Tuesday|Sunday}, before you came. The guest before you must have had it. I'm so sorry.
A: No harm done. He must have had a good night.
=> {A} is charged {sum} euros for a minibar {A} never opened. {B} finds out that the guest before must have used it and apologises.
=> When checking out, {A} denies using the minibar, and {B} sees that it was counted on {day}, before {A} came.

A: When do I have to leave the room tomorrow?
B: By {t:ten|eleven}, please.
A: My {vehicle:flight|ferry|train} only goes at nine in the evening. Could I keep the room until five?
B: I'm afraid not. A big group is arriving, and we need every room.
A: What can I do with my suitcase?
B: You can leave it here with us for free. And you can use the {spa:pool|sauna|garden} all day. There are showers, too.
A: That's even better than the room. Thank you!
=> {A} can't keep the room until five because a group is coming, but may leave the suitcase with {B} and use the {spa} all day.
=> {A}'s {vehicle} leaves at nine in the evening. {B} needs the room by {t} and offers {A} to store the suitcase and use the {spa}.

A: {air:Nordwind|Sunjet|Alba} Airlines, how may I help?
B: I have a flight to {city:Athens|Madrid|Oslo} on {day:Monday|Tuesday} and I need to change it.
A: With your ticket, a change costs {fee:eighty|ninety|one hundred} euros.
B: But it's an emergency. My father is having an operation that day.
A: I'm sorry to hear that. Do you have a paper from the hospital?
B: I can get one. Why?
A: If you send it to us, you don't have to pay the fee, only the difference in price.
B: Oh, that's good. Please move me to the {date:fifth|twelfth|twentieth}.
A: Done. We wish your father all the best.
=> {B} moves the flight to {city} to the {date} because of an operation of {B}'s father. With a paper from the hospital, the fee is dropped.
=> {A} tells {B}, whose father is having an operation, that changing the flight costs no fee if {B} sends a paper from the hospital.

A: I'd like to fly to {city:Lisbon|Naples|Seville} in {m:April|May}, as cheaply as possible.
B: The cheapest is {low:eighty|ninety} euros, with a stop in {via:Brussels|Zurich}.
A: How long is the stop?
B: {h:Seven|Eight|Nine} hours, during the night.
A: At the airport? No, thank you. How much is a direct flight?
B: {hi:One hundred and sixty|One hundred and eighty} euros.
A: That's twice as much. Hmm. A hotel in {via} would cost more than that, though.
B: And you'd lose a day of your holiday.
A: You've convinced me. The direct one, please.
=> {A} wants a cheap flight to {city}, but it has a stop of many hours at night in {via}, so {A} takes the direct one.
=> {A} decides on the direct flight to {city}, although it costs twice as much as the one through {via}.

A: Three tickets to {town:Salzburg|Bruges|York}, please. There and back.
B: That's {sum:one hundred and five|one hundred and twenty} euros.
A: That's a lot for a day trip!
B: When are you going?
A: Tomorrow at {t:seven|eight}.
B: If you take the train after nine, you can use the group ticket. It costs {g:forty-five|fifty} euros for up to five people.
A: So for all of us together? Then we'll sleep longer and pay less than half.
B: And you can still take two friends with you.
A: I'll ask around. The group ticket, please.
=> {A} wants to go to {town} tomorrow at {t}, but {B} says a group ticket for {g} euros is valid after nine, so {A} takes that.
=> Instead of paying {sum} euros for three, {A} buys a group ticket for {g} euros and leaves after nine.

A: Excuse me, I think you're in my seat.
B: Are you sure? I have {num:42|56|63}, by the window.
A: So do I. Look, it's on my ticket.
B: Strange. Both say {num}. Did they sell it twice?
A: It wouldn't be the first time. Which train are you on?
B: The one to {to:Milan|Vienna|Paris}.
A: This one goes to {other:Munich|Cologne|Geneva}.
B: What? Oh no! When does it leave?
A: In {min:two|three} minutes. Yours is on the other side of the platform.
B: Could you pass me my bag? Thank you!
=> {A} and {B} seem to have the same seat, but {B} is on the train to {other} instead of {to} and has to get off quickly.
=> {B} finds out from {A} that the train to {to} is on the other side of the platform and has only {min} minutes to change.

A: Tickets, please. Thank you. Hmm, this one is for tomorrow.
B: Tomorrow? But I bought it for today, the {x:third|ninth|fourteenth}.
A: Yes, and that's tomorrow. Look at your phone.
B: You're kidding. So I've come to the {ev:wedding|meeting|christening} a day early?
A: It looks like that. I'm afraid you have to buy a new ticket for today. That's {p:thirty|thirty-five} euros.
B: And what about the old one?
A: You can get your money back for it at any station today, because it isn't used yet.
B: Well, better a day early than a day late.
=> {A} notices that {B}'s ticket is for tomorrow. {B} mixed up the date of a {ev} and must pay {p} euros for today's trip.
=> {B} is travelling to a {ev} a day early and has to buy a new ticket from {A}, but can get money back for the old one.

A: I'm bringing back the {car:blue|white|silver} car. Here are the keys.
B: Thank you. Did everything go well? Is the tank full?
A: Oh. I forgot. It's about half full.
B: If we fill it, that's {fee:ninety|one hundred|one hundred and ten} euros.
A: So much? Half a tank costs forty!
B: There's a charge for the service. But you still have {min:twenty-five|thirty|forty} minutes until your time is up.
A: Where's the nearest petrol station?
B: Behind the {place:cinema|bus station|supermarket}, five minutes from here.
A: Give me the keys, please. I'll be right back.
=> {A} returns a rental car with the tank half full. To avoid a charge of {fee} euros, {A} drives to the petrol station behind the {place}.
=> {A} forgot to fill up the rental car, but {B} says there are {min} minutes left, so {A} goes to do it.

A: Hello, I'm calling about the flat in {street:Linden Street|Baker Lane|Harbour Road}. Is it still free?
B: I'm sorry, I gave it to a young couple {when:this morning|yesterday}.
A: Oh, what a pity. I've been looking for {m:three|four|six} months.
B: Are you alone?
A: Yes, and I'm very quiet. I work at the {job:library|museum|town hall}.
B: Well, I have another flat in the same house. It's under the roof and quite small, and it isn't in the paper yet.
A: How much is it?
B: It's {rent:four hundred|four hundred and fifty|five hundred} a month. You can see it on {day:Thursday|Saturday} at five.
A: I'll be there!
=> The flat {A} calls about is gone, but {B} has a small one under the roof for {rent} a month, which {A} will see on {day} at five.
=> {A} has been looking for a flat for {m} months and gets to see one on {day} that {B} hasn't put in the paper yet.

A: So this is the living room. The balcony faces south.
B: It's very bright. And what's behind that wall?
A: The neighbour. He teaches {inst:the trumpet|the violin|singing}.
B: At home?
A: Only in the afternoon, from {t:two to six|three to seven}. Never on Sundays.
B: I see. You know, most people would run away now.
A: Four have already done so. You don't?
B: I work as a {job:baker|night nurse}, but my shift starts in the evening and I sleep in the morning. In the afternoon I'm out with the dog.
A: Is the dog musical?
B: We'll find out. I'd like to take the flat.
=> {A} admits that the neighbour teaches {inst} in the afternoon, but {B} sleeps in the morning and is out then, so {B} wants the flat.
=> {B} isn't put off by a neighbour who gives music lessons and would like to take the flat that {A} shows.

A: I'd like to open a savings account for my {kid:nephew|niece|godson}. It's a surprise for a tenth birthday.
B: That's a nice idea. Do you have a paper from the parents?
A: No. It's a surprise for them, too.
B: I'm afraid we can't open an account for a child unless the parents sign.
A: What else could I do?
B: You can open it in your own name and give it away later, when the child is eighteen.
A: Hmm, I could forget that. No, I'd rather tell the parents. They can keep a secret.
B: Then bring them along. We're open until {t:six|seven} on {day:Thursdays|Fridays}.
=> {A} wants to open a savings account for a {kid} as a surprise, but the parents must sign, so {A} decides to tell them.
=> {B} can't open an account for {A}'s {kid} unless the parents sign. {A} doesn't want it in {A}'s own name.

A: I'd like to change {sum:three hundred|four hundred|five hundred} euros into {cur:Swiss francs|Turkish lira|Danish crowns}.
B: Certainly. There's a fee of {fee:eight|nine|twelve} euros here at the airport.
A: That's quite a lot. Is it cheaper in town?
B: Honestly, yes. The bank there takes only two.
A: But I need something for the bus.
B: The bus takes cards. You only need cash at the markets.
A: Really? Then I won't change anything here. You aren't a very good salesperson.
B: My boss says that, too. Have a nice trip!
=> {A} wants to change money at the airport, but {B} admits that the bank in town is cheaper and the bus takes cards, so {A} doesn't.
=> {A} gives up changing {sum} euros because {B} charges {fee} euros and the bank in town takes only two.

A: Card service, good evening.
B: My credit card is gone! I had it at the {place:supermarket|cinema|petrol station} an hour ago. Please block it.
A: I'm blocking it right now. Nobody has used it since {t:five|six} o'clock.
B: Thank goodness.
A: You'll get a new one in about {n:five|seven} days.
B: Oh. Oh no.
A: What is it?
B: I've just put my hand in my coat. Here it is, in the {pocket:left|inside} pocket. Can you open it again?
A: Unfortunately not. Once it's blocked, it stays blocked.
B: Then I'll cut it up and live on cash for a while.
=> {B} has the credit card blocked as lost and then finds it in a coat. {A} can't undo this, and a new card comes in about {n} days.
=> {B} finds the missing card just after {A} has blocked it and has to live on cash until a new one comes.

A: I got this note. There's a parcel from {land:Japan|Canada|Brazil} for me.
B: Can I see your identity card? Thank you. There's {fee:nineteen|twenty-three|thirty} euros to pay for customs.
A: But it's a present from a friend! I didn't buy anything.
B: It says here that it's worth two hundred euros. Presents are free only up to forty-five.
A: It's an old {thing:teapot|board game|doll}. It's never worth that much. She likes to exaggerate.
B: Then ask her for a letter that tells us what it really cost.
A: How long do you keep the parcel?
B: For {d:ten|fourteen} days.
A: Good. I'll write to her tonight.
=> {A} doesn't want to pay {fee} euros in customs for a present from {land}. {A} will ask the friend for a letter about the real price.
=> {B} keeps {A}'s parcel for {d} days while {A} gets a letter showing that the old {thing} costs less than stated.

A: I'd like to send these {thing:trousers|headphones|curtains} back to the shop. Here's the label.
B: This is the bill, not the label. There should be a paper with a bar code.
A: There was nothing else in the box. Can't you just write the address on it?
B: I can, but then you have to pay for it yourself. It's {p:seven|eight} euros.
A: And with the label it's free?
B: Yes. Most shops send it by mail. Have you looked at your messages?
A: Wait. There's something from {day:Monday|Tuesday}. "Your return label."
B: Show me. You don't even have to print it, I can scan it from your phone.
A: Great, that was easy.
=> {A} has no label for sending {thing} back and would have to pay {p} euros, but finds it in a mail, and {B} can scan it from the phone.
=> {B} helps {A} find the return label on the phone, so sending back the {thing} is free.

A: Do you have something for sunburn?
B: Yes, this gel is very good. Is it for you?
A: It's for my {rel:brother|father|uncle}. He fell asleep {place:on the beach|in the garden|on a boat}.
B: Does he have a fever, or is he feeling sick?
A: He was shivering all morning. He says it's nothing.
B: That's not nothing. It could be sunstroke. He should see a doctor today.
A: He hates doctors.
B: Tell him the gel only works with a doctor's visit.
A: That's a good one. Where is the nearest?
B: In {street:Station Road|Church Street}, open until {t:six|seven}.
=> {A} wants something for a {rel}'s sunburn, but as he was shivering, {B} thinks of sunstroke and says he should see a doctor today.
=> {B} fears that {A}'s {rel} has sunstroke and sends {A} to the doctor in {street}, although he hates doctors.

A: I'm flying to {land:Kenya|Peru|Vietnam} soon. Which vaccinations do I need?
B: When exactly are you leaving?
A: In {n:nine|ten|twelve} days.
B: That's late. For one of them you need two injections, and there must be four weeks between them.
A: So I can't go?
B: You can. One injection already helps quite well. You get the second one after your return.
A: All right. And what about {risk:mosquitoes|the water|street food}?
B: I'll give you a list for that. Please roll up your sleeve.
A: Now? I hate needles!
=> {A} flies to {land} in {n} days, too soon for two injections. {B} gives {A} the first now and the second after the return.
=> {A} comes late for vaccinations. {B} says one injection already helps quite well and the second can follow after the trip.

A: Dental surgery Dr {doc:Meyer|Novak|Rossi}, hello.
B: Hello, I've had a terrible toothache since {when:last night|Sunday|this morning}. Can I come in today?
A: We're full today. The next free appointment is on {day:Thursday|Friday} at {t:eight|nine}.
B: I can't wait that long. I can't eat, and I can't sleep.
A: Then come at noon and sit in the waiting room. If somebody doesn't turn up, you're next.
B: And if everybody comes?
A: Then she'll see you in her lunch break. She has never sent anybody home in pain.
B: Thank you. I'll be there.
=> {B} has a terrible toothache, but there is no appointment before {day}. {A} lets {B} come at noon and wait for a free place.
=> {B} can sit in the waiting room at noon, and Dr {doc} will see {B} in the lunch break at the latest.

A: How are you getting on with the contact lenses?
B: Not well. My eyes are red every evening.
A: How long do you wear them?
B: From {t:six|seven} in the morning until I go to bed.
A: That's far too long for the beginning. And where do you work?
B: In {place:a bakery|a sawmill|a flour mill}. The air is full of dust.
A: Then lenses aren't a good idea at work at all. Wear your glasses there and use the lenses for {free:dancing|sport|going out}.
B: That's what I wanted them for in the first place.
A: And come back in {w:two|three} weeks, so that I can look at your eyes again.
=> {B}'s eyes get red from contact lenses. As the air at work is full of dust, {A} advises glasses there and lenses only for {free}.
=> {A} tells {B} not to wear contact lenses at work and wants to see {B} again in {w} weeks.

A: Hello, I'm here to see Mrs {name:Bauer|Costa|Jensen}. She's in room {num:12|27|34}.
B: She was moved this morning. She's in intensive care now.
A: Intensive care? Is it serious?
B: I can't tell you that unless you're family.
A: I'm {rel:her neighbour|her piano teacher|an old friend}. I look after her cat.
B: Oh, the cat! She talks about it all the time. Her daughter is with her at the moment. I can ask her to come out to you.
A: Yes, please. And what should I do with the flowers?
B: They aren't allowed in there. But I'll keep them in water at the desk.
=> {A} wants to visit Mrs {name}, who has been moved to intensive care. {B} can't say how she is but will ask her daughter to come out.
=> {B} can't give {A} news of Mrs {name}, but offers to fetch the daughter and keep the flowers at the desk.

A: Hi! How's the leg?
B: It hurts less. But I'm so bored. The man in the next bed {noise:snores all day|talks to his phone all day|watches quiz shows all day}.
A: I brought you {gift:a detective novel|some puzzles|grapes} and your charger.
B: You're an angel. When I come out, I'll need help, you know. I live on the {floor:third|fourth|fifth} floor.
A: I've already thought about that. You can stay with me on the ground floor.
B: Really? For {w:four|six} weeks?
A: As long as you don't snore.
B: I'll try. They let me go on {day:Wednesday|Thursday}.
A: Then I'll pick you up.
=> {A} visits {B} in hospital. Because {B} lives on the {floor} floor and has a bad leg, {B} can stay with {A}, who will come on {day}.
=> {B} is bored in hospital. {A} will pick {B} up on {day} and offers to let {B} live on the ground floor for {w} weeks.

A: Good morning. Do you have an appointment?
B: Yes, with {stylist:Lena|Carla|Nina}, at {t:nine|ten}.
A: I'm sorry, {stylist} doesn't work here any more. I'd be doing your hair today.
B: Oh no. She has cut it for {y:eight|eleven} years! Where has she gone?
A: I'm not supposed to tell customers that.
B: I understand. Is it far?
A: Well, if you go for a walk along {street:Bridge Street|Mill Lane|River Road} and look at the green door, nobody can stop you.
B: You're very kind. Won't you be in trouble?
A: I'm leaving next month, too. She needs somebody.
=> {B} comes for a haircut with {stylist}, who has left. {A} isn't supposed to say where she works but gives {B} a hint.
=> {A} hints to {B} that {stylist} now works behind a green door in {street} and is going to leave the salon, too.

A: So, just a trim for the beard?
B: No. Take it all off.
A: All of it? You've had it as long as I've known you.
B: For {y:twelve|fifteen|twenty} years. But my little {kid:granddaughter|grandson} cries when I come near.
A: Maybe it's only because it scratches.
B: Do you think so?
A: Let me make it short and soft first. If that doesn't help, come back and I'll shave it off for free.
B: Hmm. I would miss it, to be honest. All right, try that.
A: You can see the family again without tears on {day:Sunday|Saturday}.
=> {B} wants the beard off because a {kid} cries, but agrees to {A}'s idea to make it short and soft first.
=> {A} suggests only cutting {B}'s beard short and promises to shave it off for free if the {kid} still cries.

A: You called about the washing machine?
B: Yes. It makes an awful noise, and the water stays in.
A: Let me open the pump. Do you have {kid:children|a baby}?
B: Yes, why?
A: Because here's {find:a tiny sock|a toy car|a spoon}. And two coins. That's all it was.
B: That's a relief. I was already looking for a new machine.
A: This one's good for another five years. That's {p:sixty|seventy|eighty} euros for the visit.
B: For {find}?
A: You can keep the coins.
B: Could you show me how to open the pump? Then I'll do it myself next time.
A: Sure. Look here.
=> {A} repairs {B}'s washing machine by taking {find} out of the pump for {p} euros. {B} wants to learn how to do it.
=> {B}'s washing machine is not broken. There was only {find} with two coins in the pump, and {A} shows {B} how to open it.

A: Can you repair this watch? It belonged to my {rel:grandfather|great-uncle|godfather}.
B: What a beauty. It's nearly {y:seventy|eighty|ninety} years old. When did it stop?
A: In {m:March|July}, on the day of his funeral. Funny, isn't it?
B: Those things happen. There's a little wheel broken inside.
A: How much would it be?
B: They don't make that wheel any more. I'd have to make one by hand. It would cost {p:two hundred|two hundred and fifty|three hundred} euros.
A: That's more than it's worth, I suppose.
B: Much more. What do you want to do?
A: He wore it every day. Please repair it.
=> {A} has an old watch from a {rel}. The repair costs {p} euros, which is more than the watch is worth, but {A} wants it done.
=> {B} would have to make a wheel by hand for {A}'s watch, and {A} agrees because {A}'s {rel} wore it every day.

A: Plumbing service, weekend line.
B: There's water coming through my {room:kitchen|bathroom|hall} ceiling! Please come quickly.
A: Have you turned off the main tap?
B: Yes, but it doesn't stop.
A: Then it isn't your water. Who lives above you?
B: Mr {name:Dahl|Pereira|Wolf}. But he's on holiday in {land:Spain|Greece|Italy}.
A: Does anyone have his key?
B: The caretaker does, I think.
A: Call him first, and turn off the tap up there. I can be with you in {min:forty|fifty} minutes. It's double the price at the weekend, you know.
B: Mr {name} can pay for that. Hurry!
=> Water is coming through {B}'s ceiling from the flat of Mr {name}, who is away. {B} should call the caretaker for the key, and {A} will come.
=> {A} works out that the water in {B}'s {room} comes from above and will be there in {min} minutes at double the weekend price.

A: I'd like to complain about this parking fine.
B: May I see it? A fine of {sum:twenty-five|thirty|forty} euros, Market Square, {day:Tuesday|Wednesday}. You had no ticket.
A: I did have one! Here it is. It was lying on the seat.
B: It has to be behind the windscreen, where we can read it.
A: It was there, but when I closed the door, it flew down.
B: Everybody says that. But yours is paid for until {t:four|five}, and the fine is from {e:two|three}. So I believe you.
A: So I don't have to pay?
B: Only {fee:five|ten} euros, because we had work with it.
A: Better than nothing.
=> {A} complains about a parking fine of {sum} euros, because the ticket only fell on the seat. {B} believes it and charges only {fee} euros.
=> {A} shows {B} a valid parking ticket and has to pay just {fee} euros instead of {sum}.

A: Good evening. I found this {thing:wallet|purse} {place:on a bench in the park|under a seat on the tram|in front of the theatre}.
B: Thank you for bringing it in. Have you looked inside?
A: Only for a name. There's no card, just a lot of money.
B: Let me count. There are {sum:six hundred|eight hundred|nine hundred} euros in it. And a shopping list.
A: It says {list:flour, eggs and a ring|candles, wine and a ring|roses, cake and a ring}.
B: A ring! Then I think somebody is very unhappy tonight.
A: Could you call me when you find the owner? I'd like to know how the story ends.
B: If the person agrees. And if nobody comes in six months, the money is yours.
A: I hope somebody does.
=> {A} brings {B} a {thing} with {sum} euros and a shopping list with a ring on it. {A} wants to hear if the owner is found.
=> {A} hands in a {thing} found {place}. If nobody comes for it in six months, {A} can keep the money, but {A} hopes somebody will.

A: Stop, please. Do you know that your light isn't working?
B: On the bike? It was fine when I left {place:work|the gym|my friends}.
A: And now it's dark. That's {fee:twenty|twenty-five} euros.
B: Look, it's the battery. I have new ones at home. I live just {near:round the corner|over the bridge}.
A: Then you can push the bike there.
B: And the fine?
A: Show me the bike with a working light at the station by {day:Friday|Saturday}, and you don't have to pay.
B: That's fair. Where is the station?
A: Opposite the {land:swimming pool|post office}.
=> {A} stops {B}, whose bike light isn't working. {B} must push the bike home and won't be fined if the light works by {day}.
=> {B} can avoid a fine of {fee} euros by showing {A} the bike with a working light at the station by {day}.

A: Excuse me, where's the post office? My map says it's here.
B: It used to be. It closed {when:last year|in spring|two years ago}. Now it's a {shop:nail studio|pizza place|pet shop}.
A: I only need stamps.
B: Then you don't have to go far. The {kiosk:newspaper kiosk|stationery shop} over there sells them.
A: And a big parcel?
B: For that you have to go to the supermarket in {street:Green Street|Castle Road}. There's a post desk next to the {desk:bread|bottles}.
A: I'll write this letter to my aunt, then, and leave the parcel for tomorrow.
=> {A} is looking for the post office, which has closed. {B} says the {kiosk} sells stamps, and parcels go to the supermarket in {street}.
=> {A} learns from {B} that the post office is now a {shop}. {A} will only send a letter today and the parcel tomorrow.

A: Sorry, is this the exit to the {place:concert hall|football ground|fairground}?
B: No, you need exit {x:D|F}. This is exit C. Go back through the tunnel.
A: I've just come from there. Exit {x} is closed.
B: Is it? Then go up here, turn left at the {mark:fountain|bank|clock tower} and walk round the whole block.
A: How long does that take?
B: Ten minutes. When does it start?
A: At {t:seven|eight}. That's in a quarter of an hour.
B: I'm going the same way. Come with me, I know a way through the {short:department store|courtyard|hotel}. That's only three minutes.
=> {A} wants to get to the {place}, but exit {x} is closed. {B} is going the same way and takes {A} through the {short}, which is quicker.
=> {A} has a quarter of an hour until it starts, and {B} knows a way to the {place} that takes only three minutes.

A: Here we are. That's {p:fourteen|sixteen|seventeen} euros.
B: Can I pay by card?
A: The machine is broken. It says so on the window.
B: I didn't see that in the dark. I only have a hundred-euro note.
A: I can't change that. It's my first trip tonight.
B: Wait. My {rel:sister|mother|flatmate} lives here and should have something. I'll run up.
A: And what if you don't come back?
B: I'll leave you my {pledge:bag|guitar|laptop}.
A: All right. But hurry, the next customer is waiting at the {next:station|hospital|casino}.
=> {B} can't pay {A}'s taxi because the card machine is broken, so {B} fetches cash from {B}'s {rel} and leaves a {pledge} behind.
=> {A} can't take a card or change a hundred-euro note. {B} gives {A} a {pledge} to hold while getting cash from the {rel}.

A: Does this bus go to the {place:zoo|castle|lake}?
B: On weekdays, yes. On Sundays we only go as far as the {stop:cemetery|brewery|hospital}.
A: And from there?
B: You have to walk. It's about {min:twenty-five|thirty|forty} minutes up the hill.
A: With three small children? That's impossible.
B: There's the little tourist train. It leaves from the {square:town hall|cathedral} every hour and goes right to the gate.
A: Is it expensive?
B: Children are free. And they'll like it better than my bus, believe me.
A: Come on, kids, everybody off again!
=> On Sundays the bus doesn't go to the {place}. As {A} has three small children, {B} recommends the tourist train, and they get off.
=> {B} tells {A} to take the tourist train from the {square} to the {place}, where children ride free.

A: You need a ticket for the dog.
B: For {dog:Bruno|Benno|Oscar}? He's so small! Does he cost anything?
A: Dogs in a bag are free. Dogs on the floor pay half.
B: And if I hold him in my arms?
A: Is your arm a bag?
B: No. But I have a {bag:shopping bag|rucksack|beach bag}. {dog}, in you go!
A: There are {food:sausages|eggs|cakes} in it.
B: I'll take those out. Could you hold them for a second?
A: I'm driving a bus, and people are waiting. Just sit down, both of you.
=> {B} doesn't want to pay for the dog {dog} and tries to put him in a {bag} full of {food}. {A} gives up.
=> {A} says only dogs in a bag ride free, but gives up and tells {B} to sit down, because people are waiting.

A: Two tickets for the tower, please.
B: I'm sorry, it's closed today. There's too much {why:wind|ice on the steps|fog}.
A: But this is our last day! We have come all the way from {land:Mexico|Korea|Australia}.
B: I'm really sorry. It's not safe up there.
A: Is there another place with a view?
B: Yes, the restaurant on the {floor:ninth|tenth} floor of the department store. It's warm, and nobody has to climb {n:three hundred|four hundred} steps.
A: Do we have to eat there?
B: A coffee is enough. And from there you can take a picture of the tower itself.
A: That sounds good to me.
=> The tower is closed because of {why} on {A}'s last day. {B} recommends the restaurant of the department store, which also has a view.
=> {A} can't go up the tower and likes {B}'s tip to have a coffee on the {floor} floor of the department store.

A: Next stop, the royal palace!
B: Wait. Can we sit down for a bit? My feet are killing me.
A: We've only seen {n:two|three} churches and the {sight:old bridge|town gate|harbour}.
B: Only? We've been walking since {t:eight|half past eight}.
A: The palace closes at {e:four|five}. If we don't go now, we'll miss it.
B: Then go without me. I'll sit in that café and eat {cake:a cream cake|a waffle|an ice cream}.
A: Won't you be sorry?
B: Not for a minute. Show me the pictures afterwards.
A: All right. I'll be back in two hours. Actually, what kind of cakes do they have?
=> {A} wants to see the palace before it closes at {e}, but {B}'s feet hurt, so {B} will wait in a café.
=> {B} is tired of walking and prefers a café to the palace. {A} will go alone for two hours but gets curious about the cakes.

A: Tourist office, good morning.
B: Good morning. Is the City Card worth the money? It costs {p:thirty|thirty-five|forty} euros.
A: How long are you staying?
B: Only today. I want to see the {a:art museum|history museum|toy museum} and take a boat trip.
A: The museums are free today, because it's the first Sunday of the month. And the boat costs {boat:twelve|fourteen} euros.
B: So I don't need the card.
A: No. But be at the boat early, it's always full by {t:eleven|noon}.
B: Thank you for being so honest!
=> {A} tells {B} not to buy the City Card, because the museums are free today and the boat costs only {boat} euros.
=> {B} stays for one day and doesn't need the City Card for {p} euros. {A} says to be at the boat before {t}.

A: So this is your first time in a gym?
B: Yes. I want to lose {kg:eight|ten|twelve} kilos by {m:June|July}.
A: That's in five weeks. Why so fast?
B: My old class is meeting for the first time in {y:twenty|thirty} years.
A: If you try that, you'll only hurt yourself. Three kilos are possible.
B: Only three? Nobody will notice.
A: They will notice how you stand and walk. Come {n:twice|three times} a week, and we'll train your back.
B: And I can eat what I like?
A: I didn't say that. Let's start with ten minutes on the bike.
=> {B} wants to lose {kg} kilos in five weeks before a class meeting. {A} thinks only three are possible and suggests training the back.
=> {A} tells {B} that losing {kg} kilos so fast only hurts the body and that {B} should come to the gym {n} a week.

A: Tennis club, hello?
B: I've booked court {n:two|three|four} for {t:five|six}. Can we play? It's raining a little here.
A: Here it's pouring. The court is under water.
B: What about the hall?
A: It's full. The {team:juniors|ladies|seniors} have moved in there.
B: So we lose our money?
A: No. When it rains, you can take another hour for free. How about tomorrow at the same time?
B: Tomorrow my partner has {ev:a driving lesson|a choir practice|night shift}. Is {day:Thursday|Sunday} possible?
A: {day} at {e:ten|eleven} is free.
B: Then please write us down for that.
=> {B} can't play tennis because of the rain and the hall is full. {A} moves the booking to {day} at {e} for free.
=> Because the court is under water, {B} gets another hour and takes {day} at {e}, as {B}'s partner can't come tomorrow.

A: Come on, only {km:two|three} more kilometres!
B: I can't. Go on without me.
A: You said that last time, too. What about the {run:city run|charity run}? It's in {w:four|five} weeks.
B: That was your idea. I said yes because I'd had two glasses of wine.
A: But I've already paid for both of us!
B: How much?
A: It was {p:twenty-five|thirty} euros each.
B: I'll give it back to you. You know what I'd really like to do? Stand at the finish with a {sign:big sign|flag|drum} and shout.
A: Hmm. I could do with somebody who shouts.
B: See? Now everybody's happy.
=> {B} doesn't want to do the {run} that {A} has paid for and prefers to cheer {A} on at the finish. {A} accepts that.
=> {B} gives up running, will pay back {p} euros to {A} and wants to stand at the finish with a {sign}.

A: Welcome. You've signed up for {lang:Spanish|Italian|Portuguese} for beginners?
B: Yes. I'm a bit nervous.
A: We do a short test first. Could you read this and tell me what it's about?
B: It's about a family that {story:buys a goat|opens a hotel|misses a ferry}. The {who:son|aunt} is angry.
A: That was in the text for the third year!
B: Was it? My {rel:grandmother|nanny|stepfather} used to speak it with me. I thought I'd forgotten everything.
A: You'd be bored in the beginners' course. Come to the one on {day:Tuesday|Thursday} evening, with Mr {name:Vidal|Conti|Lopes}.
B: But I can't write a word.
A: Then you'll learn that from him.
=> {B} has signed up for {lang} for beginners but does so well in a test that {A} suggests the {day} course with Mr {name}.
=> {A} puts {B} in a higher {lang} course, since {B}'s {rel} used to speak it with {B}, although {B} can't write it.

A: I've come to enrol for {sub:biology|history|law}.
B: You're lucky, today is the last day. Your papers, please.
A: Here's the form, a photo and a copy of my certificate.
B: The copy has to be stamped by an office. This one isn't.
A: I have the original at home. Couldn't I send it tomorrow?
B: No, it has to be here by {t:four|five} today.
A: I live in {town:Trier|Namur|Oxford}. It's an hour each way.
B: It's {now:one|noon}. If you take the next train, you can do it. I can stamp it here when I see the original.
A: Then I'm off. Please don't close early!
=> {A} wants to enrol for {sub} on the last day, but the copy isn't stamped. {A} goes home to {town} for the original.
=> {B} needs to see the original of {A}'s certificate by {t} today, so {A} hurries home by train to get it.

A: Adult education centre, good afternoon.
B: Hello, I got a message that the {course:sushi|pasta|bread-baking} course isn't taking place. Why?
A: Only {n:three|four} people signed up. We need at least six.
B: What a shame. I gave it to my {rel:sister|best friend|father} for Christmas, and I'm coming along.
A: You can have your money back, or you can move to {m:March|May}.
B: Wait. If I find two or three more people, could it take place?
A: If they sign up by {day:Wednesday|Friday}, yes.
B: My colleagues are always hungry. I'll ask them in the break.
A: I'm keeping my fingers crossed.
=> The {course} course is cancelled because only {n} people signed up. {B} will ask colleagues to join by {day} so that it can take place.
=> {B} doesn't want to give up the {course} course and hopes to find enough people by {day}.

A: {firm:Kern and Sons|Delta Office|Blue River Travel}, you're speaking to the front desk.
B: Good morning. Could I speak to Ms {name:Aydin|Moore|Fischer}, please?
A: She's in a meeting until {t:eleven|noon}. Can I take a message?
B: Yes. It's about the {thing:order for the chairs|contract|brochures}. I've found a mistake in the price.
A: Is it in our favour or in yours?
B: In hers, unfortunately for me. There's a zero missing.
A: I'll see that she gets it at once. What's your number?
B: She has it. But I'm only in the office until two, and the {thing} should go out today.
A: I'll put a note on her chair. She always sees that.
=> {B} wants to tell Ms {name} about a wrong price. She is in a meeting until {t}, so {A} will leave a note on her chair.
=> {A} takes a message for Ms {name}: {B} has found a mistake in a price and can be reached only until two.

A: Passport office, how can I help?
B: Finally! I've been passed on {n:four|five|six} times. I need a new passport before the {date:tenth|fifteenth|twentieth}.
A: The next free appointment is in {w:five|six} weeks.
B: But I'm flying to my {rel:brother|daughter|cousin} in {land:Chile|India|Canada}!
A: Don't you have an old one?
B: It ran out in spring.
A: Then you can come without an appointment, at seven in the morning, for emergencies. Bring your ticket as proof.
B: Nobody told me that!
A: It's on our website. At the very bottom.
B: I'll come tomorrow. Is there a queue?
A: Always. Bring a chair.
=> {B} needs a new passport for a trip to {land}, but appointments take {w} weeks. {A} says to come at seven with the ticket.
=> {B}, who has been passed on {n} times, learns from {A} about emergency hours and will come tomorrow morning.

A: Hello, do you have two minutes for a survey on public transport?
B: My bus comes in three. Go on.
A: How often do you take the bus?
B: Every day. I sold my car {when:last year|in autumn}.
A: Are you happy with it?
B: With the price, yes. But after {t:nine|ten} in the evening there's nothing. When I have {ev:choir|a late shift|a night course}, I have to walk home.
A: What would you change first?
B: One more bus at {e:eleven|midnight}. That's all I want.
A: You're the {n:tenth|twentieth} person to say that today.
B: Then please tell the mayor! Oh, here's my bus.
=> {B} tells {A} in a survey that the bus is cheap enough, but there is none after {t}, and wants one at {e}.
=> {B}, who sold the car and takes the bus every day, would like a late bus, as others {A} spoke to do.

A: Would you like to try some {food:orange juice|yoghurt|coffee}? It's a test. You get two cups, and you tell me which is better.
B: Why not? Hmm. The left one is nice. The right one is a bit {taste:bitter|thin|sour}.
A: Are you sure?
B: Quite sure. I always buy {brand:Goldtal|Primo|Royal}. I know what's good.
A: Well, the left one is the cheap one, from the discount shop.
B: No! And the right one?
A: That's {brand}.
B: I don't believe it. I've paid twice as much for {y:ten|twelve} years!
A: You aren't the only one. Would you like a voucher?
B: For the cheap one, please.
=> In a test by {A}, {B} finds the cheap {food} better than {brand}, which {B} has bought for {y} years, and takes a voucher for the cheap one.
=> {B} is shocked to prefer a cheap {food} to {brand}, the expensive brand {B} always buys.

A: With me in the studio is a person who keeps bees on the roof of {place:a bank|a hotel|the opera}. Welcome{,B}!
B: Thank you.
A: Why bees in the middle of a city? Isn't the air bad?
B: People think so. But my bees find more flowers here than in the country. There are parks, balconies, cemeteries.
A: And in the country?
B: There are often fields with only one plant. In {m:July|August} there's nothing left to eat.
A: Are the neighbours afraid?
B: At first they were. Then I gave everyone a jar of honey.
A: What's your wish for this year?
B: That people plant {fl:lavender|thyme} instead of laying gravel.
=> {B} tells {A} on the radio that bees on a city roof find more flowers than in the country. {B} wishes people would plant {fl}.
=> {B}, who keeps bees on the roof of {place}, won over the neighbours with honey and hopes for more {fl} in the city.

A: Our guest today has visited every {what:village|small town} in the country. How many are there?
B: {n:Two hundred and twelve|Three hundred and six|One hundred and forty}.
A: How did it begin?
B: With a mistake. I fell asleep on a train and got off at the wrong place. I was angry, but an old {who:couple|fisherman|farmer} gave me soup and a bed.
A: And then you wanted more soup?
B: In a way, yes. I've been given soup {m:eighty|ninety} times since then.
A: What comes next? A book?
B: Everybody asks me that. But no. I'm going back to the first place. I've bought the house next door.
=> {B} has visited every {what} in the country, which began with falling asleep on a train. {B} plans no book but has bought a house in the first place.
=> {A} talks to {B} about trips to every {what} in the country. {B} is going back to the place where it all began.

A: Please sit down. You were a {old:printer|typist|miner} for a long time, I see.
B: For {y:twenty-six|thirty|thirty-one} years. Then they closed.
A: There's hardly any work like that left. Have you thought about something else?
B: I'm {age:fifty-two|fifty-five}. Who would take me?
A: The {firm:bus company|old people's home|tram company} would. They are looking for people of every age, and they pay for the training.
B: I've never done anything like that.
A: It takes {m:four|six} months. You can try it for one day first.
B: One day can't hurt. When?
A: On {day:Monday|Wednesday}. I'll call them now.
=> {B} was a {old} for {y} years and finds no work. {A} suggests the {firm}, which pays for training, and {B} will try it on {day}.
=> {B} doubts that anyone would take a person aged {age}, but agrees to a day at the {firm} on {day}.

A: You had an appointment on {day:Monday|Tuesday}. You didn't come.
B: I know, and I'm sorry. I was at {ev:a job interview|a trial day}.
A: That's a good reason, but you have to tell us. Normally your money would be cut for {w:one|two} weeks.
B: They called me in the evening, and your line was closed.
A: Do you have anything in writing?
B: Yes, this message. And something even better, look. They sent me the contract {when:this morning|last night}.
A: Congratulations! As a {job:gardener|cook|driver}?
B: Yes, I start on the first.
A: Then we can forget about the cut. And I don't want to see you here again!
=> {B} missed an appointment at the job centre because of {ev}. As {B} now has a contract, {A} doesn't cut the money.
=> {B} explains the missed appointment and shows {A} a contract as a {job}, starting on the first.

A: I saw the note in your window. Are you still looking for help in the {place:café|bookshop|ice cream parlour}?
B: Yes, at weekends. Have you done this before?
A: I worked in {old:a school canteen|a petrol station|a kiosk} for a year.
B: That's fine. We open at {t:six|seven} on Sundays. Is that a problem?
A: To be honest, yes. On Saturday nights I play in a band until {e:two|three}.
B: Then you'd be asleep at the counter.
A: What about the late shift?
B: That's done by my {rel:nephew|daughter|brother}, who would rather work in the morning, I think. I'll ask and let you know {when:tomorrow|tonight}.
=> {A} would like to work at the {place} but can't start at {t} on Sundays because of a band. {B} will ask about the late shift.
=> {A} plays in a band on Saturday nights, so {B} will ask {B}'s {rel} to swap the late shift and let {A} know {when}.

A: Stop, what have you got there?
B: A mattress, {n:two|three} old chairs and some {paint:paint|oil}.
A: The chairs go over there, in wood. The {paint} goes to the little house on the left.
B: And the mattress?
A: That costs {p:ten|fifteen} euros, unless you live in {town:Oldenfield|Marbach|Eastbrook}.
B: I do. I've just moved there.
A: Then show me your identity card.
B: It still has my old address.
A: Then I need another paper. A bill for {bill:electricity|the phone} would be enough.
B: I have one at home. Can I leave the mattress here until I'm back?
A: No, but I'm here until five.
=> {B} wants to get rid of a mattress free of charge but needs a paper proving the address in {town}. {A} is there until five.
=> {A} won't take {B}'s mattress for free without proof of an address in {town}, such as a bill for {bill}.

A: Was it you who put the {thing:pizza boxes|jars|yoghurt pots} in the paper bin?
B: The ones with food on them? No, I always wash everything.
A: Somebody did. Now they won't empty it, and we all have to pay {p:fifty|sixty|eighty} euros.
B: Perhaps it was the new people on the {floor:first|second|top} floor. They come from another town, and there it's all in one bin.
A: Then I'll have a word with them!
B: Be friendly. Nobody explained it to me, either, when I moved in. I'll make a list with pictures and hang it up.
A: All right. But I'll hang a second one next to it. With the price.
=> {A} is angry about {thing} in the paper bin. {B} thinks nobody explained it to the new people and will hang up a list with pictures.
=> Because of dirty {thing} in the paper bin, all have to pay {p} euros. {B} asks {A} to be friendly to the new people.

A: So, {place:the lake|the old quarry|the river} on {day:Saturday|Sunday} at {t:ten|eleven}? I've made the potato salad in my head already.
B: Have you seen the forecast? Thunderstorms from noon.
A: They always say that.
B: Last time you said that, too, and we sat under a {roof:bridge|table|truck} for three hours.
A: That was funny, though.
B: It was not. I had the cake on my knees.
A: What do you suggest?
B: We put the blanket on my living room floor and invite the others. If it stays dry, we can still go out in the evening.
A: With candles? Okay, I'm in. I'll still bring the salad.
=> Because thunderstorms are forecast for {day}, {A} and {B} will have the picnic on {B}'s living room floor, and {A} will bring potato salad.
=> {B} doesn't want to get wet again at {place}, so {A} agrees to a picnic at {B}'s home.

A: {hut:Eagle Lodge|Snowdrop Inn|Berghaus Alm}, hello?
B: Hello, we've booked for the {n:first|second} week of {m:January|February}. How much snow do you have?
A: Honestly? None. It's {deg:eleven|twelve|fourteen} degrees, and the cows want to go out again.
B: And will it snow?
A: Nobody knows. If you cancel by {day:Friday|Saturday}, it's free.
B: My children have been looking forward to it for months.
A: There's a lot to do without snow. We have {fun:ponies|a pool|a climbing hall}, and you'd have the whole place to yourselves.
B: Ponies or skis, hmm. I'll ask the family tonight and call you back.
=> There is no snow at {hut}, and {B} can cancel for free by {day}. {B} will ask the family first and call {A} back.
=> {A} admits that there is no snow but mentions {fun}. {B} hasn't decided yet whether to cancel.

A: A rowing boat for {h:one hour|two hours}, please.
B: I can give you one for half an hour. Look over there.
A: Where? I see one little cloud.
B: In {min:forty|fifty} minutes that will be a storm. I've been here for {y:thirty|forty} years.
A: But my phone says sun until the evening.
B: Your phone has never rowed on this lake.
A: All right. Half an hour. What do I pay?
B: {p:Eight|Nine} euros. And if you hear my {sig:whistle|bell|horn}, come back at once, wherever you are.
A: I promise. And if I'm right, and it stays dry?
B: Then the next hour is free.
=> {B} expects a storm and rents {A} a boat for only half an hour. If it stays dry, {A} gets the next hour free.
=> {A}'s phone says sun, but {B} expects a storm, so {A} takes the boat for half an hour and must come back when signalled.

A: Good morning! How did you sleep?
B: In the car. Our tent is standing in {cm:ten|fifteen} centimetres of water.
A: Oh dear. Which place are you on?
B: Number {num:17|23|38}, by the stream.
A: Who put you there? We closed that part {when:on Sunday|last week}, because of the rain.
B: A young man with {look:a red cap|long hair|a moustache}.
A: That's my nephew. He's been here for two days. I'm terribly sorry.
B: Everything we have is wet.
A: I'll give you the wooden hut next to the {near:kitchen|playground} for the rest of your stay, at the same price. And you can dry your things in our laundry for free.
B: That's very decent of you.
=> {B}'s tent is under water because {A}'s nephew put it in a closed part. {A} gives {B} a wooden hut at the same price.
=> {A} apologises to {B} for the wet place and offers a hut and free drying in the laundry.

A: I'd like to have this {cloth:dress|suit|tablecloth} cleaned. There's a stain here.
B: What is it?
A: {stain:Red wine|Beetroot|Blackberry jam}. I put salt on it, then lemon, then hot water.
B: All three? I wish people would just leave it alone. Hot water is the worst.
A: Can you still get it out?
B: I can't promise anything. It's fifty-fifty.
A: It's for {ev:a wedding|an anniversary} on {day:Saturday|Sunday}, and it isn't even mine. It's borrowed.
B: Then I'll do it myself, by hand. Come on {pick:Thursday|Friday}. If it doesn't work, you don't pay.
A: And then I'll have to confess.
=> {A} has made a stain on a borrowed {cloth} worse with salt, lemon and hot water. {B} will try to get it out by {pick} without promising anything.
=> {B} can't promise to get the stain out of {A}'s borrowed {cloth} but won't charge if it doesn't work.

A: Is the outdoor pool open today?
B: Only until {t:one|two}, I'm afraid. After that it belongs to the {who:school sports day|swimming club|water polo team}.
A: Oh. We've just come by bike from {town:Alderton|Weiler|Norby}, and the kids are boiling.
B: Then come in now for half price. And if you want to stay longer, the {lake:little lake|river beach} is five minutes from here and costs nothing.
=> The pool is open only until {t}, so {B} lets {A} and the kids in for half price and tells them about the free {lake}.
=> {A} and the kids have come by bike to swim. {B} offers half price until {t} and suggests the {lake} afterwards.
`
  .trim()
  .split(/\n\n+/);
