// Spoken dialogues of errands (shops, desks, doctors, landlords, tickets, interviews) with their gist.
// Written in the form of summaries-chats.ts.
export const errands = `
A: Good morning. Cold out there, isn't it?
B: Freezing. They say it'll snow tonight. What can I do for you?
A: It's about this {thing:kettle|toaster|hairdryer}. I bought it here {when:last Saturday|two weeks ago|on Monday} and it already stopped working.
B: I'm sorry to hear that. Have you got the receipt?
A: I'm afraid not. I think it went out with the rubbish. Can't I just have my money back?
B: Not without a receipt, no. That's company policy.
A: But you can see it's your brand!
B: I can, and that's why I can offer you a voucher for the full price. Would that help?
A: Well, I need a new one anyway. All right, a voucher is fine.
=> {A} brings back a broken {thing} bought {when} but has lost the receipt. {B} can't refund the money and offers a voucher for the full price, which {A} accepts.
=> {A}'s new {thing} doesn't work any more. Since there is no receipt, {A} gets a voucher from {B} instead of cash.

A: Excuse me, I was in here {when:this morning|yesterday|an hour ago} and bought these {shoe:boots|sneakers|sandals}.
B: I remember you. You tried on half the shop!
A: That's me. When I got home and opened the box, there were two left shoes in it.
B: Oh dear. Both size {size:thirty-nine|forty-one|forty-three}?
A: No, one is a size bigger, too.
B: Then somewhere in town there's another customer with two right ones. Let me check the storeroom.
A: Did you find a pair?
B: No, sorry, that was the last one in {col:brown|black|white}. I can order it for you, or you can have your money back.
A: I'd like to wait a few days first. Maybe the other person comes in.
B: Good idea. Leave me your number and I'll call you.
=> {A} found two left {shoe} of different sizes in the box. {B} has no other {col} pair, so {A} leaves a number and waits to see if the customer with the right ones turns up.
=> {A} was sold two left {shoe}. {B} offers to order a new pair or refund the money, but {A} prefers to wait a few days.

A: Here you are. One {dish:mushroom risotto|lamb curry|vegetable lasagne}. Enjoy your meal.
B: Oh. I'm sorry, but I ordered the {other:grilled fish|steak|chicken salad}.
A: Did you? Let me see. You're right, that's for table {num:six|nine|twelve}. I'll take it back at once.
B: How long will mine take?
A: About twenty minutes, I'm afraid. The kitchen is very busy tonight.
B: Twenty minutes? My film starts at {t:eight|half past eight|nine}. Actually, that does smell wonderful.
A: It's our chef's speciality.
B: Then leave it here. Table {num} can wait instead.
A: I'll have to apologise to them, then. And your coffee is on the house.
=> {A} serves {B} a {dish} by mistake. Because the {other} would take twenty minutes and {B} has a film at {t}, {B} keeps it and gets a free coffee.
=> {B} ordered the {other} but decides to eat the {dish} that was meant for table {num}, as there is no time to wait for a new meal.

A: Was everything all right with your meal?
B: Delicious, thank you. Especially the {sweet:apple tart|chocolate cake|lemon cream}. Could I have the bill?
A: Certainly. That's {sum:forty-two|thirty-eight|fifty-five} euros.
B: Here's my card.
A: I'm sorry, it's been declined.
B: That's strange. Could you try again?
A: I've tried twice. Do you have any cash?
B: Only ten euros. This is so embarrassing. There's a cash machine at the {place:station|corner|market}, but it needs the same card.
A: Don't worry. You come here nearly every week. Just leave your phone number and pay tomorrow.
B: Really? That's very kind. I'll be here before {noon:noon|lunch|eleven}.
=> {B}'s card is declined when paying a bill of {sum} euros. {A} trusts {B} as a regular guest and lets {B} leave a phone number and pay tomorrow.
=> {B} can't pay for the meal because the card doesn't work and promises {A}, who is understanding about it, to come back with the money before {noon} tomorrow.

A: Reception, good evening.
B: Hello, I'm in room {room:two-fourteen|three-oh-six|one-eighteen}. There's terrible music right under my floor.
A: Ah, yes. There's a {party:wedding|birthday party|company party} in the ballroom.
B: I have an interview at {t:eight|nine} tomorrow morning and I really need to sleep. Could I change rooms?
A: I wish I could help, but we're fully booked.
B: How long are they going to go on?
A: They have to finish at {end:one|two}.
B: That's far too late. Can't you ask them to turn it down?
A: I'll speak to the DJ right away. And I'll send up some earplugs, and breakfast is free for you tomorrow.
B: All right. Thank you for trying.
A: Good luck with the interview.
=> {B} can't sleep because of a {party} and has an interview at {t}. The hotel is full, so {A} will speak to the DJ, send up earplugs and make breakfast free.
=> {B} complains about loud music from a {party}. {A} has no other room but promises to speak to the DJ and makes breakfast free.

A: Good evening and welcome to the {hotel:Park Hotel|Station Hotel|Hotel Bellevue}. Did you have a pleasant trip?
B: Long, but fine. I have a reservation. The name is {name:Hoffman|Silva|Lindqvist}.
A: One moment. {name}... I can't find it. When did you book?
B: In {month:March|April|May}, online. Here's my confirmation.
A: Let me see. Oh, I see what happened. This is for our hotel in {city:Lyon|Porto|Graz}.
B: You're joking.
A: I'm afraid not. The two have the same name. It happens about once a month.
B: Do you at least have a room for tonight?
A: A single with a shower, yes. And I'll call my colleagues and ask them to cancel the other one without charge.
B: You've saved my evening. I'll read the address next time.
=> {B} has booked a room at the {hotel} in {city} by mistake. {A} still has a single for tonight and will ask for a free cancellation of the other booking.
=> {A} can't find {B}'s reservation because it is for a hotel with the same name in {city}. {B} takes a single room here instead.

A: Good morning. Passport, please, and put your suitcase on the scale.
B: There you go. I hope it's all right.
A: I'm afraid it's {kg:four|five|six} kilos too heavy. That'll be {fee:sixty|seventy-five|ninety} dollars.
B: What? That's more than I paid for the flight!
A: You can take something out and put it in your hand luggage.
B: My hand luggage is full of {gift:books|chocolate|baby clothes} for my {rel:sister|niece|cousin}.
A: Or you can wear it. Some people do.
B: Wear it? Well, I've got two coats and a pair of boots in there.
A: That should do it. Step aside and I'll weigh it again when you're ready.
B: It's thirty degrees in here. I'll look ridiculous.
A: You'll look like someone who has saved {fee} dollars.
=> {B}'s suitcase is {kg} kilos too heavy and the fee is {fee} dollars. {A} suggests wearing some of the things, and {B} thinks of putting on two coats and boots.
=> At the check-in {A} tells {B} to pay {fee} dollars for extra weight. To avoid it, {B} can take heavy clothes out of the suitcase and wear them.

A: Anything to declare?
B: No, nothing. Only presents.
A: Would you open the bag for me, please? What's in this box?
B: That's {food:sausage|cheese|ham} from my grandmother. She makes it herself, on her farm.
A: It smells very good, but you can't bring it into the country.
B: Not even one piece? She's {age:eighty-six|ninety|eighty-one}. She'll be heartbroken.
A: I'm sorry. Meat and milk products aren't allowed. It's on the sign behind you.
B: I didn't see it. Do I have to pay a fine?
A: Not this time, because you showed it to me right away. But it has to stay here.
B: And what happens to it?
A: It's destroyed, I'm sorry to say. Believe me, I don't enjoy it.
B: Then please don't ever tell my grandmother.
=> {A} finds home-made {food} from {B}'s grandmother at customs. {B} isn't allowed to bring it in and has to leave it to be destroyed, but doesn't have to pay a fine.
=> {B} loses the {food} that {B}'s grandmother made because such products can't be brought into the country. {A} doesn't charge a fine.

A: City Taxi, how can I help you?
B: Hello. I was in one of your cars about {min:twenty minutes|half an hour|an hour} ago, and I think I left my {thing:phone|wallet|laptop bag} on the back seat.
A: Where did the driver take you?
B: From the {from:opera|harbour|university} to Mill Street. He was an older man who talked about his {hobby:pigeons|garden|grandchildren} all the way.
A: Ah, that's Leo. Everybody knows about his {hobby}. Hold on, I'll ask him over the radio.
B: Thank you so much.
A: Good news. He's got it. But he's on his way to the airport now.
B: When can I have it back?
A: He can drop it off at your place at about {t:six|seven|eight}. He says he won't charge you anything.
B: That's wonderful. I'll have a good tip ready.
=> {B} left a {thing} in a taxi and calls the company. {A} reaches the driver, Leo, who has found it and will bring it to {B} at about {t} for free.
=> {B}'s {thing} is in Leo's taxi. {A} arranges for him to drop it off at about {t}, and {B} plans to give a good tip.

A: Where to?
B: The airport, please, as fast as you can. My flight leaves in {left:an hour|fifty minutes|an hour and a half}.
A: Then hold on tight. Holiday or business?
B: Holiday, finally. Ten days in {dest:Sicily|Crete|Tenerife}.
A: Lovely. Which terminal?
B: Let me look at my ticket. Terminal two. Oh no.
A: What's wrong? Did you forget your passport?
B: No, I've got that. It says the {day:fourteenth|ninth|twentieth}. What's today?
A: The day before that.
B: So I'm a whole day early. I can't believe it.
A: Better than a day late! Shall I turn round?
B: Yes, please, take me home. And you can drive slowly now.
=> {B} takes {A}'s taxi to the airport in a hurry for a trip to {dest}, but notices that the flight is not until tomorrow and asks to be driven home.
=> On the way to the airport {B} finds out that the flight to {dest} leaves a day later. {A} turns back to take {B} home.

A: Next, please. Good afternoon.
B: Good afternoon. Your machine outside has just swallowed my card.
A: Oh dear. Did you type in the wrong number?
B: Three times, I think. I got a new card {when:last week|on Friday|a few days ago} and I keep mixing it up with the old one.
A: That explains it. After three mistakes the machine keeps the card.
B: Can you get it out for me?
A: No, it's blocked now. We'll send you a new one. It takes {days:five|seven|ten} working days.
B: But I'm going on a trip on {day:Thursday|Sunday|Wednesday}! How am I supposed to pay?
A: Do you have some identification with you?
B: Yes, my passport.
A: Then you can take out cash here at the counter. Let's do that now.
=> The cash machine kept {B}'s card after three wrong numbers. A new one takes {days} working days, so {A} suggests taking out cash at the counter for {B}'s trip on {day}.
=> {B} has lost a card to the machine by typing in the wrong number. {A} can't get it out, but {B} can get cash with a passport.

A: Hello, I'd like to open {acc:a savings account|a current account|a student account}, please.
B: Of course, have a seat. Are you new in {town:Bristol|Cardiff|Leeds}?
A: Yes, I moved here {when:last week|ten days ago} for my job at the {work:hospital|zoo|airport}.
B: How exciting. Well, I need your passport and something that shows your address, like an electricity bill.
A: I've got my passport, but I don't have any bills yet. I'm living with a friend.
B: Hmm. A letter from your employer would do as well, if your address is on it.
A: I can ask the office for one this afternoon.
B: Perfect. Then come back with it, and the whole thing takes fifteen minutes.
A: Is it free?
B: For the first year, yes. After that it's {fee:three|four|five} pounds a month.
=> {A}, who is new in {town}, wants to open {acc} but has no proof of address. {B} says a letter from the employer will do, and {A} will ask for one this afternoon.
=> {B} can't open {acc} for {A} yet because a proof of address is missing. It is free for a year and then costs {fee} pounds a month.

A: Thank you for coming in. I've read your plan for the {shop:bakery|bookshop|bicycle shop} carefully.
B: And what do you think of it?
A: To be honest, I liked it a lot. I even showed it to my wife.
B: That sounds good.
A: Unfortunately, my wife doesn't decide. The head office does, and they've turned down the loan.
B: Oh no. All of it? May I ask why?
A: They say you don't have enough money of your own. You'd need at least {sum:twenty thousand|fifteen thousand|thirty thousand}.
B: I have about half of that.
A: Could anyone in your family help?
B: My {rel:uncle|grandfather|aunt} has offered, but I didn't want to take it.
A: Think about it. If you can show us the {sum}, I'll send the plan in again myself.
B: All right. I'll talk to my {rel} this weekend.
=> The bank refuses {B} a loan for a {shop} because {B} has only half of the {sum} needed. {B} will ask a relative, and {A} would then hand in the plan again.
=> {A} likes {B}'s plan for a {shop}, but head office wants {B} to have {sum} first. {B} will talk to the {rel} who has offered help.

A: Hello. I'd like to send this parcel to {land:Brazil|Japan|Canada}.
B: Put it on the scale, please. What's inside?
A: A {gift:teapot|vase|music box} for my {friend:pen friend|old teacher|godmother}. It's a birthday present.
B: How lovely. Do you want to send it the normal way or by express?
A: What's the difference?
B: Normal is {cheap:eighteen|twenty|twenty-two} pounds and takes three weeks. Express costs {dear:forty-five|fifty|sixty} and arrives in four days.
A: Goodness. The birthday is in two weeks.
B: Then only express gets it there in time.
A: That's more than the present cost! I'll take the normal one and phone on the day to say it's coming.
B: Fair enough. I'd write "fragile" on the box, though.
=> {A} sends a {gift} to {land} as a birthday present. Express for {dear} pounds is too expensive, so {A} takes normal post for {cheap}, although it will arrive after the birthday.
=> {B} explains the prices for a parcel to {land}. {A} picks the cheaper way, which takes three weeks, and will phone on the birthday.

A: Good morning. I've been waiting for a parcel since {day:Tuesday|Monday|last week}, and your website says it was delivered.
B: Do you have the number? Thanks. Yes, it was handed over to {name:Mr. Quinn|Mrs. Doyle|Mr. Novak}, your neighbour.
A: I don't have a neighbour with that name.
B: Number {num:seventeen|twenty-four|thirty-one}, Garden Road?
A: I live in Garden Lane! It's on the other side of the river.
B: Ah. Then the driver went to the wrong street. I'm terribly sorry.
A: So what do I do now? Go and knock on a stranger's door?
B: No, no. We'll pick it up and bring it to you by {t:tomorrow evening|Friday|tomorrow noon}.
A: I hope so. It's {item:my new running shoes|a costume for a play|a part for my washing machine}, and I need it badly.
=> {A}'s parcel was given to {name} in Garden Road although {A} lives in Garden Lane. {B} apologises and promises to fetch it and deliver it by {t}.
=> {A} complains about a missing parcel, which the driver took to the wrong street. {B} says it will be picked up and brought to {A} by {t}.

A: Hello, what can I get you?
B: Something for a {ill:bad cough|heavy cold|nasty cough}, please. My {who:brother|colleague|boss} gave it to me, I think.
A: It's going round at the moment. This syrup is very good. Are you taking any other medicine?
B: Only pills for my {al:hay fever|blood pressure}.
A: That's no problem. But the syrup makes you sleepy, so you mustn't drive.
B: Oh, that won't do. I drive a {bus:school bus|delivery van|tram} for a living.
A: Then take these tablets instead. They're a bit weaker, but you'll stay awake.
B: How many a day?
A: Three, after meals. If it isn't better by {day:Friday|Monday}, see a doctor.
B: I will. How much is that?
A: {p:Seven|Eight|Nine} euros.
=> {B} needs something for a {ill}. As the syrup makes people sleepy and {B} drives a {bus}, {A} sells {B} weaker tablets, to be taken three times a day.
=> {A} recommends tablets instead of syrup for {B}'s {ill} because {B} has to drive for work, and advises a doctor if it isn't better by {day}.

A: Good evening. I'd like these {med:eye drops|heart pills|asthma sprays}, please. Here's the prescription.
B: Thank you. Oh, this one has run out. It was only valid until {date:the first of June|the end of April|the tenth of July}.
A: It isn't for me. It's for my {rel:neighbour|grandmother|father-in-law}. Can't you make an exception?
B: I'm really not allowed to. Does the doctor have evening hours?
A: Not today. The practice opens again on {day:Monday|Thursday}.
B: And how much is left at home?
A: Enough for about two days, I think.
B: That's too short, then. Let me call the emergency doctor and ask for a new prescription. It takes ten minutes.
A: Thank you so much. I'll wait over there by the {shelf:toothpaste|sun cream|vitamins}.
=> {A} wants {med} for {A}'s {rel}, but the prescription has run out. Because there is only enough for about two days, {B} calls the emergency doctor for a new one.
=> {B} can't accept an old prescription for the {med}. The practice is closed until {day}, so {B} phones the emergency doctor while {A} waits.

A: Come in, have a seat. How was the {trip:skiing holiday|sailing trip|wedding}?
B: Lovely, thanks. But I'm here because I can't sleep. I lie awake until {t:two|three|four} every night.
A: Since when?
B: About {w:a month|six weeks|two months}. I wondered if you could give me some sleeping pills.
A: Let's see first. Are you worried about anything?
B: Not really.
A: What do you drink in the evening?
B: Just a cup of coffee. Or two. We have one of those fancy machines now.
A: And how long have you had that machine?
B: About {w}. Oh.
A: Exactly. No pills. No coffee after lunch, and come back in two weeks.
B: I feel a bit silly now.
=> {B} has slept badly for {w} and wants pills. {A} finds the cause in the coffee {B} drinks in the evening and tells {B} to have none after lunch.
=> Instead of sleeping pills, {A} advises {B} to stop drinking coffee after lunch and to come back in two weeks.

A: So, tell me how it happened.
B: I fell off a {what:ladder|skateboard|horse} and landed on my hand. I'm sure my wrist is broken.
A: Can you move your fingers? Good. And does it hurt here?
B: Ouch! Yes!
A: I've got your X-ray on the screen now. You're lucky. Nothing's broken, it's only a bad sprain.
B: Really? It feels much worse than that.
A: A sprain can hurt more than a break. You'll get a bandage, and you should keep it still for {w:two|three|four} weeks.
B: But I'm playing the {inst:violin|cello|piano} in a concert on {day:Sunday|Saturday}!
A: Not with this hand, I'm afraid.
B: Then I'd better call the conductor straight away.
=> {B} fell off a {what} and has a sprained wrist, not a broken one. {A} orders {w} weeks of rest, so {B} can't play in the concert on {day} and will call the conductor.
=> The X-ray shows that {B}'s wrist isn't broken. Still, {A} says {B} must keep it still and can't play the {inst} at the concert.

A: Is this your first visit to us?
B: My first visit to any dentist in {y:six|eight|ten} years. I'm terrified, to be honest.
A: You're not the only one. I was scared as a child, and look at me now. What's the trouble?
B: A tooth at the back hurts when I {do:eat something cold|drink tea|chew}. I suppose you'll have to pull it out.
A: Open wide, please. Hmm. Well, well.
B: Is it that bad?
A: Not at all. It's a small hole. I'll clean it and put in a filling, and that's it.
B: Will it hurt?
A: You won't feel a thing after the injection. Shall we do it today or would you like a new appointment?
B: Today, please. If I go home now, I'll never come back.
=> {B}, who hasn't been to a dentist for {y} years, is afraid of losing a tooth. {A} finds only a small hole, and {B} wants the filling done today.
=> {A} calms {B}, who has toothache: a filling is enough. {B} prefers to have it done at once rather than go home and never return.

A: There, all finished. What do you think?
B: It's... {col:orange|purple|green}.
A: It's a bit brighter than I expected, yes.
B: I asked for {want:honey blond|light brown|dark red}! I'm giving a speech at my {who:company|old school|club} tomorrow.
A: I'm so sorry. Your hair takes the colour more strongly than most.
B: Can you fix it?
A: I could dye it again, but not today. It would damage your hair. You should wait a week.
B: A week? What am I supposed to do, wear a hat?
A: I can tone it down a little now with a special shampoo. And you don't have to pay, of course.
B: Let's try the shampoo, then. And I'll start looking for a hat.
=> {B}'s hair has turned {col} instead of {want}, just before a speech tomorrow. {A} can't dye it again for a week but tries a special shampoo and charges nothing.
=> {A} has coloured {B}'s hair the wrong shade. {B} is upset and agrees to a shampoo that tones it down, as new dye has to wait a week.

A: Hi there. The usual, just the tips?
B: No, not today. I want it all off. Really short.
A: Are you sure{,B}? You've had long hair {since you were at school|for as long as I've known you}.
B: I'm sure. I start a new job on {day:Monday|Wednesday} and I want to look different. Here's a photo.
A: That's nice, but it needs styling every morning. It takes about {min:twenty|thirty} minutes.
B: Every morning? I can hardly find my shoes in the morning.
A: I thought so. How about shoulder length, without any styling? You can still tie it back for {sport:tennis|swimming|yoga}.
B: Hmm. That does sound more like me. All right, shoulder length.
A: Good choice. And how are the {pet:cats|rabbits|twins}?
=> {B} wants very short hair for a new job starting on {day}, but it would need {min} minutes of styling a day, so {B} takes {A}'s suggestion of shoulder length.
=> {A} talks {B} out of a really short haircut because it takes too much time in the morning. {B} will have shoulder length instead.

A: Good afternoon. I wore this {suit:suit|jacket|waistcoat} at my graduation, and I need it for a wedding on {day:Saturday|Friday}.
B: And it doesn't fit any more, I suppose?
A: I can't close the buttons. It must have shrunk in the wardrobe.
B: They all do that. Put it on and let me see. Yes, I can let it out about {cm:three|four} centimetres.
A: Is that enough?
B: Just about. But don't eat too much at the dinner.
A: When will it be ready?
B: On {pick:Wednesday|Thursday} after five. It's {p:thirty|thirty-five|forty} euros.
A: Great. Could you sew on the missing button as well?
B: Of course. That one's free.
=> {A}'s {suit} has become too tight for a wedding on {day}. {B} will let it out by {pick} for {p} euros and sew on a missing button for free.
=> {B} agrees to make {A}'s {suit} wider and says it can be collected on {pick} after five.

A: Morning. What seems to be the matter with the car?
B: It makes a strange noise. Every time I {do:go round a corner|brake|drive uphill}, something goes "clonk".
A: Since when?
B: Since our holiday in {place:Wales|Denmark|Slovenia}. My {rel:brother|mother|cousin} says it's the axle and that it'll cost a fortune.
A: Let's take it for a little drive. Hm, I can hear it, too.
B: You see? Is it dangerous?
A: Wait, I'd like to look under the passenger seat. There we are.
B: What is it?
A: A bottle of {drink:olive oil|cider|apple juice}. It rolls from one side to the other.
B: I bought that on the last day and couldn't find it anywhere! What do I owe you?
A: Nothing. But your {rel} shouldn't become a mechanic.
=> {B} is worried about a noise in the car, which a relative thinks is the axle. {A} finds that it is only a bottle of {drink} under the seat and charges nothing.
=> The noise in {B}'s car comes from a bottle bought on holiday in {place}. {A} discovers it on a test drive.

A: Hello, it's the garage. I've had a look at your {car:old station wagon|little van|convertible}.
B: Oh, good. Can I pick it up today?
A: I'm afraid I've got bad news. The {part:gearbox|engine|clutch} is finished.
B: How much would a new one be?
A: With labour, about {sum:two thousand|eighteen hundred|twenty-five hundred} euros.
B: But the whole car isn't worth more than a thousand!
A: That's why I'm calling before I do anything. If it were mine, I'd let it go.
B: I learned to drive in that car. My {rel:grandfather|aunt|father} left it to me.
A: I understand. You don't have to decide today. It can stay in my yard until the end of the month.
B: Thank you. I need to sleep on it.
=> {A} says the {part} is finished and a new one would cost {sum} euros, more than {B}'s car is worth. {B} needs time, and the car can stay until the end of the month.
=> {B}'s car, left by a relative, needs a very expensive repair. {A} advises against it, but {B} wants to sleep on it.

A: And this is the {room:living room|kitchen|bedroom}. It gets the sun all afternoon.
B: It's beautiful. And so quiet! How much did you say it was?
A: {rent:Seven hundred|Eight hundred|Nine hundred} a month, heating included.
B: That's within my budget. Is there a lift?
A: Yes, and a cellar for bicycles. The only rule is no pets. The owner is very strict about that.
B: No dogs and cats, you mean?
A: No animals at all. Why, do you have one?
B: A {pet:parrot|tortoise|cockatoo}. It's twenty years old and I've had it since I was a child.
A: Hmm. I could ask, but I don't think she'll say yes. The last tenant had a snake that got out.
B: Please do ask. But if the answer is no, I won't take the flat.
=> {B} likes the flat that {A} shows for {rent} a month, but pets are forbidden and {B} has a {pet}. {A} will ask the owner, and {B} won't move in without the animal.
=> {A} shows {B} a flat for {rent} a month. It suits {B} except for the rule against pets, so {A} is going to ask for an exception for the {pet}.

A: Good evening, it's {A} from the third floor. Sorry to bother you on a {day:Sunday|Friday} night.
B: Not at all. How's the baby?
A: Cold, actually. That's why I'm calling. The heating hasn't worked for {w:five days|a week|six days}.
B: Still? I thought the plumber came on {d:Tuesday|Wednesday}.
A: He came, looked at the boiler and said he needed a part. Nobody's heard from him since.
B: That's not acceptable. I'll call another company first thing tomorrow.
A: Thank you. And what about tonight? It's {deg:fourteen|thirteen|fifteen} degrees in the bedroom.
B: I've got two electric heaters in my garage. I'll bring them round in half an hour.
A: That would be great. And I'd like to pay less rent for this month, to be honest.
B: We can talk about that once it's warm again.
=> {A}'s heating has been broken for {w}. {B}, the landlord, will bring two electric heaters tonight and call another company tomorrow; lower rent is to be discussed later.
=> {A} complains about a cold flat and wants to pay less rent. {B} promises heaters tonight and a new plumber, but puts off the question of the rent.

A: I've checked all the rooms now. Everything's fine except the {room:hall|bedroom|kitchen}.
B: What's wrong with it?
A: There's a large {stain:red|brown|grey} stain on the wall. I'll have to keep {sum:two hundred|three hundred|a hundred and fifty} euros of your deposit for the painter.
B: But that stain was there when I moved in!
A: I don't remember that.
B: I do. I hung a {cover:map|poster|carpet} over it for four years because it was so ugly.
A: Can you prove it?
B: Wait, I took photos on the first day. Here, on my phone. Look at the date.
A: Hm. You're right, there it is. I must have mixed up the flats. I'm sorry.
B: So I'll get everything back?
A: The whole deposit, by {day:Friday|the end of the week|Monday}.
=> {A} wants to keep {sum} euros of {B}'s deposit for a stain in the {room}. {B} shows old photos proving it was there before, and {A} will pay back everything by {day}.
=> Thanks to photos from the first day, {B} shows that a stain on the wall is old. {A} apologises and promises to return the whole deposit.

A: Hi, I'm calling about the room in your shared flat. Is it still free?
B: It is. Tell me a bit about yourself.
A: I'm studying {subj:chemistry|law|architecture}, I cook a lot and I'm pretty tidy.
B: Sounds good. Do you play any instruments? The last person played the {inst:trumpet|bagpipes|drums}.
A: No, don't worry. What about the others?
B: There are three of us. {n:Olga|Marta|Ines} works nights as a nurse, so mornings have to be quiet until {t:noon|one|two}.
A: Oh. I get up at six every day to {do:lift weights|practise singing|vacuum the floor}. That could be difficult.
B: Early birds are welcome, but noise before {t} really isn't.
A: Then I think I'd drive {n} mad. Thanks for being honest.
B: No problem. Good luck with your search.
=> {A} is interested in a room in {B}'s shared flat. Since {n} works nights and needs quiet until {t}, while {A} gets up at six to {do}, {A} decides against it.
=> {A} calls {B} about a room but gives it up, because mornings there have to be quiet until {t} for {n}, a nurse on night shifts.

A: I'd like to report a stolen bicycle.
B: All right. When and where did it happen?
A: In front of the {place:swimming pool|cinema|town hall}, between {from:four|five} and six yesterday afternoon.
B: Was it locked?
A: Of course. The lock was still lying there, cut in two.
B: Can you describe it?
A: It's {col:dark green|silver|light blue}, with a basket and a bell that looks like a {bell:frog|ladybird|skull}.
B: Well, that's special. Do you have the frame number?
A: The what?
B: It's usually under the saddle. Without it we can hardly prove that a bike is yours.
A: Maybe it's on the bill. I'd have to look for it at home.
B: Do that and call me. Your insurance will ask for it, too.
=> {A} reports to {B} that a {col} bicycle was stolen in front of the {place} yesterday. {A} doesn't know the frame number and will look for it on the bill at home.
=> {A}'s locked bicycle was stolen outside the {place}. {B} needs the frame number to prove whose it is and asks {A} to call with it.

A: Good evening. Do you know why I've stopped you?
B: I suppose I was driving too fast.
A: {speed:Sixty-eight|Seventy-one|Sixty-four} in a fifty zone. Where are you going in such a hurry?
B: To the {place:hospital|birth centre}. My {rel:sister|daughter} is having a baby. They phoned me ten minutes ago.
A: I've heard that story before.
B: I know how it sounds. Look, here's the message. And there's a {toy:teddy bear|pink blanket|tiny hat} on the back seat.
A: I see. Still, the baby won't be happier if you have an accident.
B: You're right, I'm sorry. Do I get a ticket?
A: I'll leave it at a warning this time. But drive slowly from now on, please.
B: I promise. Thank you very much.
A: And congratulations.
=> {A} stops {B} for driving {speed} in a fifty zone. {B} is on the way to the {place} because of the birth of a baby and gets away with a warning.
=> {B} was speeding because {B}'s {rel} is having a baby. After seeing the message, {A} gives only a warning and tells {B} to slow down.

A: Thank you for coming to the station. Please tell me what you saw on {day:Tuesday|Thursday} night.
B: I was walking my dog, as I always do after the late news. I saw a light in the {shop:jeweller's|chemist's|stamp shop}.
A: What time was that?
B: Around {t:half past eleven|midnight|quarter to twelve}.
A: Did you see anyone?
B: A tall man with a big {bag:suitcase|sports bag|backpack}. He even stroked my dog and wished me a good night.
A: He spoke to you? Would you know his face again?
B: Certainly. He had a scar over one eye.
A: That's very useful. My colleague will show you some photos next door.
B: Now? My dog is waiting outside.
A: Bring it in. Maybe it recognises him as well.
=> {B} tells {A} about a tall man with a scar and a {bag} who was near the {shop} around {t} on {day}. {B} will now look at photos to identify him.
=> {A} questions {B}, who met a man outside the {shop} at night while walking the dog. {B} would know his face, so the police have photos to show.

A: Hi. I'm returning these three.
B: Thanks. According to the computer there should be a fourth one, a {book:cookbook|travel guide|book about bees}.
A: Yes, about that. I left it on a {where:train|ferry|park bench} and when I went back it was gone.
B: That's a pity. It's been overdue since {m:September|October|February}, too.
A: I know. I was too embarrassed to come in.
B: Well, you'd have to replace it. It's {p:twenty-four|nineteen|twenty-seven} euros, plus {fine:six|eight} euros for being late.
A: Can I buy a copy myself and bring that?
B: Sure, if it's the same edition. Then you'd only pay the {fine}.
A: I saw a used one online for five. I'll order it today.
B: Perfect. And don't stay away for so long. We don't bite.
=> {A} has lost a {book} from the library and been too embarrassed to come in. {B} accepts another copy of the same edition, so {A} will order a used one and pay only {fine} euros.
=> {A} must replace a lost {book}. Buying a used copy online for five is cheaper than paying {p} euros, and {B} agrees to that.

A: A return to {town:Brighton|Dover|York}, please, for tomorrow morning.
B: Haven't you heard? There's a strike. No trains before {t:noon|two|four} tomorrow.
A: Oh no. I've got to be at {ev:a court hearing|a christening|an exam} at ten.
B: You could travel this evening.
A: I can't, I've got a night shift. Is there any other way?
B: There's a coach from the bus station at {c:five|six|quarter past six}. It takes {h:three|two and a half} hours.
A: Straight after work, then. I can sleep on the bus. Do you sell tickets for it?
B: No, only they do. But hurry, half the town has the same idea.
A: I'd better run over there now. Thanks for telling me.
B: Good luck. And sorry about the strike. It's not my fault, I'm only the one who gets shouted at.
=> Because of a strike there are no trains to {town} tomorrow before {t}, but {A} has {ev} at ten. {B} suggests a coach at {c}, and {A} goes to buy a ticket.
=> {A} can't take the train to {town} because of a strike and decides to catch an early coach after the night shift instead.

A: Two tickets for {show:the musical|the ballet|the comedy} on {day:Friday|Saturday}, please.
B: I'm sorry, that's been sold out since {m:January|last month|Easter}.
A: Not even a bad seat behind a pillar?
B: Not even that. What about next {other:Tuesday|Wednesday}?
A: My parents are only here for the weekend. It's their {n:thirtieth|fortieth} anniversary and that's where they met, in this theatre.
B: How romantic! Well, sometimes people bring tickets back. They have to do it by {t:six|half past six} on the day.
A: So I could come and queue?
B: Yes. Be here at five, because there'll be others. I can't promise anything.
A: I'll bring a folding chair and a sandwich. Thanks for the hint.
=> {A} wants two tickets for {show} on {day} for an anniversary of {A}'s parents, but it is sold out. {B} recommends queuing at five for returned tickets, and {A} plans to do so.
=> There are no seats left for {show} on {day}. {A}'s only chance is that somebody brings tickets back, so {A} is going to come early and queue.

A: Technical support, how can I help?
B: Our internet has been down since {t:this morning|last night|yesterday noon}. I work from home and I've got a video call at {c:three|four|five}.
A: Have you tried turning the box off and on?
B: Four times. I've also changed the cable, and I've talked to it nicely.
A: Thank you, most people skip that part. Let me check your street. Ah, workers have cut a line near {place:the bridge|the school|Oak Square}.
B: Wonderful. And when will it be mended?
A: Not before {end:tomorrow evening|Thursday|tomorrow noon}, I'm afraid.
B: What do I do about my call?
A: I can give you extra data for your mobile, free of charge. Then you can use your phone as a hotspot.
B: Oh, that would work. Please do that.
=> {B}'s internet is down because workers have cut a line, and it won't work before {end}. {A} gives {B} free mobile data to use for a video call at {c}.
=> {B} has a video call at {c} but no internet at home. {A} explains the damaged line and offers extra data so that {B} can use the phone instead.

A: Hello, I'd like to cancel my subscription to {mag:the wine box|the tea box|the travel magazine}.
B: I'm sorry to hear that. May I ask why?
A: I just don't use it any more. I've got {a whole shelf|a whole pile} I haven't touched.
B: What if I gave you three months for free?
A: No, thank you.
B: Half price for a year, then? That's only {p:four|five|six} euros a month.
A: It's very generous, but no. I really want to cancel.
B: I could also put in a {gift:set of knives|towel|nice umbrella}.
A: You're very good at this. But the answer's still no.
B: All right, I had to try. Your subscription ends on {end:the thirtieth|the last day of the month|the fifteenth}. You'll get an email.
A: Thank you. And have a nice weekend.
=> {A} wants to cancel {mag} because it isn't used any more. {B} tries free months, half price and a present, but {A} refuses, and it ends on {end}.
=> {B} can't persuade {A} to keep a subscription to {mag}. It will be cancelled on {end} and {A} gets an email.

A: I'm calling about my {kind:electricity|water|gas} bill. There must be a mistake. It says {sum:nine hundred|eleven hundred|eight hundred} pounds!
B: What do you normally pay?
A: About a hundred and twenty. I live alone with a goldfish.
B: That does seem a lot. Did you read the meter yourself?
A: Yes, on {date:the first|the third|the second}, and I sent in the number online.
B: Could you go and read it to me now?
A: One second, I need a torch. It says two, one, four, seven... and then there's a red figure.
B: The red one doesn't count. I think you typed that in last time.
A: Oh, so it's my own fault?
B: It happens a lot. I'll correct it and send you a new bill by {day:Monday|the end of the week}.
A: Thank goodness. I already suspected the goldfish.
=> {A} is shocked by a {kind} bill of {sum} pounds. It turns out {A} wrote down one figure of the meter too many, and {B} will send a corrected bill by {day}.
=> {B} finds out that {A}'s high {kind} bill comes from a wrong meter reading. A new bill will arrive by {day}.

A: Good morning, I'd like to order {num:forty|fifty|sixty} roses for {day:Saturday|Friday}.
B: That's a lot of roses. What's the occasion?
A: My {rel:parents|grandparents|neighbours} have been married for as many years. You have such a wonderful voice, by the way. Do you do the arrangements yourself?
B: No, I mostly do tax returns.
A: Pardon? Isn't that Flower Corner?
B: No, this is a tax adviser's office. People ring us by mistake all the time. Our numbers differ only in the last digit.
A: Oh, how embarrassing! I'm sorry to waste your time.
B: Not at all, it's the nicest call I've had today. Just dial {dig:seven|four|nine} at the end.
A: Thank you. And who knows, I may call again. I haven't done my tax return yet.
B: Then you know where to find me. It's due in {m:July|May}.
=> {A} tries to order {num} roses for {day} but has reached a tax adviser's office instead of Flower Corner. {B} tells {A} the right last digit, and {A} may call again about a tax return.
=> {A} dials the wrong number and speaks to {B} in a tax office. {B} doesn't mind and says that the flower shop's number ends in {dig}.

A: Hi, welcome back! I haven't seen you for a while.
B: I've had an accident. I tore a muscle playing {sport:football|badminton|hockey} with my nephews.
A: Ouch. Those kids are dangerous. How long will you be out?
B: The doctor says {m:two|three|four} months. So I'd like to cancel my membership.
A: Your contract runs until {end:December|next summer|October}, so you can't cancel it early.
B: Even with a doctor's note?
A: With a note, you can put it on hold. You don't pay for {m} months, and the time is added at the end.
B: That's even better. I do want to come back.
A: Great. Just bring me the note by {day:the end of the month|Friday}. And you can still use the sauna if you like.
B: For free? Then I'll see you tonight.
=> {B} is injured and wants to leave the gym. The contract can't be cancelled early, but with a doctor's note {A} can put it on hold for {m} months, which {B} prefers.
=> {B} tore a muscle playing {sport} and can't train for {m} months. {A} offers to pause the membership if {B} brings a note by {day}.

A: Hello, is this where I sign up for {sport:tennis|fencing|judo} lessons?
B: You're in the right place. Have you ever done it before?
A: Never. My doctor says I should move more, and the clothes look nice.
B: That's as good a reason as any! Unfortunately, the beginners' course is full.
A: Oh. When does the next one start?
B: In {m:September|January|April}. Or you could join the {alt:children's group|senior group} on {day:Tuesdays|Thursdays}. There are two places left.
A: Wouldn't I look a bit silly?
B: Not at all. We've got another adult in there, and it's a lively bunch.
A: Can I try it once before I decide?
B: Of course, the first lesson is free. Come at {t:five|half past five|six}.
=> {A} wants to learn {sport}, but the beginners' course is full until {m}. {B} suggests the {alt} on {day}, and {A} will try one free lesson first.
=> {B} has no place for {A} in the beginners' course. {A} is unsure about joining the {alt} and asks to try it once.

A: Excuse me, you can't go in with that {bag:backpack|umbrella|suitcase}.
B: Oh, really? Where can I leave it?
A: In the lockers downstairs. You need a {coin:one|two}-euro coin, and you'll get it back.
B: I've only got notes. Could you change this?
A: I'm not allowed to handle money, sorry. Try the café.
B: There's a huge queue at the café, and it's already {t:half past four|four}.
A: And last entry to the {show:mummies|dinosaurs|gold room} is in {min:ten|fifteen} minutes. Hm.
B: I've come all the way from {city:Madrid|Oslo|Riga} to see them.
A: You know what? Here's a coin from my own pocket. Bring it back to me when you leave.
B: That's incredibly kind. I'll find you, I promise.
A: I'm here until six. Off you go!
=> {B} has no coin for the locker, and last entry to the {show} is in {min} minutes. {A} lends {B} a coin, which {B} promises to bring back.
=> {A} won't let {B} into the museum with a {bag} but helps out with a coin for the locker so that {B} gets in on time.

A: And this is the most famous picture in our collection, painted in {y:1642|1715|1803}.
B: It's much smaller than I thought.
A: Everybody says that. It was stolen {n:twice|three times}, because it fits into a coat.
B: And is this really the original? I read that it's being cleaned.
A: You're well informed. No, this is a copy. The original is in our workshop until {m:autumn|next March|the summer}.
B: So all these people are taking photos of a copy?
A: They look so happy that I don't have the heart to tell them.
B: Is there any way to see the real one?
A: Yes, on the first {day:Sunday|Friday} of the month we open the workshop to visitors. But you have to sign up.
B: Then I'll do that. Where?
A: At the desk by the entrance.
=> {A} admits to {B} that the famous picture on the wall is a copy, as the original is being cleaned until {m}. {B} wants to sign up to see it in the workshop.
=> {B} asks whether the painting is real. {A} says the original is in the workshop, which visitors can see on the first {day} of the month.

A: Excuse me, could you tell me the way to the {place:botanical garden|castle|concert hall}?
B: I'd love to, but I'm a stranger here myself. I'm looking for the {other:town hall|bus station|aquarium}.
A: Oh, I've just come from there! It's straight down this street, next to the big fountain.
B: Thank you! You wouldn't have a map, would you?
A: I do, but I can't read it. It's in {lang:Korean|Finnish|Hungarian}.
B: Let me have a look. No, I can't read that either.
A: Look, there's a police officer over there. Let's ask him.
B: He's just talking to somebody... and he's shaking his head.
A: Maybe he's new, too. Well, I'll try my luck up the hill.
B: Good luck. And thanks for the fountain!
=> {A} is looking for the {place}, but {B} is a stranger too and can't help. {A} tells {B} the way to the {other} and goes on up the hill.
=> Neither {A} nor {B} knows the town. {A} can show {B} the way to the {other}, but {A}'s own question about the {place} stays open.

A: Sorry, is this the right way to the {place:stadium|fairground|old harbour}?
B: The {place}? No, you're walking in the opposite direction.
A: Really? A boy at the {from:station|bakery|petrol station} sent me this way.
B: He must have been joking. Going to the {ev:match|concert|circus}?
A: Yes, with my {rel:niece|uncle|cousin}. It starts at {t:eight|seven|half past seven}, and we're meeting at the gate.
B: On foot it's at least {min:forty|fifty} minutes. You won't make it.
A: Is there a bus?
B: Number {num:eleven|five|thirty}, from across the road. It's four stops, and you can't miss it. Just get out where everyone else does.
A: There it comes! Thank you so much!
B: Run! And enjoy the {ev}!
=> {A} is walking the wrong way to the {place}. As it is at least {min} minutes on foot, {B} tells {A} to take bus number {num} to be in time for the {ev}.
=> {B} explains to {A} that the {place} is in the other direction and best reached by bus number {num}, four stops away.

A: Good morning, everybody here? I have to tell you something about today's boat trip.
B: Oh no, don't say it's cancelled. We've been looking forward to it all week.
A: I'm afraid so. The wind is too strong, and the captain won't go out.
B: But the sun's shining!
A: In the harbour, yes. Outside, the waves are {m:three|four} metres high.
B: All right, my stomach is grateful. Do we get our money back?
A: You can have it back, or we take the trip on {day:Thursday|Friday}. And today I can show you the {alt:castle|salt mine|monastery} instead.
B: Is that extra?
A: No, it's included. There's a tasting of local {food:cheese|honey|wine} at the end.
B: Then I'm happy. I'll keep the boat for {day}.
=> {A}, the guide, tells {B} that the boat trip is off because of strong wind and offers the {alt} today at no extra cost. {B} agrees and will take the boat on {day}.
=> High waves mean no boat trip today. {B} chooses to do it on {day} instead of taking the money back and will see the {alt} today.

A: Let me count again. Twenty-one, twenty-two... One is missing. Who was sitting next to you?
B: A lady with a {hat:straw hat|yellow raincoat|green scarf}. I think her name is {n:Gloria|Edith|Wilma}.
A: When did you last see her?
B: In the {place:cathedral|market hall|rose garden}. She wanted to buy a postcard.
A: That was an hour ago! And the bus has to leave at {t:four|five}.
B: I've got her number. We swapped phones to take pictures of each other.
A: You did? Please call her.
B: It's ringing... I can hear it. It's ringing inside the bus!
A: What? Don't tell me she's asleep on the back seat.
B: She is. She's taken off her shoes and all.
A: Twenty-three, then. Driver, we can go!
=> {A} is missing one person of the tour group, a lady named {n}. When {B} calls her, the phone rings inside the bus, where she has fallen asleep.
=> {A} and {B} worry about {n}, who was last seen in the {place}. She turns out to be asleep on the back seat, so the bus can leave.

A: With me in the studio is {B}, who has won the prize for the best {bread:rye bread|baguette|sourdough loaf} in the country. Congratulations!
B: Thank you. I've brought you some.
A: Mm, this is fantastic. What's the secret?
B: Time. The dough rests for {h:thirty|forty|forty-eight} hours. Most bakeries don't wait that long.
A: Did you always want to be a baker?
B: Not at all. I was a {job:lawyer|pilot|maths teacher} until I was forty. Then I took one course for fun, and I couldn't stop.
A: What did your family say?
B: My father didn't speak to me for a month. Now he comes at six every morning and sells the rolls.
A: And what's next? A second shop?
B: Everybody asks that. No. I want to stay small and know my customers.
=> {B}, who won a prize for the best {bread}, tells {A} that the secret is letting the dough rest {h} hours. {B} was a {job} until forty and doesn't want a second shop.
=> In an interview with {A}, former {job} {B} talks about becoming a prize-winning baker and about wanting to stay small.

A: Excuse me, we're asking people about the plan to close the {place:old town|market square|High Street} to cars. Do you have a minute?
B: One minute, yes. My {wait:tram|ferry|lunch break} won't wait.
A: Are you for it or against it?
B: I was against it. I have a {shop:hat shop|toy shop|small pharmacy} here, and I thought nobody would come any more.
A: But you've changed your mind?
B: Yes. During the street festival there were no cars for {d:three days|a week}, and I sold twice as much as usual.
A: So you'd vote for it now?
B: I would, if they build a car park near the {near:ring road|river|station}. Older customers can't walk very far.
A: And how do you get to work yourself?
B: By car, I must admit. I'd have to buy a bicycle.
=> {A} interviews {B}, a shop owner, about closing the {place} to cars. {B} used to be against it, sold twice as much during a festival without cars, and now supports it if a car park is built.
=> {B} has come round to the idea of a {place} without cars but wants a car park near the {near} for older customers.

A: You're {age:seventy-nine|eighty-two|eighty-four} and you've just run your {n:tenth|twentieth} marathon. How do you feel?
B: Hungry! And my left knee is complaining.
A: When did you start running?
B: At sixty-five, when I retired. My neighbour Rosa said I was getting on her nerves and should go outside.
A: And she was right?
B: She's always right. She's waiting over there with a {snack:banana|sausage roll|pot of soup}.
A: How often do you train?
B: {days:Four|Five} times a week, very slowly. People with dogs overtake me.
A: And will we see you here again next year?
B: No, this was the last one. I promised her. We're going to learn {dance:the tango|salsa|to sail} together.
A: Then I wish you both a lot of fun.
=> {B}, who is {age}, tells {A} after the {n} marathon about starting to run at sixty-five. This one was the last, because {B} has promised Rosa to learn {dance} together.
=> {A} interviews {B} after a marathon. {B} trains {days} times a week but won't run next year and wants to learn {dance} instead.

A: Hello, this is Radio {st:North|Coast|Valley}. We'd like to know what people in this town have for breakfast.
B: Breakfast? Nothing. A black coffee.
A: And that's enough for you?
B: It has to be. I get up at {t:four|half past three} because I deliver {what:newspapers|milk|flowers}. Nobody can eat at that time.
A: So when do you have your first meal?
B: At ten, when I'm done. Then I have {meal:fried eggs and beans|a big bowl of noodle soup|half a roast chicken}.
A: At ten in the morning? Don't your colleagues laugh?
B: They sit next to me and have the same. We've been meeting at the same café for {y:nine|twelve} years.
A: What a nice tradition. Could we come along with the microphone one day?
B: Come tomorrow. But you're buying the coffee.
=> {A} asks {B} about breakfast for the radio. {B} delivers {what} from early in the morning, has only coffee and eats a big meal with colleagues at ten, to which {B} invites {A}.
=> {B} gets up at {t} and doesn't eat until ten, when {B} has {meal} with colleagues. {A} would like to come along, and {B} says tomorrow is fine.

A: Can I help you, or are you just looking?
B: I need a {cloth:dress|blouse|skirt} for my sister's birthday.
A: Lovely. What size does she wear?
B: I was afraid you'd ask. About your size, maybe? Or a bit taller.
A: That's not very precise. Could you call her?
B: Then it wouldn't be a surprise.
A: Do you have a photo of her?
B: Sure. This is her with her {pet:donkey|two dogs|boyfriend}.
A: I'd guess a {size:thirty-eight|forty}. This {col:navy|cream|emerald} one would suit her.
B: Oh, she'd like that. And if it doesn't fit?
A: She can exchange it within {w:four|two|three} weeks. I'll put in a gift receipt without the price.
B: Then wrap it up, please. And not in pink paper, she hates pink.
=> {B} buys a {col} {cloth} for {B}'s sister as a surprise without knowing her size. {A} guesses a {size} from a photo and says it can be exchanged within {w} weeks.
=> {A} helps {B} choose a {cloth} for {B}'s sister and adds a gift receipt in case it doesn't fit.

A: You've got a good eye! That {thing:carpet|lamp|mirror} is over a hundred years old.
B: It's beautiful. How much is it?
A: For you, {hi:three hundred|two hundred and eighty}.
B: That's far too much. I'll give you {lo:a hundred|ninety}.
A: My friend, I have a family! Two hundred and fifty. And a cup of tea.
B: The tea I'll take. But look, there's a {flaw:hole|scratch|stain} here in the corner.
A: That shows that it's old.
B: It also shows that it isn't worth two hundred and fifty. A hundred and fifty, and I'll carry it home myself.
A: You're hard. Are you sure you're not from the market?
B: My mother sold {veg:fish|potatoes|melons} for thirty years.
A: I knew it! All right, a hundred and sixty, because of your mother.
B: It's a deal.
=> {B} and {A} bargain over an old {thing} at a market. {A} first wants {hi}, {B} points out a {flaw}, and the price ends up at a hundred and sixty.
=> After some tea and hard bargaining, {B} buys a {thing} from {A} for a hundred and sixty instead of {hi}.

A: Good afternoon. I need some flowers that say "I'm sorry".
B: How sorry are you, if I may ask?
A: Very. I forgot my {who:best friend|flatmate|boss}'s {ev:birthday|party|concert}.
B: That's a medium bouquet. About {p:thirty|thirty-five|forty} euros.
A: And then I made a joke about it in front of everyone.
B: Ah. That's a large bouquet. {big:Fifty|Sixty} euros.
A: What would you choose?
B: White lilies are always elegant.
A: No lilies, please. There's a cat in the flat, and I've read they're poisonous.
B: You're quite right. Then take {fl:sunflowers|pink roses|tulips}. Nobody can stay angry when they see those.
A: Good. The large one. Could you deliver it today?
B: Until six. But if I were you, I'd carry it there myself.
=> {A} forgot a {ev} and joked about it, and wants flowers to apologise. {B} recommends a large bouquet of {fl}, as lilies are poisonous for the cat, and thinks {A} should bring it personally.
=> {A} buys a large bouquet of {fl} to say sorry. {B} could deliver it until six but advises {A} to bring it personally.

A: Good morning, we've got your new {sofa:sofa|wardrobe|piano}. Which floor?
B: The {fl:third|fourth}. There's no lift, I'm sorry.
A: We saw that. My colleague is already crying. The bigger problem is your staircase.
B: What about it?
A: It's too narrow. We tried it twice, and it gets stuck on the {st:first|second} floor.
B: But I measured my door! It fits through the door.
A: The door, yes. It has to reach the door first.
B: Could you take it apart?
A: Not this model. We could come back with a crane and lift it through the window. That's {p:two hundred|two hundred and fifty} extra.
B: That's a lot. Could I swap it for a smaller one?
A: You'd have to ask the shop. We'll take it back to the warehouse for now.
B: All right. I'll ring them straight away.
=> {B}'s new {sofa} is too big for the staircase. A crane would cost {p} extra, so {A} takes it back and {B} will ask the shop about a smaller one.
=> {A} can't deliver a {sofa} to {B} because the stairs are too narrow. It goes back to the warehouse while {B} phones the shop.

A: Next, please. What's the problem with your {dev:tablet|camera|phone}?
B: The screen stays black. It's only {m:ten|eleven|eight} months old, so it's still under warranty.
A: That's right, two years. Has it been dropped or got wet?
B: No, never.
A: I'm asking because there's a little bit of {stuff:sand|seaweed|jam} here in the plug.
B: Oh. Well, my {kid:son|daughter|little brother} may have taken it to the {place:beach|playground} once.
A: Then the warranty doesn't cover it, I'm afraid.
B: How much is a repair?
A: {p:A hundred and twenty|A hundred and forty}, if it's only the screen. Looking at it costs {q:twenty|thirty}, and we take that off the bill later.
B: And the pictures on it? Those matter most to me.
A: We'll save them first.
B: Good. Then please have a look at it.
=> {B} wants a {dev} repaired under warranty, but {A} finds {stuff} in the plug, so it isn't covered. {B} has it checked for a fee and mainly wants the pictures saved.
=> {A} refuses a free repair of {B}'s {dev} because of {stuff} in the plug. {B} agrees to an inspection, and the pictures will be saved first.

A: Hello, I'm here to pick up a birthday cake. The name is {name:Baker|Moreno|Jansen}.
B: Oh, the chocolate one with the {deco:tractor|unicorn|football} on top. My favourite this week. Here it is.
A: It looks wonderful! But, oh dear.
B: Is something wrong?
A: It says "Happy birthday, {wrong:Mark|Hannes|Erin}". It should be {right:Clark|Johannes|Karin}.
B: Really? I took the order on the phone myself. It was very noisy here.
A: The party starts in {min:half an hour|an hour}, and there are fifteen children.
B: Don't panic. I'll scrape the writing off and do it again. It takes ten minutes.
A: Can you do that without ruining it?
B: I've done it more often than I'd like to admit. Have a coffee in the meantime.
A: Thank you. With lots of sugar, please.
=> {A} picks up a birthday cake and sees that it says {wrong} instead of {right}. The party starts in {min}, so {B} redoes the writing in ten minutes.
=> The name on {A}'s cake is wrong because {B} took the order on a noisy phone. {B} will correct it while {A} has a coffee.

A: Please cover your left eye and read the {line:third|fourth} line.
B: E, F, P... and then something round.
A: That's an ashtray stain, actually. Now the other eye.
B: That one's better. I can read nearly everything.
A: When did you get your glasses?
B: {y:Five|Six|Seven} years ago. I mostly wear them for {do:driving|watching television}.
A: I wouldn't drive with these any more. Your right eye has become much weaker.
B: I did wonder why the road signs were so badly printed lately.
A: You need new lenses. You can keep the frame, if you like. That saves you {p:a hundred|a hundred and fifty} euros.
B: Oh, yes, please, I'm fond of it. How long does it take?
A: One week. And how did you come here today?
B: By car.
A: Then please call a taxi home.
=> {A} tests {B}'s eyes and finds the right one much weaker. {B} gets new lenses in the old frame within a week and should not drive home.
=> {B} needs stronger lenses after {y} years. Keeping the frame saves {p} euros, and {A} tells {B} to go home by taxi.

A: Who have we got here, then? What a handsome boy!
B: This is {dog:Bruno|Rocky|Pepper}. He's swallowed {thing:a sock|a glove|a mitten}.
A: Are you sure?
B: I saw the last bit disappear. I came straight from the {place:park|office|campsite}.
A: How long ago was that?
B: An hour, maybe less. He's quite cheerful, as you can see. I'm the one who feels ill.
A: Good, then we can make him sick. If that doesn't work, we'd have to operate.
B: Oh, please not. He's already {y:twelve|eleven|thirteen}.
A: Try not to worry. In most cases it works within {min:fifteen|twenty} minutes. Has he done it before?
B: Last year, with the other one of the pair.
A: Then at least you've got a full set again soon.
=> {B}'s old dog {dog} swallowed {thing} about an hour ago. {A} will try to make him sick, which usually works, and would operate only if that fails.
=> {B} brings {dog} to the vet because he has eaten {thing}. {A} hopes to get it out without an operation.

A: Lost property office, good morning. It's busy today. The first rain in weeks!
B: Yes, and that's exactly why I'm here. I left my umbrella on {line:tram four|bus nineteen|the night train}.
A: We've got {n:two hundred|three hundred} umbrellas. What does yours look like?
B: It's black.
A: So are nearly all of them.
B: It has a wooden handle in the shape of a {shape:duck's head|fox|snail}. It belonged to my grandfather.
A: Oh, that one! It came in on {day:Thursday|Monday}. I've been admiring it all week.
B: You've got it? I can't believe it! What do I have to pay?
A: {fee:Four|Five|Three} euros, and your signature here, please.
B: Gladly. I wasn't expecting to see it again.
A: I'm almost sad to let it go.
=> {B} left an umbrella that belonged to {B}'s grandfather on {line}. {A} recognises it by the unusual handle and gives it back for {fee} euros.
=> {A} has {B}'s black umbrella at the lost property office. It was handed in on {day}, and {B} is glad to get it back.

A: Hello. I've reserved a small car for the weekend. The name's {name:Petrov|Castle|Yamada}.
B: Welcome. I've got a bit of a surprise for you. All the small cars are out.
A: But I booked {w:three weeks|a month} ago!
B: I know, and I'm sorry. Somebody had an accident and brought theirs back with no doors. I can give you something larger for the same price.
A: How much larger?
B: It's a van for {n:nine|eight} people.
A: I'm alone, and I'm going to {city:Siena|Toledo|Bath}. Have you seen the streets there?
B: I have. I wouldn't drive into the centre with it.
A: Isn't there anything else?
B: A small one comes back at {t:four|five|three}. If you can wait, I'll give you twenty percent off.
A: I'll wait. Is there a café around here?
=> {A} reserved a small car, but none is there and {B} can only offer a van. {A} finds it too big for {city} and waits for a small car at {t}, with twenty percent off.
=> {B} has no small car ready for {A} because one was in an accident. {A} refuses a van and waits until {t} for a discount.

A: Restaurant {r:Olive Tree|Blue Door|Mirabelle}, good evening.
B: Hello, I'd like a table on the terrace for {n:eight|nine|ten} on {day:Saturday|Friday}, please, at seven.
A: Is it a celebration?
B: Sort of. My boss is leaving us. We're not sure yet if we're sad.
A: I see! On the terrace I've only got tables for six. I could do two next to each other.
B: No, we'd like to sit together for the speeches. What about inside?
A: There's a big round table by the fireplace.
B: That's fine, too. And one person can't eat {al:nuts|gluten|shellfish}.
A: No problem, I'll tell the chef. If you come with {n}, I need a phone number and a deposit of {dep:fifty|eighty} euros.
B: OK. Can I pay that by card?
A: Yes, I'll send you a link.
=> {B} books a table for {n} at the {r} on {day} at seven for the boss's farewell. {B} takes a round table inside instead of the terrace and needs to pay {dep} euros in advance.
=> {A} reserves a table by the fireplace for {B}'s group of {n}, one of whom can't eat {al}. A link for the deposit will follow.

A: One {c:flat white|cappuccino|espresso}, as always?
B: You remember! Yes, please. And one of those {bun:cinnamon rolls|almond cakes}.
A: How was the {ev:meeting with the bank|job interview|first date}?
B: It was great until I knocked a glass of water over everything.
A: Oh no! And?
B: We both laughed, and it was fine. I should know more by {day:Monday|the weekend}.
A: I'll keep my fingers crossed. Have you got your loyalty card?
B: Here. One more stamp and I get a free cup, right?
A: This is the last one, so today's is free. But I've got to tell you something. We're closing at the end of the month.
B: What? Why?
A: The rent's going up by {pc:forty|fifty} percent. We're looking for a place near the {near:library|canal|park}.
B: Then I'll follow you there.
=> {A} tells {B}, a regular customer, that the café is closing at the end of the month because the rent is rising by {pc} percent. It may move near the {near}, and {B} would follow.
=> {B} chats with {A} about a {ev} and gets a free coffee, then learns that the café must move because of the rent.

A: Excuse me, our flight from {from:Dublin|Warsaw|Athens} was late and I've missed my connection to {to:Nairobi|Lima|Toronto}.
B: Let me see your boarding pass. Yes, it left {min:ten|fifteen|five} minutes ago.
A: I ran all the way! I could see the plane through the window.
B: I'm very sorry. The next one goes tomorrow at {t:eleven|nine}.
A: Tomorrow? My brother's wedding is tomorrow evening!
B: When exactly?
A: At six.
B: There's another way, through {via:Zurich|Paris|Istanbul}. It leaves in two hours and you'd land tomorrow at noon.
A: I'll take it. What about my suitcase?
B: I'll have it moved, but I can't promise that it comes with you.
A: As long as I'm there. I can borrow a tie from my father.
=> {A} missed the connection to {to} because the flight from {from} was late. To be in time for a brother's wedding tomorrow, {A} flies through {via}, although the suitcase may not come along.
=> {B} finds {A} a way through {via} after a missed connection to {to}, so {A} can still get to a brother's wedding.

A: Hi, I'd like to sign up my {kid:son|grandson|nephew} for swimming lessons.
B: How old is he?
A: He's {age:six|seven}. He loves water, but only if he can stand in it.
B: We have plenty of those! There's a course on {day:Mondays|Thursdays} at {t:three|four}, for ten weeks.
A: That's when he's got {other:chess|drumming|French}. Anything on Saturdays?
B: Yes, at nine in the morning, but there's a waiting list of {n:seven|twelve}.
A: That's long. Hm. He doesn't even like {other}, to tell the truth. It was his father's idea.
B: So, {day}?
A: I ought to ask him first. He can be stubborn.
B: He's over there, isn't he? The one with his feet in the paddling pool?
A: That's him. Look at that smile! Put him down, and I'll explain it to his father.
=> {A} wants swimming lessons for a {kid} aged {age}. The course on {day} clashes with {other}, which he doesn't like anyway, and Saturdays have a waiting list, so {A} takes {day}.
=> {A} puts the {kid} down for {B}'s swimming course on {day} at {t} and will have to explain to the boy's father why there is no more {other}.

A: Hello, I'm picking up a coat. Ticket {num:sixty-two|eighteen|ninety}.
B: Here you are. All clean, and the stain came out beautifully.
A: That isn't my coat. Mine's {col:grey|camel|bottle green}, and it's longer.
B: Are you sure? The number is right. Oh, there were two tickets with the same number on {day:Monday|Tuesday}.
A: And who's got mine?
B: I'm afraid a gentleman took it this morning. He was in a great hurry.
A: Didn't he notice? My gloves were in the pocket, and my {key:lucky coin|spare key|reading glasses}!
B: I've got his phone number. I'll call him now. Hello? Yes, the dry cleaner's. I see.
A: What does he say?
B: That he wondered why it was so warm today. He'll be back here at {t:five|six}.
A: Then I'll come again at {t}. May I borrow his until then?
=> {A}'s coat was given to another customer because two tickets had the same number. {B} calls the man, who will bring it back at {t}, and {A} plans to return then.
=> {B} hands {A} the wrong coat. {A}'s own, with gloves and other things in the pocket, will be returned by another customer at {t}.

A: Good morning. We're planning {w:two|three} weeks by the sea in {m:July|August}. Somewhere hot.
B: Nice! For how many people?
A: Four. Me, my mother and my two {kid:nephews|nieces}.
B: How about {isl:Malta|Cyprus|Sardinia}? There's a lovely hotel right on the beach.
A: How hot is it there in {m}?
B: Up to {deg:thirty-eight|forty} degrees.
A: Oh. My mother's doctor said no heat this year, because of her heart.
B: Then maybe the sea isn't the best idea. Have you thought of the mountains? There are lakes for the children, and it's cool in the evening.
A: They do love swimming. And what does it cost?
B: About {p:a third|a quarter} less than the island.
A: Well, that settles it. Show me some pictures.
=> {A} plans a hot seaside holiday for four but remembers that {A}'s mother must avoid heat. {B} suggests mountains with lakes, which are cheaper, and {A} likes the idea.
=> {B} first offers {A} {isl}, which is too hot for {A}'s mother in {m}. The mountains are cooler, cheaper and have lakes, so {A} wants to see pictures.

A: I'd like to speak to the manager, please.
B: That's me. What can I do for you?
A: The young man at till {n:three|four|two} was extremely rude. I asked him for a bag, and he didn't even answer.
B: I'm sorry about that. Did you say anything else to him?
A: I asked twice! He just smiled and went on scanning.
B: Ah, that's {name:Emil|Pawel|Oscar}. It's his {d:second|third} day here. He's deaf in one ear, and it's very loud at that till.
A: Oh. Why doesn't anybody put up a sign?
B: He didn't want one. But you're right, I should at least move him to a quieter place.
A: Now I feel awful. I said something unkind when I left.
B: You could tell him yourself. He's on his break, by the {where:bottle machine|fruit stand}.
A: I'll do that. Where's the chocolate?
=> {A} complains to {B}, the manager, about a rude cashier, but {name} simply didn't hear because he is deaf in one ear. {A} regrets being unkind and wants to talk to him.
=> {B} explains that {name}, who ignored {A}'s question, hears badly. {B} plans to move him to a quieter place and {A} will go and speak to him.

A: Hello, is that the {co:window cleaner|chimney sweep|piano tuner}? You were supposed to be here at {t:nine|ten}. It's past eleven.
B: I've been here since {t}! I'm standing in front of your house, and nobody opens.
A: In front of my house? I'm at the window, and I can't see anyone.
B: Number {num:eight|fourteen|twenty}, Chapel Street, with a blue door?
A: Mine's red. Which Chapel Street? Are you in {town:Newbridge|Easton}?
B: No, in {other:Oldbridge|Weston}. Isn't that where you live?
A: I said {town} on the phone, twice. My neighbour can confirm it, she always listens.
B: Oh, I'm sorry. That's thirty kilometres. I could be with you by {late:one|half past twelve}.
A: I have to leave at noon. Let's make it {day:Thursday|Friday} at the same time.
B: Fine, and I won't charge you for the drive.
=> The {co} went to Chapel Street in {other} instead of {town}. As {A} has to leave at noon, {A} and {B} put it off until {day}, and the drive is free.
=> {A} has waited in vain because {B} is in the wrong town. The new appointment is on {day}.

A: Passport control, good evening. How long are you staying?
B: {d:Five|Six|Ten} days. I'm visiting my old {friend:schoolmate|host family|piano teacher}.
A: Is this you in the picture? You look quite different.
B: I had long hair then, and about {kg:fifteen|twenty} kilos more.
A: Congratulations. What did you do?
B: I got a dog, and it never wants to sit still.
A: I should try that. There's a small problem, though. Your passport expires on {date:the third|the fourth}, and that's before your flight back.
B: Oh no! I only looked at the year. Are you sending me home?
A: No, you can enter. But you have to get a temporary one from your embassy, or you won't be let on the plane.
B: When does it open?
A: At {t:eight|nine} tomorrow. Take two photos with you. New ones.
=> {A} lets {B} into the country but notices that the passport expires before the flight home. {B} has to get a temporary one at the embassy, which opens at {t} tomorrow.
=> {B}'s passport runs out on {date}, during the visit. {A} explains that {B} needs a temporary one and new photos to fly back.
`
  .trim()
  .split(/\n\n+/);
