// E-mails and letters, good English and bad, with what a careful reader would say about each of them.
// Written in the form of summaries-chats.ts.
export const letters = `
Hi {B},
I hope you not angry that I write to you in the weekend. I have a problem with the plan for next week. On {day:Tuesday|Wednesday|Thursday} I stand in the plan for the late shift until 10 in the evening, but next morning at 8 I have my {exam:German|Spanish|driving} exam in other city and the train goes already at 5. If I sleep only four hour, I will surely fall through, and I paid for it 140 euro, they don't give back.
I asked already Marta, she would make my late shift and I take her early shift at same day. She says yes, but she say also that you must allow it, because last month was trouble with changing.
Can you please say me until {by:Monday noon|Sunday evening} if it is okay? Then I buy the ticket.
Thank you very much
{A}
=> {A} has an early {exam} exam in another city the day after a late shift and wants to swap shifts with Marta on {day}. She agrees, but {B} has to allow it by {by}.
=> {A} asks {B} to approve a shift swap with Marta on {day} because of an exam early the next morning, and needs an answer by {by}.
=> Because of an {exam} exam at 8 the next morning, {A} would like to trade the late shift on {day} for Marta's early one, if {B} permits it.

Subject: Third {thing:kettle|toaster|coffee grinder}
Dear Sir or Madam,
In January I bought a {thing} in your Harbour Street shop for {price:49|65|79} pounds. After two weeks the switch broke, and your staff exchanged it at once, which I appreciated. The second one lasted until the end of February and failed in the same way.
Yesterday I came back for the second time. The young man at the counter was friendly and wanted to give me a third. I did not take it. I am sure it would be a pleasure to see your shop every six weeks, but I would rather have one that works.
Please pay the {price} pounds back to the card I used. A voucher is no use to me, as I am moving abroad in May. Copies of both receipts are attached. If I have heard nothing in fourteen days, I will turn to the consumer office.
Yours faithfully,
{A}
=> {A} has had two faulty {thing}s from the Harbour Street shop, refuses a third and wants the {price} pounds back within fourteen days, not as a voucher.
=> After the second {thing} broke like the first, {A} demands a refund of {price} pounds within fourteen days and accepts neither another replacement nor a voucher.

Dear {B},
I saw the notice in your window that you are looking for somebody for the {shift:early|night} shift in the bakery. I should say first that I am not a baker. For eleven years I drove a {drive:milk truck|delivery van|school bus}, so getting up at an hour when other people go to bed does not frighten me.
Last winter I took two evening courses, one in bread and one in pastry, and since then I have helped out at the Sunday market in Elling, where Mrs Dorn will gladly tell you whether I am of any use. My back is fine and I can lift the 25-kilo sacks.
I could start on the first of {month:June|September|October}, not before, because I have promised my present employer to train my successor. I would also be happy to come for an unpaid trial night this month, so that you can see for yourself.
Kind regards,
{A}
=> {A} applies to {B} for the {shift} shift in the bakery, after taking two courses. {A} can start on the first of {month} and offers an unpaid trial night this month.
=> {A}, who used to drive a {drive}, would like the bakery job but can't begin before the first of {month}. {A} names Mrs Dorn as a reference and offers a trial night.

Hi all,
As most of you know, Gerda is leaving us after {years:27|31|34} years at the front desk. No, it is not a surprise party. She found out about the last one, and she would find out about this one too, because she opens all our post.
We meet on Friday the {date:12th|19th} at four on the meadow behind the {place:boathouse|old mill|town hall}. Drinks are paid for by the company; please bring something to eat that can be shared, and write on the list in the kitchen what it will be, so that we don't end up with nine potato salads again.
Gerda does not want presents. She has asked for one thing: a photo of you from your first year here, the more embarrassing the better. Please send it to me by the Tuesday before, because I have to get the album printed.
If it rains, we go into the canteen.
{A}
=> {A} invites everybody to Gerda's farewell on Friday the {date} at four behind the {place}. They should bring food, no presents, and send {A} an old photo for an album by the Tuesday before.
=> Gerda is leaving after {years} years. Instead of a present, the colleagues are asked to send {A} a photo from their first year by the Tuesday before the party on Friday the {date}.

{B} so so sorry about yesterday!!
i know you all stood {long:40 minutes|half an hour|nearly an hour} in the rain infront of the hall and the key was in MY pocket. i was at the hospital with my {who:son|daughter|sister}, broken arm, and the phone was in the car, thats why i didnt pick up. all good now, plaster and ice cream
i put the key in your letterbox this morning, please keep it, i'm obviously not the right person for it lol
and could we make up the rehearsal on {day:Saturday|Sunday} at 3? ive asked the caretaker, the hall is free till 6 and i bring cake for the whole orchestra as punishment. if u say ok i write the others
sorry again
{A}
=> {A} apologizes to {B} for leaving the orchestra outside the locked hall: {A} was at the hospital because of a {who}'s broken arm. {A} has handed over the key and suggests rehearsing on {day} at 3.
=> The orchestra was locked out because {A}, who had the key, was at the hospital. {B} now has the key, and {A} offers a new rehearsal on {day} at 3, with cake.

Dear {B},
Thank you for your answer, but I am afraid it does not settle the matter. I cancelled the {course:tango|pottery|sailing} course nine days before it began, and your own conditions say seven.
You write that the confirmation only reached you on the 4th. That may be so, but my mail is dated the 1st, and I have the automatic reply that your system sent one minute later. I attach it.
I do not want to quarrel about it for the rest of the year. If you would rather not pay back the {fee:180|210|240} euros, I would also accept a place in the autumn course at no further cost. Please tell me by the end of the week which of the two you prefer.
Best wishes,
{A}
On Monday {B} wrote:
> We are sorry that you can't attend. As your cancellation
> reached us on the 4th, less than seven days before the
> start, the fee of {fee} euros cannot be refunded.
=> {B} refuses to refund the {course} course, saying the cancellation came too late. {A} can show that it didn't and wants {fee} euros or a free autumn place.
=> {A} disagrees with {B} about a cancelled {course} course and attaches an automatic reply dated in time. {A} wants {fee} euros back or a free place in autumn.

Subject: Invoice {no:4417|5203|6180}
Hello {B},
I was just about to pay your invoice {no} for the {job:window cleaning|lawn care|snow clearing} when something struck me. We had you here on the 3rd and the 17th, as agreed. The invoice also lists a visit on the 24th. On the 24th our whole site was closed because of the power works, the gate was locked and nobody was let in, not even our director, who was quite vocal about it.
It may be that the visit belongs to the company next door; your drivers have mixed us up before.
I have paid the two visits, that is {paid:310|360|420} euros, today. For the third I'd ask you for a corrected invoice, because our accounts department will otherwise send you automatic reminders in both directions.
No harm done, the work itself was very good.
Regards,
{A}
=> {A} tells {B} that invoice {no} for {job} includes a visit on the 24th, when the site was closed. {A} has paid {paid} euros for the two real visits and wants a corrected invoice.
=> Invoice {no} charges one visit too many, possibly one made next door. {A} pays only {paid} euros and asks {B} to correct the invoice.

Hello {B},
the good news first: chapters one to four are finished and, I think, better than in the spring version. The interviews are all transcribed, even the one with the chainsaw in the background.
The less good news concerns chapter five. The {office:county archive|land registry|harbour office} promised me the figures for 1998 to 2004 in March, then in April, and yesterday they told me that the man in charge is ill until the {ill:10th|15th}. Without these figures I can write the chapter, but I would only be guessing in well-formed sentences.
Our deadline is the 20th. I see two ways: I hand everything in on the 20th without the seven years and say so openly, or you give me until the {new:5th of June|8th of June} and I deliver it complete. I prefer the second. You have to know whether the printer can wait.
Best,
{A}
=> {A} has finished four chapters but lacks figures from the {office} for chapter five. {A} would like until the {new} instead of handing in an incomplete text on the 20th.
=> Because the {office} is late with figures, {A} asks {B} to move the deadline from the 20th to the {new}. Otherwise seven years will be missing.

Subject: Weekly report, warehouse move
Hi {B},
Shelving: all 42 rows are up in the new hall, two days ahead of plan.
Staff: everyone has signed the new contracts except Anselm, who wants to talk to you about the longer drive. He sounded calm.
Forklifts: delivered on Monday, tested on Tuesday, no complaints.
Sprinklers: here we have a problem. The fire inspector was here on {day:Wednesday|Thursday} and did not pass the system, because the pump is {fault:too weak|the wrong type|wired wrongly}. Until there is a second inspection, we may store nothing higher than two metres, which means only about a third of the goods can come over. The installer can replace the pump on the 14th, the inspector is free on the 16th.
I therefore suggest that we start the move on the {start:17th|18th} instead of the 9th. The old landlord would let us stay for {rent:2,400|2,900} euros for the extra time. I need your yes by tomorrow evening.
{A}
=> The warehouse sprinklers failed inspection, so {A} wants to start the move on the {start} instead of the 9th, at {rent} euros extra rent, and needs {B}'s approval by tomorrow evening.
=> {A} reports that only the sprinklers hold up the warehouse move and suggests delaying it to the {start}. Staying longer in the old building costs {rent} euros, and {B} must agree by tomorrow evening.

Subject: Minutes, allotment meeting
Dear members,
Present were 23 of 40, and one dog.
1. The treasurer reported a balance of {money:1,860|2,140} euros. Nobody had questions, which she found suspicious.
2. Water: the old pump will be repaired, not replaced. 15 for, 8 against. Mr Oke wanted it noted that he has been against repairing it since 2011.
3. {ban:Trampolines|Bonfires|Drones}: after a long debate they will not be forbidden altogether, but allowed only on Saturdays until six in the evening. We test this until autumn and then vote again.
4. The yearly fee rises by {rise:8|12} euros from January, chiefly because of the water bill.
5. The post of secretary remains vacant. I am doing this for the last time and I mean it. Anyone who is willing should tell me before the {date:1st of May|15th of May}; otherwise there will be no more minutes.
{A}
=> The allotment members decide to repair the pump, allow {ban} on Saturdays until six for a test period and raise the fee by {rise} euros. {A} seeks a new secretary before the {date}.
=> {A} sends the minutes: the pump is repaired, the yearly fee goes up by {rise} euros, and {ban} are restricted. {A} is giving up as secretary and wants volunteers before the {date}.

{B} quick one, im on the platform
trains are on strike from {time:midnight|tonight 10pm}, just announced, so forget our 7.40 tomorrow. i looked, theres a coach from the {stop:north gate|central market} at 6.15, 22 euros each, gets us to Trieste at 1, ferry leaves half 2 so should be ok if no traffic. ive booked 2 seats already bc only 5 were left, pay me back whenever
you dont need to do anything with the train tickets, they refund on their own they say
BUT the coach takes only one big bag per person!! so pls leave the second suitcase at home or put the {gear:diving|camera|climbing} stuff in ur rucksack
be at the {stop} at 6 at the latest. and bring my passport its still in your drawer!!!
{A}
=> Because of a train strike, {A} has booked two coach seats from the {stop} at 6.15. {B} should be there by 6, bring only one big bag and not forget {A}'s passport.
=> {A} tells {B} that the train to catch the ferry is off and that a coach for 22 euros each replaces it. {B} must bring {A}'s passport and just one large bag.

Dear {B},
I am living in the flat number {flat:7|12|15} since three years and I pay always in time. I must write you again because of the wet wall in the {room:bedroom|children's room}. In October you have said it comes because we not open enough the window. Since then I open the window three times in the day and I write it in a list, and the black spots are become more big, now until behind the wardrobe. My daughter is coughing since Christmas.
The man who repaired the heating has looked and he said for sure it is the pipe from the roof, it is broken from outside and the water runs in the wall.
Please send somebody who look at the pipe before the {date:20th|25th}. When nobody comes, I will pay {cut:10|15} percent less rent from next month, the tenants' club said that it is allowed.
Greetings
{A}
=> {A} says the mould in the {room} comes from a broken roof pipe, not from poor airing. {B} should have it checked before the {date}, or {A} will pay {cut} percent less rent.
=> The wet wall in the {room} is getting worse, and {A} wants {B} to have a roof pipe inspected before the {date}. Otherwise {A} will reduce the rent by {cut} percent.

Dear residents,
On {day:Tuesday|Thursday} the water in houses 2 to 8 will be turned off from 8 in the morning until about {end:2|3|4} in the afternoon. The valve in the cellar of number 4, which was replaced in the summer, was put in the wrong way round. The company is doing the work again at its own expense.
Please fill a bucket or two for the toilet the evening before and make sure that no washing machine is running. After the water comes back it may be brown; let the {tap:kitchen|bathroom} tap run for five minutes before you drink it.
The workmen need to get into the flats on the ground floor of number 4. Ms Halim and Mr Petersen, please leave a key with the caretaker if you are out.
Houses 10 and 12 are not affected, although we told them last week that they were. We apologize.
{A}, house management
=> Houses 2 to 8 will have no water on {day} from 8 until about {end}, because a valve is refitted. Ms Halim and Mr Petersen should leave a key if they're out.
=> {A} announces that the water will be off on {day} in houses 2 to 8 while a wrongly fitted valve is corrected. Contrary to earlier news, houses 10 and 12 are not affected.

Dear {B},
I am the mother from {kid:Emre|Lina|Sami} in class 4b. My English is not so good, excuse me please. {kid} don't want to go in school since one week and has always stomach ache in the morning, but at Saturday and Sunday it is nothing. Yesterday I asked and asked and then it came out. In the {where:bus|breaks|changing room} two big children from class 6 take the sandwich and the drink every day and say when you tell it, we throw your bag in the river.
I don't want that you speak in front of the whole class, because then it will be only more bad. Can you speak first with me alone? I can come Thursday or Friday after {hour:2|3} o'clock, and I bring my brother for translate. Until then I bring {kid} myself to school.
With friendly greetings
{A}
=> {A} tells {B} that two children from class 6 take {kid}'s food every day and make threats. {A} wants a private talk on Thursday or Friday after {hour} o'clock, not a discussion in class.
=> {kid} is afraid of school because older children steal the sandwich and drink daily. {A} asks {B}, the teacher, for a talk alone on Thursday or Friday.

Dear parents of class {class:3a|2c|4b},
The trip to the {place:glass works|salt mine|bird island} on the 11th will go ahead, in spite of what some of the children have told you at home. It was never cancelled; only the bus company has changed.
The new bus is bigger and costs less, so each of you will get {back:3|4} euros back. They will be in an envelope in the school bag, and yes, we count on them arriving.
We leave a quarter of an hour earlier than planned, at 7.30, and come back at about five. Please pack food without nuts for the whole day, because Jonah's allergy is serious, and solid shoes. No phones, please. Last year two of them went home as spare parts.
We still need two adults who can come along. If you have time, write to me by the {by:4th|6th}.
Kind regards,
{A}
=> The trip of class {class} to the {place} on the 11th takes place with another bus, leaving at 7.30. {A} asks for food without nuts, no phones, and two adult helpers by the {by}.
=> {A} tells parents that the trip is not cancelled: it starts earlier, at 7.30, and {back} euros each come back. Two accompanying adults are still wanted by the {by}.

Dear neighbor {B},
first I want say that your garden is very beautiful and my mother look every day from window. But it is one problem with your {tree:walnut|cherry|birch} tree. The branch who hang over our side is since the storm half broken, and under him stand the {under:sandbox|trampoline|little house} of my {kin:grandson|granddaughter}. When it fall, it can be very bad.
I could cut it self, I have saw and long ladder. But I don't want to cut your tree without asking, because with neighbor before it was for this reason war for six year and I am too old for other war.
So I ask: you cut it, or I cut it, or we cut together on {day:Saturday|Sunday afternoon} and drink after a beer? The wood is of course yours.
Your neighbor {A}
=> {A} warns {B} that a half-broken branch of the {tree} tree hangs over the {under} of {A}'s {kin}. {A} offers to cut it, alone or together on {day}, or {B} can do it.
=> A branch of {B}'s {tree} tree was damaged in a storm and could fall on {A}'s side. {A} offers to saw it off or to do it together on {day}.

Hi everyone,
The hall floor is being sanded, and as expected it takes twice as long as the town promised. So there is no training in the hall until the {date:22nd|26th}.
What we do instead: juniors train on the school playground, same days, same time, as long as it's dry. Seniors share the gym in {town:Aldern|Westing} with the handball people on {day:Mondays|Wednesdays} from eight to half past nine. It's only one evening a week, I'm sorry, they wouldn't give us more. Bring your own {kit:bibs|balls|bottles}, theirs are locked away.
The match against Torfeld moves to their place. They were very decent about it and pay half of our minibus. The return match is then with us in spring.
The committee thought about lowering the fee for this month, but decided against it; the money from the minibus goes into new nets.
{A}
=> The hall is closed until the {date}. Juniors train on the school playground, seniors only on {day} in {town}, and the match against Torfeld is played away. The fee stays the same.
=> {A} tells the club where training takes place while the hall floor is sanded: outdoors for juniors and in {town} on {day} for seniors, until the {date}.

Dear volunteers,
In November we handed out {n:1,130|1,460} bags of food, more than ever before, and that with four people fewer than in spring. Thank you does not quite cover it.
There has been some unrest about the new rule that nobody may take leftovers home. I understand it. Some of you have done so for years, and throwing away good bread feels wrong to all of us. But the {who:supermarkets|health inspectors} insist, and if we lose them we can close the doors.
I have found a way that I hope you can live with: from the 1st, whatever is left at closing time goes to the {goes:night shelter|animal park|women's refuge}, whose van comes at half past six. For that I need one person each day who stays half an hour longer. The list hangs next to the freezer. At present only the Friday has a name, and it is mine.
{A}
=> Volunteers may no longer take leftover food home because the {who} insist. From the 1st it goes to the {goes}, and {A} needs somebody each day to stay half an hour longer.
=> {A} explains the new leftovers rule and asks volunteers to sign up for an extra half hour a day, so that the {goes} can collect the food. Only Friday is covered.

Dear {B},
I am since two days back at home and I think still all the time on the beautiful week by you. Your mother cooks like a dream, please say her that I have gained {kilo:two|three} kilo and that I am not sorry. Also the walk to the {sight:waterfall|castle|lighthouse} will I never forget, although my shoe will also not forget it.
Now something stupid. When I unpacked, I found in my bag a {found:silver spoon|blue key|small radio} which is not belong to me! I think your little cousin put it in for joke. I send it tomorrow with the post, and you must not think I am a thief.
And reverse: I miss my reading glasses, the ones with green frame. Can be that they lie under the bed where I slept. Could you look? Without them I can only read the newspaper when somebody other holds it.
Hug, {A}
=> {A} thanks {B} for the week's stay and will post back a {found} found in the luggage. {A} also asks {B} to look under the bed for reading glasses with a green frame.
=> Back home after visiting {B}, {A} is returning a {found} that got into the bag by mistake and is missing some reading glasses, perhaps left under the bed.

Dear {B},
You'll have wondered why you haven't heard from me since {when:Easter|the summer|your birthday}. Nothing bad has happened, only rather a lot of it at once.
The firm has closed its office here. I could have gone with it to the capital, with more money and a desk by the window, and everyone told me to. I even looked at flats. Then I stood in one of them, on the ninth floor, and worked out that I would see the sea about four times a year.
So I said no. In {month:February|March|April} I'm taking over old Brandt's {shop:bicycle repair shop|bookshop|ferry kiosk}, together with my cousin Ida. We have borrowed {sum:18,000|25,000} euros, and I sleep badly, but I wake up in a good mood.
There is a sofa above the shop. It's yours whenever you like, only not in the first two weeks, because then I'll be lying on it myself.
Much love,
{A}
=> {A} has turned down a move to the capital and will take over a {shop} with cousin Ida in {month}, with {sum} euros of borrowed money. {B} is welcome to stay.
=> {A} tells {B} the news: the firm's local office has closed, and {A} is going to run a {shop} with Ida from {month} rather than leave the sea.

Dear {B},
We heard yesterday from Karin that your father has died. I have been trying to write something wise and have thrown away three sheets, so I will just say that I am very sorry. I remember how he taught {us:me and my brother|half our street} to {skill:skate|fish|play chess}, and how he pretended not to see when we cheated.
You will have a hundred things to settle now, and people who say "call if you need anything", which helps nobody. So I would rather say what I can do. I am off work until the {date:14th|18th}. I can fetch your aunt from the airport, and I can take the {pet:dog|two cats|rabbits} for as long as you want. I know that the house has to be emptied by the end of the month; my trailer stands ready.
Unfortunately I cannot come to the funeral on Monday, as I am having an examination in hospital that cannot be moved. Karin will lay a wreath from both of us.
{A}
=> After the death of {B}'s father, {A} offers help with the aunt, the {pet} and the house until the {date}, but can't come to Monday's funeral because of a hospital examination.
=> {A} is sorry about the death of {B}'s father and will miss Monday's funeral for an examination, but is free to help until the {date}, for example with the {pet}.

Dear {B},
I write you today because I want to finish my work in your {firm:hotel|nursery|laundry}. My last day should be the {date:31st of March|30th of June}, so how it stands in my contract with two months.
I want that you know, it is not because of you. You gave me a chance as I came and could say only good morning and thank you. It is also not the money. It is because of the night work: since my wife works in the day, we see us only at the door, and the little one asks already if I am {joke:the neighbor|a visitor}.
I have still {days:9|11} free days. I don't need to take all. If you want, I stay until the last day and show everything to the new one, and you pay me the days. You can decide this.
When you have some day a place for the day work, please call me. I would come back at once.
With respect
{A}
=> {A} resigns from the {firm} as of the {date} because the night work leaves no time for the family. {A} offers to train the successor and would return for day work.
=> {A} tells {B} that the {date} will be the last day at the {firm}. The reason is night work, not the pay, and {B} can decide what to do with {days} free days.

Subject: Tiles!!
Hello {B},
we have today a bad surprise in the bath of family Roth. The tiles are arrived, 38 boxes, I open the first and it is {wrong:grey|beige}. On the box stand right number, but inside is wrong color. I have opened all 38, in 30 is {wrong} and only in 8 is white like customer want.
I phoned with factory, they say it was mistake in the packing, they are sorry, they can send the 30 boxes new but only {when:in three weeks|at end of month}. The family Roth want to move in at the 12th!!
I have idea. With 8 boxes I can make the shower wall and behind the sink, so they can use the bath, and the rest I make later. It is two time work but better than no bath. Or they take the {wrong}, factory give then 25 percent cheaper.
Please you call the family and ask which they want, with you they are more friendly. I must know tomorrow at 7, other way I send my people to other place.
{A}
=> In 30 of 38 boxes the tiles for family Roth are {wrong}, not white. {B} should ask them by tomorrow at 7: part now and the rest later, or {wrong} at 25 percent off?
=> {A} has received mostly wrong tiles, and new ones come {when}. {B} should find out whether the Roth family prefers a half-finished bathroom for now or the {wrong} tiles at a discount.

Good day {B},
thank you that you show me yesterday your house. I have now made the price for the paint.
Outside all walls, two times paint, with the scaffold: {big:6,300|7,100|7,800} euro. The window wood, 14 pieces: {small:980|1,150} euro. The garage door I do for nothing, because it is only small.
It is one thing you must know. On the side to the street is the old plaster loose, when I knock it sounds empty. If I paint only over it, it looks nice one year and then it falls off together with my paint and my good name. To make this right it costs more 1,200 euro. I don't want to do it without that. If you want it without, please take other painter, I will be not angry.
I have time from {start:10 May|20 August} for two weeks. The price is good until end of this month. If you say yes I need 30 percent before, for material.
Regards {A}
=> {A} offers to paint {B}'s house for {big} euros plus {small} for the windows, but only if the loose plaster is repaired for another 1,200. Work could start on {start}.
=> {A} sends {B} a price for painting, valid until the end of the month, and insists on repairing the plaster on the street side for 1,200 euros or will not do the job.

Subject: Important safety notice: {model:Nido|Pippo|Lumi} high chair
Dear customer,
Our records show that you bought a {model} high chair between March and July. We have learned that the {part:left rear leg|footrest|tray lock} of chairs from one production week can come loose under load. {harm:Nobody has been hurt|One child has been slightly bruised} so far, and we want to keep it at that.
Please turn the chair over. If the number on the sticker begins with 23, stop using it immediately. If it begins with any other number, your chair is safe and you need do nothing.
For affected chairs we will send you a new part with a screwdriver, free of charge, within five working days. You need not send the chair back. If you would rather not mend it yourself, we will refund the full price of 119 euros instead; for this a photo of the sticker is enough, no receipt is required.
Please do not sell or give away the chair until it has been mended.
Brightwood Nursery Ltd
=> Brightwood warns buyers of the {model} high chair that the {part} may come loose. Chairs whose number begins with 23 must not be used; owners get a free part or 119 euros back.
=> Customers should check the sticker under their {model} high chair: if the number starts with 23, they must stop using it and can have a new part or a full refund.

Subject: Please ignore yesterday's mail from "IT"
Dear colleagues,
Yesterday at {time:9.20|11.40|15.10} many of you received a mail that looked like ours, with our logo and even our usual spelling mistakes, asking you to confirm your mailbox by clicking on a link. It was not from us.
{n:17|26|31} people clicked. That is no reason to be ashamed; I very nearly did so myself. But if you typed in your password, please change it today and call us on extension 550, so that we can check whether anybody has been in your account. Those who only opened the mail need do nothing.
As a precaution, we are blocking logins from abroad until {until:Friday|Monday}. If you are travelling and need access, ring us and we will open your account by hand.
And no, the free pizza announced in Monday's mail was genuine. You have missed it.
{A}, IT
=> Staff are warned about a fake IT mail. Anyone who entered a password must change it today and call extension 550, and logins from abroad are blocked until {until}.
=> After {n} people clicked on a fake mail, {A} from IT asks those who typed in a password to change it today and ring 550. Opening the mail alone is harmless.

Dear {B},
Thank you for sending us the bill of {sum:640|725|890} euros for your {cure:knee treatment|back treatment|shoulder operation}. We are pleased to tell you that, in principle, it is covered by your plan.
Before we can pay, however, we need two things. The first is the doctor's report, since the letter you enclosed is an appointment reminder, with a very nice picture of a skeleton, but no report. The second is your signature on page 3 of the form.
Please note that your plan has an own share of {own:80|100|150} euros per year, which has not yet been used up. It will be taken off this bill; later bills this year will then be paid in full.
Claims must be complete within six months of the treatment. In your case, this period ends on the {end:30th of April|15th of November}. After that we can pay nothing, even if we would like to.
{A}
Hartmann Health
=> Hartmann Health will cover {B}'s bill of {sum} euros, less {own} euros own share, once the doctor's report and a signature on page 3 arrive. Both must be in by the {end}.
=> {B} has to send the doctor's report and sign the form by the {end}; otherwise the insurer pays nothing for the {cure}. {own} euros of the bill remain to be paid by {B}.

Dear customer,
For 46 years our branch on {street:Mill Lane|Station Road} has been open to you. Fewer and fewer people come, on some days only the pigeons, and so we have decided to close it on the {date:28th of February|31st of October}.
Your account, your card and your account number stay exactly as they are. Nothing needs to be signed, and anyone who telephones you and claims otherwise is not from us.
The cash machine will remain, in the entrance of the {shop:pharmacy|supermarket} next door. For advice, our nearest branch is in Norbury, and a bank bus will stop at the church every {day:Tuesday|Thursday} from ten to noon.
Only those who rent a safe-deposit box have to do something: please empty it or have it moved to Norbury by two weeks before the closing date. We pay for the transport. Boxes that have not been emptied will be opened in the presence of a notary, at the owner's expense.
County Savings Bank
=> The bank closes its {street} branch on the {date}; accounts stay the same, and a bank bus comes every {day}. Only renters of safe-deposit boxes must act, two weeks before closing at the latest.
=> Customers are told that the {street} branch is closing on the {date}. The cash machine moves to the {shop}, and safe-deposit boxes must be emptied or transferred to Norbury in time.

Dear {B},
You asked me what I would do, so don't complain that I tell you.
Your brother has borrowed from you three times. The first time it was for the {first:car|deposit|dentist}, and he paid it back. The second time he forgot half. The third time you never spoke about it again, and since then you don't phone each other on Sundays any more. That was {sum:400|600|700} euros, and it has cost you about thirty Sundays.
Now he wants 5,000 for the food truck. I like him, and the truck might even work. But I wouldn't lend it. I would give him a {part:tenth|fifth} of it as a present, and say clearly that it is a present and that there won't be more. Then he owes you nothing, and you needn't look at his new shoes with narrowed eyes.
For the rest he should go to the bank. If he has to write a plan for them, so much the better.
Whatever you decide, decide before the family dinner and not at it.
{A}
=> {A} advises {B} not to lend the brother 5,000 for a food truck, as earlier loans have hurt the relationship. {B} should give him a {part} as a present and send him to the bank.
=> In {A}'s opinion, {B} should refuse the brother another loan, make him a smaller gift instead and decide before the family dinner.

Dear {B},
What a winter. It began with the roof: a marten had moved in and was eating the insulation, and at night it sounded as if somebody were playing bowls. The man who was to catch it came three times and was bitten once. In the end it left of its own accord, in the same week in which the heating broke down; I suppose it was too cold for it.
In January my sister came to stay for a weekend and left after five weeks. We got on better than in our whole childhood, apart from the matter of the {fight:washing-up|radio|open windows}. She is now learning the accordion. I am glad that she is learning it in Bremen.
And now I have actually won something, the first time in my life: a week in {place:Madeira|Iceland|Crete}, from a crossword puzzle! I leave on the {date:8th|14th} of May.
This brings me to old Bismarck, who is fifteen now, and needs a {pill:pill in his tuna|drop in his left eye} every morning. A cattery would break his heart. Could he come to you for that week? He sleeps nearly all the time. Tell me soon, otherwise I shall have to give the trip to my sister.
Yours,
{A}
=> {A} has won a week in {place} and asks {B} to look after the old cat Bismarck from the {date} of May. He needs medicine every morning.
=> After telling about the winter, {A} comes to the point: would {B} take in the cat for the week of a trip to {place}? Without an early answer {A}'s sister gets the trip.

Hello {B} from 3rd floor,
I am your new neighbor from 2nd floor. I work in the night as {job:nurse|baker|taxi driver} and I must sleep in the day. Every day at {hour:11|2} o'clock somebody plays by you the {what:drum|trumpet|piano}. I don't want to forbid, music is good thing, and in the house rules stands that you are allowed. I read it, unfortunately.
But maybe can we find together a time? From 5 in the afternoon I am awake, then it can be so loud how you want. Or if it is not possible because of school, then please in the room to the yard and not over my bed.
I bought already the things for the ears but the {what} is stronger.
I would be very happy if you come to a tea, Sunday, and we speak. I have also small present for the musician, it is not poison.
{A}, 2nd floor
=> {A} works nights and is kept awake by the {what} upstairs at {hour} o'clock. {A} asks {B} for music after 5 or in the room to the yard, and invites {B} to tea on Sunday.
=> The new neighbour {A}, a {job} who sleeps in the daytime, wants to agree with {B} on later hours for the {what}, or at least on another room for it.

Dear {B},
According to our records you have borrowed "{book:Knots for Beginners|Cheese at Home|The Silent Orchard}" since last {month:March|April|June}. We have reminded you four times and are told by our system that the charge is now {fee:52|61} euros, which is about three times what the book costs.
Yesterday, however, our trainee found this very book on our own shelf, one row too low, behind the atlases. How long it has stood there we cannot say, but the dust suggests that you brought it back when you said you did.
The charge has of course been cancelled and your card is unlocked again. Please forget the reminders, in particular the last one, the tone of which we regret.
If you come by before the end of the month, you will find an envelope with {gift:a year's free membership|two cinema tickets} at the desk.
With apologies,
{A}
Town Library
=> The library admits that {B} returned the book after all: it stood on the wrong shelf. The {fee} euros are cancelled, the card works again, and {gift} can be collected at the desk.
=> {A} from the Town Library apologizes to {B} for wrong reminders. Nothing has to be paid, and {B} gets {gift} to make up for it.

Dear {B},
Thank you for coming to see us on {day:Tuesday|Friday} and for the care with which you had looked at our catalogue. You are the first applicant who found the mistake on page 9.
Nevertheless, we have given the post of {post:sales manager|head of purchasing} to somebody else, who has worked in the {field:furniture|lighting} trade for many years. It was a close decision, three votes to two, and I'm not supposed to tell you which way I voted.
There is something else, though. From August, Ms Tran is going on parental leave for a year, and we need a replacement for her as catalogue editor. It would be 30 hours a week, and the pay is lower than for the other post, around {pay:2,600|2,900} euros. None of the other applicants has been asked. If it appeals to you, let me know by the {by:10th|16th}; after that we will advertise it.
Kind regards,
{A}
=> The post of {post} goes to somebody else, but {A} offers {B} a year as catalogue editor from August, at 30 hours and about {pay} euros. {B} should answer by the {by}.
=> {B} doesn't get the job as {post}. Instead, {A} offers to let {B} replace Ms Tran for a year, with lower pay, and will advertise this post after the {by}.

{B}, sorry sorry change of plan AGAIN
so for Saturday its not {old:60|70} people any more but {new:85|92}, my in-laws invited their whole {club:bowling club|choir|street} without telling us. can you do that with the same menue?? if the {dish:lamb|salmon} is not enough just do more of the pasta for the club people, they wont know
also pls 6 vegan not 4, and one no gluten (thats aunt Trudi, she sits table 1, she will ask you 5 times, be patient)
start stays 6pm. but they only let you in the barn from 3 not from 1, the floor gets waxed. is 3 hours enough for you? if not tell me TODAY then i fight with the owner
send me the new price i pay all on thursday
thx youre an angel
{A}
=> {A} raises the number of guests on Saturday from {old} to {new}, with 6 vegan meals and one without gluten. The barn opens only at 3; {B} should say today if that's too late.
=> For Saturday's meal {A} now needs food for {new} people and a new price from {B}. The start remains 6pm, but the barn opens at 3 instead of 1.

To the insurance, Claim {no:7712|8340}
Dear Sir or Madam,
you have written me that you don't pay my bicycle because it was "not locked". That is not true and I am very disappointing.
The bicycle was locked, with a lock of {lock:60|75} euro, on the {at:bridge rail|fence of the swimming pool}. The thief has not open the lock, he has cut the rail! He took the bicycle with lock and with one piece of rail. I made a photo where you can see the hole. The police has it also in their paper, page 2 down, please read.
I think somebody by you has read only "lock not found" and thought there was no lock. It was not found because he has it with him.
So please look again and pay the {value:850|1,100} euro how it is in my contract. If you stay by no, write me exactly why, then I give it to the lawyer of my union. I wait until the {by:12th|20th}.
{A}
=> {A} objects that the insurer won't pay for a stolen bicycle: it was locked, but the thief cut through what it was locked to. {A} wants {value} euros or exact reasons by the {by}.
=> Claim {no} was refused because the bicycle was supposedly not locked. {A} points to a photo and the police report, demands {value} euros and threatens with a lawyer.

Dear family of {B},
I am very happy that I can come to you for the exchange! My name is {A} and I am 16 years. I write because the organisation said, you have asked what I eat and if I am afraid of animals.
I eat almost all, only no {food:mushrooms|fish|eggs}, because from that I become sick, really, I must then to hospital. Please don't make extra kitchen for me, I can cook self, I can make three soups.
With the dogs is no problem, I have looked the photos very much. But I must be honest, with {scare:horses|cows|geese} I have fear, since one has bitten me. I hope I must not ride.
The plane comes at {date:3 September|29 August}, 14:50. In the paper of organisation stands 2 September, but it is wrong, they changed the flight! Please come not on the day before, you would wait long.
I am excited to see you
{A}
=> {A}, 16, writes to the host family: no {food} because of illness, dogs are fine, {scare} are frightening. The plane lands on {date} at 14:50, not on 2 September as the organisation's paper says.
=> The exchange student {A} tells {B}'s family not to serve {food} and corrects the arrival: {date}, 14:50.

Dear {B},
I have to write you a letter I would rather not write. On Sunday I told you that you could have the {item:piano|loom|harmonium} for {price:900|1,200} euros, and we shook hands on it. You have probably already measured the stairs.
When I told my daughter, she said nothing at first and then cried for an hour. I had no idea. She moved out ten years ago and has not touched it since, and I had asked her twice if I could sell it; she says I asked while she was watching a film. She wants to fetch it in the {season:spring|autumn}.
I know that a word is a word. If you insist, I will keep mine. But I would be very grateful if you let me off. I'd pay for the van that you have booked, and I know of a similar one: Mrs Quist in the {street:Hill Road|Kirk Street} wants to part with hers, for less than mine I believe. I enclose her number.
Yours sincerely,
{A}
=> {A} agreed to sell {B} a {item} for {price} euros, but now {A}'s daughter wants it. {A} asks to be let off, would pay for the van and names another seller.
=> Because the daughter turns out to be attached to the {item}, {A} would like to take back the promise to sell it to {B}. Mrs Quist has another one for sale.

Good evening {B},
here is the workshop. We have begin with your car and I must tell you something before we continue.
You brought him because of the noise by braking. The {cheap:brake pads|brake discs} are now new, it cost {one:240|280} euro like we have said. But when the wheel was off, my colleague saw that the {bad:spring|joint} in the front right is broken. With this you don't come through the inspection in June, and honest, I would not drive with it my children.
New part with work is {two:410|460} euro. I know it is much and the car is old. I can look for a used part, then it is perhaps 250, but it takes one week and I give for it no guarantee.
We did not touch it yet. Please call until tomorrow 10 o'clock what we shall do. Without call we make the car together again so how it was and you can fetch him at 4.
Workshop {A}
=> The brakes of {B}'s car are done, but a {bad} is broken. {A} offers a new part for {two} euros or a used one for perhaps 250, and needs a call by tomorrow 10 o'clock.
=> {A}'s workshop has found a broken {bad} that would fail the June inspection. Unless {B} calls by tomorrow 10 o'clock, it won't be repaired.

Dear {B},
Your appointment with Dr Osei on {old:Monday the 6th|Tuesday the 7th} at 9.15 can't take place. She has broken her wrist, while skiing, against her own advice.
We can offer you the following: Dr Lund, who has taken over her patients, would see you on {new:Thursday the 9th|Friday the 10th} at 7.45. If you would rather wait for Dr Osei, she expects to be back in about six weeks, and we would then telephone you.
Since your blood has to be tested before your {what:operation|journey|new prescription}, we recommend that you do not wait. The blood sample itself can be taken by our nurse on any morning between 7 and 9, without an appointment; please don't eat anything beforehand. Coffee counts as food if there is milk in it. This question is put to us daily.
Please let us know which you prefer by {by:Wednesday|Thursday} of this week.
{A}, reception
=> As Dr Osei has broken her wrist, {B}'s appointment on {old} is off. {A} offers Dr Lund on {new} at 7.45, wants an answer by {by} and advises against waiting.
=> {B} can see Dr Lund on {new} or wait about six weeks for the injured Dr Osei. Blood is taken on any morning between 7 and 9, on an empty stomach.

To all tenants of Tower B,
The lift has now been out of order for {days:19|23} days. Many of you have written to us, some in capital letters, and you are right.
This is how things stand. The control box burned out. The manufacturer no longer exists, so the part had to be built by hand; it is ready and will be fitted on {day:Wednesday|Friday}. The inspection takes place the day after. If all goes well, the lift will run on the {run:21st|27th}.
Until then a helper, Tomek, will be in the lobby daily from {from:8 to 10|9 to 11} and from 4 to 7. He carries shopping, prams and parcels up to any floor, free of charge. He does not carry people; Mr Webber has already asked.
For every day without the lift, tenants from the fourth floor upwards will have 3 euros taken off the service charge. You do not have to apply for it.
{A}, property management
=> {A} tells the tenants of Tower B that the lift should run again on the {run}. Until then Tomek carries things up, and tenants from the fourth floor upwards pay 3 euros a day less.
=> The lift, broken for {days} days, gets its new part on {day}. Meanwhile there is a helper in the lobby, and the upper floors automatically get a reduction.

Hi all,
Thanks for your many answers on the question of what we wear at the concert. I have counted: 14 are for black, 11 for "something cheerful", Hugo is for {odd:hats|bare feet|velvet}, and three of the basses asked which concert.
Black would have won, then. But Elif made a point that nobody had thought of: the stage in the {place:brewery|riding hall|old cinema} has a black backdrop, and in the photos of the last choir one only saw floating heads. I tried it out yesterday with my sister and a lamp, and it's true. Very spooky.
So I've decided, and I hope you'll forgive me: black below, and above a plain {col:red|yellow|green} shirt or blouse. Whoever has none can order one through me for 14 euros until {by:Sunday|the 10th}; tell me your size.
The concert is on the {date:23rd|29th}. Basses, write it down.
{A}
=> Although black won the vote, {A} decides on black with a plain {col} top for the concert on the {date}, as the backdrop is black. Tops can be ordered for 14 euros until {by}.
=> {A} settles the clothes question: black below and {col} above, since black would vanish on stage. Anybody without one can order from {A} until {by}.

Dear {B},
When you asked me on the phone whether I'd be your witness at the wedding, I said yes before you had finished the sentence. I've been happy about it for a week, and that's why this is so hard.
My doctor says that I must not fly after the {op:eye|ear} operation, not for {weeks:eight|ten} weeks, and your wedding falls right in the middle. I looked at trains and ships. There is one, it takes four days, and the doctor laughed.
I think you should ask Noor. She has known you for longer than I have and would never push herself forward. And please let me do something all the same: I'd like to {do:write the speech, and Noor can read it|record the speech, and you can play it}, and the {gift:cake|flowers|band} will be on me. Don't argue.
In {visit:October|November} I may fly again. Then I'll come and look at all the photos, even the ones of the buffet.
{A}
=> {A} can't be {B}'s wedding witness after all, because flying is forbidden after an {op} operation. {A} suggests asking Noor, still wants to contribute a speech and pays for the {gift}.
=> After first saying yes, {A} has to miss {B}'s wedding for medical reasons, recommends Noor as witness and plans a visit in {visit}.

Subject: Order {no:2290|3375}, to much!
Dear {B},
we received today the shipment from you, thank you for quick. But we think it is a mistake. We ordered {few:12|20} carton of {good:candles|soap|tea glasses}. It arrived {few} pallet! The truck driver only shake the head and put all in front of our shop, now no customer can come inside and my husband can not go outside.
I looked in our order, there stand "ctn" and maybe your people have read "plt". So I think it is your error, but maybe our writing was also not beautiful.
We keep one pallet and pay it, if you give us {off:15|20} percent, because we have anyway the work. The other you must please pick up on your cost, at latest {day:Thursday|Friday}, since on Saturday is the street festival and the city will give us punishment.
Please confirm today until 5 pm.
Best regard
{A}
=> {A} ordered {few} cartons of {good} but got {few} pallets. {A} will keep one pallet at {off} percent off, and {B} must collect the rest by {day} and confirm today until 5 pm.
=> Order {no} arrived as pallets instead of cartons and blocks {A}'s shop. {A} wants {B} to fetch all but one of them at {B}'s own cost by {day}.

hi {B}
leaving in 20 min so short. handover:
- {client:Keller|Marconi|Dupree} will call abt the offer. do NOT go below {low:8,200|9,500}, boss said. he'll cry. let him
- printer contract ends on the 30th, cancellation is written, its in my drawer, boss needs to SIGN it, i forgot to ask her. must be in the post by {by:Wed|Thu}, otherwise it renews for 2 yrs!! that's the only really important thing
- plants: only the big one, rest is plastic (took me a year to notice)
- the intern's {what:report|slides}: read it once pls before it goes to the client, she is good but writes everything twice
back on the {back:16th|23rd}. no signal up there, so for anything urgent ask Ruben, he knows my password hint is a lie
thanks!!
{A}
=> Before leaving until the {back}, {A} hands over work to {B}. Most important: the boss must sign the printer cancellation, which has to be posted by {by}. {client} gets no price below {low}.
=> {A} is away until the {back} and wants {B} to get the printer cancellation signed and posted by {by}, check the intern's {what} and hold firm with {client} at {low}.

Dear {B},
I have received your list and I thank you for it. I wish we had parted without one.
You want to keep {keep:430|510|580} euros of my deposit. About the kitchen door I have no complaint: I broke it, and 120 euros is fair. The cleaning I can't accept, as I scrubbed the flat for two days and your own caretaker wrote "very clean" in the handover paper, which I enclose.
As for the scratches in the {floor:parquet|worktop|bathtub}, please look at the photos from the day I moved in. They are all there, even the one that looks like a {shape:swan|rabbit}. I noticed it on my first evening and we both laughed at it.
I therefore ask you to keep the 120 euros and transfer the rest to me by the {by:15th|28th}. I'd be sorry to need a court for a {shape}.
Yours sincerely,
{A}
=> {A} accepts a deduction of 120 euros from the deposit for the kitchen door, but not the cleaning or the old scratches in the {floor}. {B} should transfer the rest by the {by}.
=> {A} and {B} disagree about {keep} euros of the deposit. With photos and the handover paper, {A} disputes everything but the door and wants the money by the {by}.

Dear Professor {B},
I am student in your course {course:Statistics 2|Soil Physics} and I write because of my note. In the system stands that I have a {bad:4.7|5.0} and so I am not passed. I was first very sad and I learned already for the repeat. But then I came to the look-in and saw that the paper with my name is not my paper! The hand writing is very nice, mine is not. On the cover stands my name but inside somebody answered task 3, and I know for sure that I did not answer task 3, because I had no idea.
I think the covers were changed, maybe when they fell down, the assistant told that they fell.
I know that my right paper is maybe also not good. But I want to be bad with my own mistakes. Could you please search it before the {date:9th|17th}? On this day ends the registration for the repeat, and I must know if I need it.
Respectfully
{A}
=> {A} tells Professor {B} that the exam marked {bad} under {A}'s name is in somebody else's handwriting. {A} wants the right paper found before the {date}, when registration for the repeat ends.
=> The exam papers in {course} seem to have been mixed up, so {A} asks {B} to look for the real one before the {date}.

Dear {B},
You have written to us that you wish to end your contract with the {gym:Ironworks|Blue Lane} gym at once because you are moving to {city:Leeds|Antwerp|Graz}.
A move is not, under our conditions, a reason for ending the contract early, as we run a studio in your new city as well. It's at Canal Road 5, and your card already opens the door there. Your contract therefore goes on until the {end:31st of August|30th of November}.
We do see, however, that you have not been to the gym since you joined, if one leaves aside the visit in January on which you asked for the way to the {way:bakery|tram}. So we make you an offer, without any obligation on our side: you may pay {fee:75|90} euros once and the contract ends this month, or you can pass it on to a friend without charge.
If we do not hear from you by the 20th, everything stays as it is.
{A}
=> For the gym, {B}'s move is no reason to end the contract before the {end}. {A} offers two ways out by the 20th: pay {fee} euros or pass the contract on.
=> {A} tells {B} that moving to {city} is no reason to cancel, as there is a studio there too. By the 20th {B} can buy the contract out for {fee} euros or hand it to a friend.

Hello {B},
we have booked your {house:small house|boat house|mill} from Saturday for one week, we are 2 adult and 3 child. We are very much looking forward.
Now it is so: you write that we must arrive until 6 pm because then you go away with the key. But our ship comes only at {ship:7|8} pm in the harbor, it had before other time, and then we need still one hour with car. We can not swim more quick.
Is it possible that you hide the key, for example under a {hide:flower pot|boot|stone}? We tell nobody. Or the neighbor with the red door, she was last year so nice to us.
If it don't go at all, we sleep the first night in hotel and come on Sunday at {sun:10|11}, but then we would like to have the money for one night back.
Please answer fast because tomorrow we are {where:in the mountain|on the road} without internet.
Family {A}
=> {A}'s family can't arrive by 6 pm on Saturday because the ship comes at {ship} pm. {A} asks {B} to hide the key or leave it with a neighbour, or else to refund one night.
=> As the ship has a new time, {A} wants the key left somewhere on Saturday and needs a quick answer. Otherwise the family will come on Sunday at {sun}, with one night paid back.

Dear residents of {street:Larch Close|Orchard Row},
The bins again. It is not about the colours; by now everyone knows those.
Since the {animal:foxes|raccoons|wild boars} have found us, the sacks put out in the evening are torn open every {day:Monday|Wednesday} night, and whoever gets up first sweeps the road. This is usually Mr Adeyemi, who is 81 and says he doesn't mind. We do.
On Thursday six households met in our kitchen. Locking the bins away was rejected, as the refuse men would not open them. Poison was suggested once and not a second time. We agreed to ask all of you for the following: from the {date:1st|15th} put out your sacks only in the morning, after six. Those who leave earlier or can't carry them can hang a blue ribbon on the gate in the evening, and the {kids:Baker twins|Moreno boys} will do it for 1 euro a sack.
We'll see after two months if it helps.
{A}, number 9
=> Because {animal} tear open the rubbish at night, {A} asks the residents to put sacks out only after six in the morning from the {date}. The {kids} do it for 1 euro a sack.
=> Six households have agreed to ask everyone in {street} to put out rubbish in the morning only, starting on the {date}. The plan is tested for two months.

Dear parents,
First the result, as many of you have asked: we lost {score:7|9} to 1, and the one was an own goal by Steinau. The children sang all the way home regardless.
Now to Saturday's tournament in {town:Grünfeld|Halden}. For 13 children I have, as of today, seats for 8: four with the Wangs and four in my car. Three parents have told me that they'll come "separately, with an empty car". Please don't be cross, but an empty car is what I need.
Departure is at {time:7.15|7.45} from the car park. If I don't have the five missing seats by Thursday evening, I'll have to leave out the reserve players, and I don't want to explain that to {kid:Mats|Olli|Romy}.
Child seats for the smaller ones, please. The entry fee of 4 euros per child is paid out of the raffle money.
{A}
=> For Saturday's tournament in {town} {A} has seats for only 8 of 13 children and needs five more by Thursday evening. Otherwise the reserve players stay at home.
=> {A} asks parents to offer five more car seats by Thursday evening for the trip to {town} on Saturday at {time}. The entry fee is already covered.

Dear {B},
I have your phone number from the collar of a dog but the last number is not readable, so I write at the mail which stand also there.
Since yesterday in the evening sits in my {place:garage|hen house|kitchen} a brown dog, middle big, one ear up and one ear down. He is healthy and very friend with all, only he has eaten {ate:the shoes of my father|a half chicken|my bus ticket}, but I don't want money for that.
I can't hold him long, because my landlord say animals are forbidden and he has already seen him, they looked each other in the eyes. I must go to work tomorrow at {hour:6|7}. So please fetch him today, I am at home until 11 in the night, {street:Weaver Street|Pond Street} 40, ring by "{A}".
If you don't come, I must bring him tomorrow early to the animal home at the airport. It costs you there 60 euro, my colleague said.
Greetings {A}
=> {A} has found a brown dog with {B}'s address on the collar and asks {B} to fetch it today by 11 at {street} 40. Otherwise it goes to the animal home tomorrow.
=> {B}'s dog is at {A}'s place, where animals are forbidden. {B} can collect it until 11 tonight; after that it would cost 60 euros at the animal home.

Subject: Your tax return, still missing
Dear {B},
Many thanks for the shoe box. I have been through it and have found almost everything, along with a love letter from 1994, which I have put in a sealed envelope.
Still missing are the certificate for the {what:donations|child care|home loan} and the bill of the craftsman who did your {job:stairs|chimney|windows}. Please note that it must show the wages separately, as only these can be deducted; if it does not, ask for a new one.
A word on the study: I would leave it out. You could claim about {sum:300|450} euros, but the office has lately been sending inspectors, and a room with a table-tennis table is hard to defend.
The return has to be in by the {due:31st|30th}. I need a week, so please send me everything by the {by:20th|22nd}. I won't ask for an extension again; they've already given us two.
{A}
=> {A} still needs a certificate for the {what} and a bill for the {job} from {B} by the {by} to hand in the tax return on time. {A} advises against claiming the study.
=> For the tax return due on the {due}, {B} must send {A} two missing papers by the {by}. There'll be no further extension.

Dear {B},
For six years I've {work:drawn your labels|edited your newsletter|kept your website} for the same {old:45|50} euros an hour. I've never brought it up because I like working for you, and because I dislike writing letters like this.
But in that time my rent has doubled, and in spring I turned down a customer who'd pay {high:75|80}, because I had no time, because of you. My accountant asked if I was ill.
From the 1st of {month:January|July} I'd like to charge {new:60|65} euros. In return I promise not to touch that price for {for:two|three} years, and small corrections of under ten minutes will stay free, as they've always been.
Should it be too much for you, let's look together at what could be dropped; the {drop:Christmas issue|monthly statistics}, for instance, is read by nobody except you and me. What I would rather not do is go on as before.
Warmly,
{A}
=> {A} wants to raise the hourly rate for {B} from {old} to {new} euros from the 1st of {month}, then keep it for {for} years. If that's too much, {A} suggests doing less work.
=> After six years at {old} euros an hour, {A} tells {B} the price must go up to {new}. Small corrections remain free.

Hi {B},
thanks for the figures. I showed them to our director, and after he had sat down again he asked me to write to you.
We can't pay {ask:3,800|4,200} for the translation; our limit is 3,000, and that has been approved by people who have never translated anything. I know that your price is fair, so I won't haggle about the rate. But perhaps we needn't do the whole thing: the {cut:appendix|tables} makes up a quarter of the text and hardly anybody in {land:Portugal|Norway|Greece} will read it. Without it we would be close.
Would that be possible, and would the {date:18th|24th} still work?
{A}
On Tuesday {B} wrote:
> for 96 pages I can offer you {ask} euros, including a
> second reader. Leaving her out would save 500, but
> I wouldn't recommend it, the text is about brakes.
> Delivery on the {date} if I can start this week.
=> {B} wants {ask} euros for a translation, but {A} has only 3,000. {A} suggests leaving out the {cut}, a quarter of the text, and asks if the {date} is still possible.
=> {A} can't pay {B}'s price of {ask} euros and proposes translating less instead of lowering the rate. {B} advises keeping the second reader.

Dear parents,
tomorrow, {day:Tuesday|Thursday}, we must close the kindergarden already at {hour:12|1} o'clock. Three of us are ill with the stomach and we are only two, this is not allowed with 24 children.
Who can, please fetch the child before lunch, because also the cook is ill. Who can really not, because of the work, please write me today until 6, we can keep until 4 maximum {max:eight|ten} children in the small house and they eat bread. Please let this places to the people who need it really, I don't want to be the police.
The {fest:lantern|spring|apple} festival on Friday we don't know yet. I will say it Thursday night. If it falls out, we make it one week later, the cakes you can freeze.
If your child has had to vomit, it must stay home 48 hours after the last time, also when it dances already again.
{A}, leader
=> The kindergarten closes tomorrow, {day}, at {hour} because of illness. Only parents who can't manage should ask {A} today until 6 for one of {max} places. Whether Friday's festival takes place is still open.
=> {A} asks parents to collect the children early tomorrow because three of the staff are ill. There's limited care until 4, and sick children must stay home for 48 hours.

Hello {B}, it's me {A},
I write from the mail of my cousin because my phone is fallen in the {where:sea|soup|toilet}. It lies now in rice since two days but it is dead, we must accept. All my number are gone, also yours, only this mail I know from head because it is so funny.
Why I write: somebody has maybe write you in my name! The cousin of other friend received a message "hello, this is my new number, I need {sum:600|900} euro quick". THIS IS NOT ME. I have no new number until {day:Friday|Monday}. Please don't send money and say it also to {others:Pia and Luca|the people from the course}.
When I have the new phone, I will call you and you ask me what was the name of our {q:teacher with the parrot|landlady in the holidays}. If I know it, then it's me.
Can you please send me again the address for the {ev:birthday|concert} on Saturday? It was also in the phone.
{A}
=> {A}'s phone is broken, and a stranger is asking friends for {sum} euros in {A}'s name. {B} should send no money, warn {others} and send the address for Saturday's {ev} again.
=> {A} warns {B} that messages from a new number asking for money aren't genuine, as there'll be no new number until {day}. {A} also needs an address for Saturday.

Dear {B},
I've read your mail several times, because I wanted to write the letter for you. I do like you, and you were good company in the {place:lab|kitchen|archive}.
But I would have to answer the question whether you are punctual, and then I'd have to either lie or do you harm. In your four months here you came late {times:19|22} times; I looked it up in the hope of having remembered it wrongly.
So I won't write it. Ask {who:Beatrix|Dr Amadi}, with whom you did the {what:spring project|inventory}; there you were in charge, and from what I hear you were always the first to arrive. I have already spoken to her and she's willing.
Regards,
{A}
On Sunday {B} wrote:
> could you possibly write me a reference? It's for a
> post in {city:Oslo|Lyon} and has to be there by the {by:13th|19th}.
> A few kind sentences would do!
=> {B} asks for a reference for a post in {city} by the {by}, but {A} refuses because {B} was often late. {A} recommends asking {who}, who is willing to write one.
=> {A} won't write {B} a reference, having counted {times} late arrivals, and has found {who} to do it instead.

To the cheese shop {B},
I bought by you on the internet a packet for the birthday of my boss, {n:6|8} sort of cheese, {price:84|96} euro. It was promised "cool and in 24 hours". It came after 5 days, and the postman held it far away from him.
Four of the cheeses were good, I must say very good, it seems that they like to travel. But the {soft:goat cheese|soft ones} ran out through the paper and over the {over:birthday card|honey}, and I could not give it so. I bought quick flowers.
I don't want the whole money back, because we have eaten the good cheese with my family. I think the half is correct. And please no new packet! In our house it smells still.
I send you a photo, the smell you must imagine self.
Please pay until the {by:8th|14th}, my number is under here.
{A}
=> {A}'s cheese parcel for {price} euros took 5 days and part of it was spoiled. As four cheeses were good, {A} wants only half the money back by the {by}, and no new parcel.
=> {A} complains to the cheese shop about a late delivery that was partly ruined, and asks for half of the {price} euros.

Dear members and friends of the {club:Heritage Railway|Village Museum|Lake Rescue},
I have been your chair for {years:18|21} years, and I've always said that I would go when I told the same story twice in one meeting. On Saturday, as some of you were kind enough to point out, I told it three times.
I am therefore stepping down at the general meeting on the {date:7th of March|2nd of May}. I'm not ill and I'm not offended, whatever is being said at the {pub:Anchor|Swan}.
Two people are standing for the post: Femi Cole, who has looked after our money so well, and Ursula Brink, who wants to open {open:on Sundays|in winter} too and has a plan for it. I won't recommend either of them, not even after a glass of wine. Whoever would like to stand as well can tell Femi until two weeks before.
I'll stay on as a guide, if I am allowed. There at least it's a different audience each time.
Yours,
{A}
=> {A} is stepping down as chair after {years} years, at the general meeting on the {date}. Femi Cole and Ursula Brink are standing; others can still come forward until two weeks before.
=> The members learn that {A} gives up the chair on the {date} and will favour neither Femi Cole nor Ursula Brink. {A} would like to remain a guide.

Dear {B},
Thank you for offering our museum your grandmother's {what:letters|recipe books|diaries}. I have spent two evenings with the samples, and they're wonderful, especially the one about the {story:frozen harbour|stolen bell}.
Yet I can't take them as you would like. You wish them to be on show permanently and all together. We have two rooms, and paper must not be exposed to light for more than three months at a time; after a year of it, your grandmother's handwriting would have vanished.
What I can promise is this: we keep everything in one box, under her name. We {do:photograph|scan} each page and put it on our website, and each year in {month:November|February} we exhibit part of it for {weeks:six|eight} weeks. You remain the owner if you like; in that case it'd be a loan.
Do talk it over with your family. I'm keeping the shelf free until {until:the summer|the end of the year}.
Yours sincerely,
{A}
=> {A}'s museum can't show the {what} of {B}'s grandmother permanently because light would damage them. {A} offers to store them together, put them online and exhibit part each {month}, as a gift or loan.
=> {A} declines {B}'s wish for a permanent display and proposes a yearly exhibition of {weeks} weeks instead. {B}'s family can think about it until {until}.

Dear {B},
According to the reading you sent us on the {date:2nd|5th}, your household used {big:41,200|38,900} kilowatt hours last year. This is as much as a small {like:hotel|swimming pool|cheese factory} needs, and for a two-room flat it seems a lot to us.
We suspect that the digit after the comma was read along with the others. It stands in the red field on the right and doesn't count. In that case, you would have used a tenth of it, which would be quite ordinary.
Please look at the meter again and send us a photo by the {by:19th|25th}. Until then we have stopped the bill, and your monthly payment stays at {pay:88|94} euros. If we receive nothing, we're obliged to estimate your use ourselves, and experience shows that nobody is happy with that.
Should the number be right after all, please ring us at once. Then something in your flat is very hot.
Northlight Energy
=> Northlight Energy doubts {B}'s meter reading of {big} kilowatt hours and thinks a red digit was counted by mistake. {B} should send a photo by the {by}, or the use will be estimated.
=> {B} is asked to read the meter again because the figure seems ten times too high. Until it's cleared up, the payment stays at {pay} euros.

Dear {B},
I need your help for a paper, it is very hurry. My permit to stay ends on the {end:15th|22nd} of next month. At the office they said me, they make it longer for two year, but only with a letter from the boss. I had with me the letter from January, but the woman said it is not good, because in there stand "{old:until summer|30 hours}" and now I have a contract without end and full time.
In the new letter must stand: that I work by you since {since:two|three} years, that the contract is without end, how much I earn, and a stamp. The stamp is the most important, I think she doesn't read the rest.
My next appointment is {day:Monday|Wednesday} at 8. The next after would be first in ten weeks, and then I would be not allowed to work between!
Can you make it until Friday? I wrote the text already, it is in the attachment, you must only correct my mistakes and sign.
Thank you from heart
{A}
=> {A} needs a stamped letter from {B}, the employer, by Friday to extend the residence permit. It must mention the permanent full-time contract and the pay; the appointment is on {day} at 8.
=> {A}'s permit ends on the {end} of next month, and the old letter was rejected. {B} is asked to correct, sign and stamp a prepared one by Friday, or {A} may have to stop working.

Hi all,
the poll on our team day is closed. Escape room: 6 votes. Canoeing: {n:7|8}. Staying at home: 5, but that was not on the list, so I don't know how you did it.
Canoeing, then, or so I thought till this morning. The boat people say that with more than 16 persons we'd need two guides, and with those we would be {over:300|450} euros over budget. I also learned that three of us can't swim and were too polite to say so.
Therefore a compromise, which I have talked over with both camps: we {do:rent the raft|take the paddle steamer}, everyone together, life jackets for all, and in the evening there's a riddle to solve on board, made by Faisal, who has been wanting to do this for years. It costs {cost:28|33} euros a head and the firm pays for it.
{day:Thursday|Friday} the 27th, 1 pm, pier 3. Tell me by next Monday if you're NOT coming.
{A}
=> Canoeing won but is too expensive, and three colleagues can't swim. So everybody will {do} on {day} the 27th at 1 pm; those not coming should tell {A} by next Monday.
=> Instead of canoeing the team will {do} on {day} the 27th, with a riddle by Faisal in the evening. The firm pays the {cost} euros a head.

Dear book friends,
A short report for all who missed Tuesday. Of nine people, four had read "{book:The Salt Clerk|A Window in Tarn}", two had read half, Bo had read the wrong book, and the other two came for the {cake:cheesecake|quiche}.
We found it too long, except for Sunniva, who thought it too short and defended it so well that the two halves now want to finish it. Bo's wrong book sounded so much better that we will read it next: "{next:Nine Bridges|The Beekeeper's Map}". Bo says it has only {pages:160|190} pages, which clinched it.
We meet on the {date:4th|11th}, for once not at my place, as I'm having the floors done, but at Sunniva's. She has cats; those who are allergic should take a tablet beforehand. Seven o'clock, please bring a chair.
And somebody has gone home with my umbrella and left me a much nicer one. If I hear nothing, I'm keeping it.
{A}
=> The book club will read "{next}" next, which Bo had read by mistake. It meets on the {date} at seven at Sunniva's, who has cats, and everybody should bring a chair.
=> {A} reports that most found the last book too long and announces the next meeting on the {date} at Sunniva's. Somebody has also swapped umbrellas with {A}.

{B} are u awake?? i'm at the airport, big problem
i think i left the {what:iron|oven|stove} on. not sure!! i see me turn it off but maybe that was yesterday. gate closes in {min:15|20} min so i cant go back and i fly 9 hours
spare key is at Mrs {n:Lopez|Hanson|Iqbal} ground floor, she is up at 6 bc of the dog, ring 2x and say its for me, she doesnt open for strangers since the thing with the vacuum cleaner man
pls just go in look and go out. alarm code same as your birthday backwards (dont laugh). if its off you can laugh
write me what it was, i read it when i land. and if u are already there take the {food:milk|strawberries|fish} from the fridge, i forgot that too
i owe you a dinner
{A}
=> {A} is about to fly and unsure if the {what} is off. {B} should get the spare key from Mrs {n}, check the flat, take the {food} and write to {A}.
=> From the airport {A} asks {B} to go and see whether the {what} is still on. The key is with Mrs {n} on the ground floor, and there's an alarm.
`
  .trim()
  .split(/\n\n+/);
