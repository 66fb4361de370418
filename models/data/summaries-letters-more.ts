// More e-mails and letters, everyday requests, complaints, bookings and notices, in good English and bad.
// Written in the form of summaries-chats.ts.
export const moreLetters = `
Subject: Question for our booking
Good day {B},
I booked by you a double room from {from:4 to 7 May|9 to 12 June|2 to 5 August} on the name {A}. Now we have seen that our train arrives only at {late:half past eleven|ten to twelve|midnight} in the night, and on your website stands that the reception closes by ten.
How can we come in? Is there maybe a box with code for the key, or somebody can wait for us? We would pay also something for it.
Second, we take our baby with, {months:7|9|11} months old. Have you a small bed for baby and what does it cost? If not, is no problem, we bring then our own, but we must know it before Friday because of the luggage.
Many thanks and friendly greetings
{A}
=> {A} asks {B} how to get in at {late}, when the reception is closed, and whether there is a baby bed. {A} must know this before Friday.
=> Because the train arrives after the reception closes, {A} wants to know how to get the key. {A} also asks {B} for a baby bed and its price.

Subject: Suitcase still missing, flight {fl:KV 318|KV 402|KV 775}
Dear customer service,
On Sunday I flew with you to {city:Porto|Oslo|Naples}. I arrived. My suitcase did not. At the counter I was told it would come "tomorrow for sure". That was four days ago, and since then I have called six times and spoken to six very friendly people who knew nothing.
I am here for a conference and had to give a talk, so I bought a jacket, shirts and shoes for {sum:240|285|310} euros. The receipts are attached.
I expect two things from you: that you pay this sum to my account, and that you tell me by Friday noon where the suitcase is. On Saturday I leave this hotel, so after that please send it to my home address, which is on the form.
Yours sincerely,
{A}
=> {A}'s suitcase is missing since the flight to {city}. {A} wants {sum} euros back for new clothes and wants to know by Friday noon where the suitcase is.
=> The airline has lost {A}'s suitcase. {A} had to buy clothes for {sum} euros, wants this money, and asks for news by Friday noon.

Subject: Card is in the machine
Dear Madams and Sirs,
I am client at your bank since three years. Yesterday evening I wanted to take money at the machine in the {place:main station|shopping center|airport}. The machine has eaten my card and did not gave money. But in the app I see that {sum:150|200|300} euros are away from my account!
I did the number right, only one time. I called the hotline, they have blocked the card, but for the money they say I must write to you.
Please give the {sum} euros back on my account. And please send the new card to my work address and not to home, because in my house somebody steals the letters. The work address is down here in the mail.
I need the card until {day:Monday|Wednesday}, I must travel.
Thanks for fast answer
{A}
=> A bank machine kept {A}'s card and paid out no money. {A} wants the {sum} euros back and a new card sent to the work address by {day}.
=> {A} wants {sum} euros back from the bank because the machine gave no money. The new card should go to {A}'s work address.

Dear {B},
I am in your evening group {lang:German|Spanish|Italian} B1 since two weeks. You are very good teacher, really, and the people are nice. But I think it is too much fast for me. When the others laugh, I laugh too, but I don't know about what.
In the test from the school I had enough points for B1, but my friend helped me a little bit in it. I know, it was stupid.
Can I change in the group A2 on {day:Tuesday|Thursday}? I asked in the office and they said that there is {free:one place|two places} free, but the teacher must say yes and sign the paper. The paper is with this mail. They need it until Friday.
The price is same, so nobody must pay back.
Sorry for trouble
{A}
=> {A} finds {B}'s {lang} B1 group too fast and wants to change to the A2 group on {day}. {B} has to sign the paper by Friday.
=> {A} admits that a friend helped with the test and asks {B} to sign a paper by Friday for a change to the easier A2 group.

Subject: Course on {day:Monday|Wednesday} evening, money back
Hello,
I have payed for course "{course:Office English|Bookkeeping for beginners|Computer basics}" 10 lessons, {fee:300|350|400} euro. Now course is finish and I want to say you that we had not 10 lessons. Three times the teacher was ill and nobody came. One time we was standing in front of door and it was closed, because holiday. So it were 6 lessons.
In the last lesson the teacher told we get more lessons in the {month:January|February|September}, but in this time I start my new work with late shift and I can't come.
So I would like that you give me back the money for four lessons. Other people from the group are okay with the new lessons, I speak only for me.
My bank number you have already.
Greetings
{A}
=> {A} wants the money for four lessons back, because only 6 of 10 took place. A late shift keeps {A} from the new lessons in {month}.
=> Four lessons of the course "{course}" did not take place. Instead of new lessons later, {A} wants that part of the fee back.

Dear {B},
how are you? I have a request because of the flat. My {who:sister|cousin|niece} comes from {land:Brazil|Georgia|Vietnam} for study here. She has found a room in student house, but it is free only from {month:October|March|April}. Three months she would have no place.
My wife and I want that she live in these three months by us, in the small room. In the contract stands that for more than two weeks we must ask you. So I ask.
She is a quiet person and don't smoke. For the water and the heating we would pay {sum:40|50|60} euro more in the month. She needs also a paper from you for the registration in the town hall, and there she has appointment already at the {date:14th|18th|21st}.
Please tell us what you think.
Many greetings
{A}
=> {A} asks {B} to let {A}'s {who} live in the flat for three months and to give a paper for the registration on the {date}.
=> {A}'s {who} needs a place until {month}. {A} wants {B}'s permission to have her in the flat and would pay {sum} euros more a month.

Dear {B},
I would like to ask for a day off school for our daughter {kid:Nora|Leni|Amira} on Friday, {date:12 May|19 May|2 June}. I know that the last day before the holidays is always a delicate one, and I promise that we have not booked a cheap flight.
That morning at ten my wife will receive her citizenship at the town hall, after eleven years and a folder as thick as a bread board. The whole family should be there. The invitation of the town hall is attached.
{kid} knows that the class writes the {test:maths|English|biology} test that day. She could write it on Thursday after lessons or on the first day after the holidays, whichever is easier for you.
Kind regards,
{A}
=> {A} asks {B} to let {kid} miss school on Friday, {date}, because her mother receives her citizenship. She could write the {test} test on another day.
=> {A} wants {kid} to be off school so that the family can be at the town hall. The {test} test could be written on Thursday.

Dear Doctor {B},
I am patient by you, birthday {born:3.4.1971|12.9.1968|27.1.1980}. My tablets for the {ill:blood pressure|thyroid|heart} are almost empty, I have still for {left:5|6|8} days. Normally I come in the practice for the new recipe, but since Monday I lie in the bed with strong cough and fever and I don't want make the other people ill.
Is it possible that you send the recipe direct to the pharmacy on the Mill Street? My neighbour can bring me the tablets.
And because the cough: must I come, or must I only wait? It is now the fifth day, the fever is 38.5, in the night more. I have tooken already tea and syrup from the shop.
Please you can call me, I am all day at home.
With respect
{A}
=> {A}, who is ill in bed, asks Doctor {B} to send the prescription for the {ill} tablets to the pharmacy, and whether to come because of the cough.
=> {A}'s {ill} tablets last only {left} more days. {A} can't come because of fever and wants the prescription sent to the pharmacy.

Subject: Which papers we need for marry
Dear office,
my girlfriend and I want to marry in your town in {month:June|July|September}. I come from {land:Peru|Ghana|Moldova}, she is from here. I was on Tuesday in the office and the lady said me I need birth paper not older than six months. But my friend, he married last year at you, says that he needed also a paper from the embassy that he is not married, and this costs three months to get.
So my questions: Do I need this embassy paper or not? Must all papers be translated from official translator, or can my girlfriend make it, she speaks both languages?
And how much time before must we book the day? We want a Saturday if possible.
Please write in simple words, thank you.
{A}
=> {A} wants to marry in {month} and asks if a paper from the embassy is needed, who may translate the papers and when to book the day.
=> {A}, from {land}, asks which papers are needed to marry, whether the girlfriend may translate them, and how early to book a Saturday.

Subject: Work in kitchen
Dear {B},
I see on your {where:website|door|Facebook page} that you search one person for kitchen help. I want to have this work.
I am {age:24|31|38} years old. In my country I worked five year in the restaurant of my uncle, I washed, I cut vegetables, I made also soup and bread. Here I work now in the cleaning, but only two hour in the day and it is not enough.
I can work every evening and the weekend, only not on {day:Monday|Tuesday|Thursday} because I have language course until nine. My English is not so good but I understand when people speak slow, and I learn fast.
I can come for a trial day when you want. I can start immediately.
Thank you for reading
{A}
=> {A} applies to {B} for the kitchen job after five years in a restaurant. {A} can start immediately and work every evening except {day}.
=> {A} wants to work in {B}'s kitchen, because two hours of cleaning a day are not enough, and offers to come for a trial day.

Dear {B},
Thank you for your call yesterday. I have slept on it, as you advised, and my answer is yes: I would be glad to join your team as {job:warehouse planner|lab technician|sales assistant}.
There are two points I would like to have in the contract before I sign. The first is the start. My notice period is longer than I thought, so I can begin on the {start:1st of August|1st of October} and not a month earlier, as I told you in the interview. The second is the {thing:Friday afternoon|Wednesday afternoon}: you said that I could have it off to look after my father, but the draft does not mention it.
If both are in, I will send the signed contract back on the same day.
Kind regards,
{A}
=> {A} accepts {B}'s job as {job} but wants two things in the contract first: the start on the {start} and the {thing} off.
=> {A} will sign {B}'s contract once it names the {start} as the start and gives {A} the {thing} off to look after a father.

Dear {B},
I enjoyed meeting you and your colleagues last week, and I was very pleased about the offer. It was not easy to write this mail.
I have tried the way to {town:Brunnau|Westerby|Callow} twice now, once by train and once by car, at the time when I would have to go to work. It took me an hour and {min:twenty|thirty|forty} minutes each way. With two small children that would not work for long, and I would rather tell you now than in three months. The pay and the work itself were exactly what I was looking for.
Should you ever allow people to work from home two or three days a week, please think of me. I would apply again at once.
With best wishes,
{A}
=> {A} turns down {B}'s job offer because {town} is too far away with two small children. {A} would apply again if working from home were possible.
=> Although the pay and the work are right, {A} refuses {B}'s offer: the trip to {town} is too long.

Subject: Budget meeting
Hi {B},
about the budget meeting on {day:Tuesday|Wednesday} at nine: could we move it? It isn't because of me, I could come at any hour. But {name:Sandra|Yasin|Colin} from accounts only gets the figures for the last quarter at noon that day, and without them we would be looking at an empty table for an hour, as we did in spring.
I checked the calendars. All six of us are free on Thursday from {hour:two|three} to four, and the small meeting room is free then too. I have reserved it, just in case. Friday would also work, but then we lose {name}, who is on a course.
If I don't hear anything by this evening, I'll leave everything as it is, because I don't want to move six people without your permission.
{A}
=> {A} suggests moving the budget meeting from {day} to Thursday at {hour}, as {name} gets the figures too late. Without {B}'s answer this evening, nothing changes.
=> {A} wants {B}'s permission to hold the budget meeting on Thursday instead, because the figures from accounts will not be ready on {day} at nine.

Subject: Notes from Monday's meeting
Hello everyone,
here are the notes. Please shout if I got something wrong.
Coffee machine: long discussion, no result. It stays.
Trade fair in {city:Leipzig|Lyon|Ghent}: we take part again, but with the small stand, because the large one cost {sum:9,000|11,000|14,000} euros last year and brought us three customers. {one:Magda|Hanna|Rita} books it by the end of the week. {two:Piet|Omar|Igor} was against it and would have preferred the large one.
New brochure: {two} sends the texts to the printer on the {date:8th|10th|15th}. Anyone who still wants to change something must tell him before.
Summer closing: open. The boss decides next week.
Next meeting Monday at ten, same room.
{A}
=> {A} sends the notes: the firm takes the small stand at the fair in {city}, booked by {one} this week. Brochure changes must reach {two} before the {date}.
=> The meeting decided on a small stand in {city} to save money, although {two} was against it. The summer closing is still open.

Hi {B},
a short status on the new website, as you wanted one every Friday.
The {done:shop and the contact form|shop and the news page} are ready and tested. The search works too, except that it finds nothing when somebody types two words, which I will repair on Monday. Texts in both languages are in.
What is missing are the photos of the {what:staff|rooms|products}. I was promised them three weeks ago, and I have asked {name:Kerstin|Dario|Luise} four times. I always get a heart as an answer, but no photos.
If they are here by {day:Tuesday|Wednesday}, we can go online on the {date:1st|15th} as planned. If not, we go online a week later, since I am away after that. Perhaps a word from you would work better than one from me.
Have a good weekend
{A}
=> The website is nearly ready, but {name}'s photos of the {what} are missing. If they don't come by {day}, it goes online a week later.
=> Only the photos of the {what} are still missing for the website. {A} hopes that {B} will speak to {name}, who hasn't sent them.

Hi {B},
handover from the night, you'll find the desk tidy for once.
The guest in {room:214|308|117} locked himself out twice and apologised twice, all is well. The group from {land:Denmark|Portugal|Wales} leaves at 6.30 and gets breakfast bags, they are in the cold room with a green sticker.
Now the important thing. The lift stopped at {time:2 am|3 am|4 am} with nobody in it. I put up a sign, but the company only comes if somebody calls them after seven. Number is on the blue card. There is a lady in a wheelchair on the third floor who has to be at the station at ten, so please call at seven sharp and not after your coffee. If they can't come in time, the fire brigade offered to carry her down.
Good night
{A}
=> {A} hands over to {B}, who must call the lift company at seven sharp: the lift has stopped, and a lady in a wheelchair has to leave.
=> {A} wants {B} to call about the stopped lift at seven. If nobody comes in time, the fire brigade can carry a lady down.

Subject: Times wrong after update
Hello support team,
Since the update to version {v:5.2|6.1|7.3} your calendar shows all my old appointments one hour too late. New ones are right. It happens on my phone, but not in the browser, so the data itself seems to be fine.
What I have tried: restarting the phone, signing out and in, and setting the time zone by hand to {zone:Dublin|Vienna|Athens}. With the last one the old appointments were right and the new ones wrong.
I run a {shop:hair salon|dog salon|massage practice}, and this morning two customers stood in front of a closed door. Could you please tell me how to get back to the former version until you have repaired it? I can send you screenshots, and I am also willing to test something.
Regards,
{A}
=> {A} reports that version {v} shows old appointments one hour too late on the phone, and wants to go back to the former version for now.
=> Since an update {A}'s old appointments are shown an hour late on the phone. {A} asks support for a way back to the old version.

Hi {B}
quick one b4 i run to the train. the export is broken again. if i export the customer list as {kind:a csv|a table}, every name with a comma in it lands in two columns, so "{firm:Becker, Sons|Lund, Partner|Kovac, Brothers}" becomes 2 fields and everythng behind moves one to the right. streets where the phone numbers should be etc
i noticed only after i'd sent {n:300|450|800} letters to the printer. they're stopped, dont worry, nothing is printed
the old export from last week is fine so it must be the change from {day:monday|tuesday}. can u put the old one back today? doesnt have to be nice. printer waits till 5 then they charge us
thx!! {A}
=> The export puts names with a comma into two columns. {A} asks {B} to bring back the old one today, as the printer waits till 5.
=> Because of a fault in the export {A} had to stop {n} letters. {B} should bring back last week's export before 5 today.

Dear {B},
Thank you for your message and the short film, in which the noise can be heard very well.
The grinding comes from the {part:paper roller|small fan|left wheel}, which was made of a softer material in the first printers of this series. It is annoying but not dangerous. Please first open the cover, clean the {part} with a dry cloth and print ten pages. In about half of the cases the noise goes away.
If it doesn't, we will exchange the part free of charge, although your guarantee ended in {month:March|April|May}. For this you would have to send us the printer in its box; without the box it would not survive the journey. The repair takes about {days:six|eight|ten} days. I have attached a label for the parcel, so you pay no postage.
Please do not use oil, as some people on the internet suggest.
Kind regards,
{A}, customer service
=> {A} advises {B} to clean the {part} of the noisy printer. If that doesn't help, it is exchanged for free, but the printer must come in its box.
=> {B}'s printer is noisy because of the {part}. Even without a guarantee {A} offers a free repair, which takes about {days} days, if cleaning does not help.

Hello {B},
You asked how to share one shopping list with more than five people. I'm sorry to say that this is not possible at the moment. Five is the limit, and it also applies to the paid version, so please don't buy that one for this reason.
Many {who:flat shares|clubs|large families} have asked us for it, and we plan to allow {n:ten|twelve|twenty} people in the version that comes out in {month:May|October|November}. I can't promise it, because such plans have been delayed before.
Until then, some of our users simply share one account: everyone signs in with the same address, and the list stays the same for all. It is not elegant, but it is allowed and it works. The only drawback is that you can't see who added the {food:nine jars of honey|fourth cheesecake}.
Best wishes,
{A}
=> {A} tells {B} that only five people can share a list. More are planned for {month}; until then everyone can use one account.
=> Sharing a list with more than five people isn't possible yet. {A} suggests that {B}'s group sign in with one shared account for now.

heyyy everyone
we finaly have the keys!!! after {n:7|9|11} months of looking and one landlord who wanted to sell us a garage with a window
so: housewarming on Saturday {date:the 9th|the 16th|the 23rd} from 6. adress is {street:Tanner Lane|Rose Hill|Canal Street} 12, top floor, no lift, sorry. theres no bell yet either, just call one of us and we throw down the key
pls no presents, we dont have a single shelf. what we DO need is chairs. we have 2. so whoever comes bring one to sit on, u can take it home again after
and tell me by Wednesday if u come, {name:Jannis|Malik|Bea} wants to cook and panics without numbers
kisses {A}
=> {A} invites everyone to a housewarming on Saturday {date} from 6 at {street} 12. Guests should bring a chair instead of presents and answer by Wednesday.
=> {A} finally has the keys and invites everyone on Saturday {date}. Guests should bring a chair and tell {A} by Wednesday if they come.

Dear {B},
thank you much for the invitation to your {party:birthday|summer party|anniversary}, it made me big joy. I have looked in the calendar and of course we come, all three.
Only is one thing. My {man:father-in-law|uncle|cousin} visits us in this weekend from {city:Krakow|Izmir|Riga}. He is 80 years and speaks no word English, but he plays very good accordion and he eats everything. Can we bring him with? If it is too much people, say it honest please, then one of us stays with him at home.
We must also go already at {time:eight|nine} o'clock, because in the morning at five he has the bus back.
I would make the potato salad like last year, or do you have enough salads?
Many kisses to all
{A}
=> {A} accepts the invitation to {B}'s {party} and asks if the {man} from {city} may come too. They must leave at {time} because of his early bus.
=> {A}'s family is coming to {B}'s {party} and would like to bring a {man}, who plays the accordion. {A} also offers to make potato salad.

Hi {B},
I wanted to thank you properly, not just with the pizza. Without you and your van we would still be standing on the stairs with the {thing:piano|wardrobe|washing machine}. My back is all right again, by the way, and I hope that yours is too.
Everything is in its place now except the lamps and the kitchen cupboards, and that is the reason why I'm daring to write to you again. The walls here are concrete. My little drill makes a friendly noise and no hole. Could I borrow your big one on {day:Saturday|Sunday}, just for the {part:morning|afternoon}? I would pick it up and bring it back by evening, with a cake.
You don't have to come along! You have done enough. Just the drill.
Love
{A}
=> {A} thanks {B} for the help with the {thing} and asks to borrow the big drill on {day} for the {part}, because the walls are concrete.
=> Because the small drill doesn't work on concrete walls, {A} would like {B}'s big one on {day} and promises to bring it back by evening with a cake.

Dear neighbours,
I want to say sorry for the night from Saturday to Sunday. My {kid:son|daughter|younger brother} turned eighteen, and I had allowed a small party with {n:12|15} guests while I was away. When I came home at two, there were about {more:60|70|80} people, three of whom I knew.
The broken pane in the front door is already ordered and I pay for it. The {who:boys|guests} who painted the bicycles will clean them next {day:Saturday|Sunday} at ten in the yard, under my eyes. If you miss anything or something else is damaged, please put a note in my letterbox by the end of the week.
Mrs {name:Haller|Tomic|Brandt}, I have heard about your flowers, and I will come over in person.
It won't happen again, because next time I'm staying at home.
{A}, second floor
=> {A} apologises to the neighbours for a party that got too big, pays for the broken pane and has the bicycles cleaned on {day}.
=> A birthday party got out of hand while {A} was away. {A} asks neighbours to report any other damage with a note by the end of the week.

Dear all,
he is here! {baby:Edwin|Tarek|Oskar} was born on {day:Tuesday|Thursday} night at ten past three, two weeks too early and in the greatest hurry, so that the midwife still had her coat on. He weighs {kg:2.7|2.9|3.1} kilos and looks like Grandpa after a boxing match. Both are well, only I am a little pale.
We know that you would all love to come right away. Please don't. The doctor wants the two of them to have peace until the {date:20th|25th|28th}, because {baby} has a slight jaundice. After that you are very welcome, but one family at a time and with a call before.
If you want to help: we have enough rompers for three children. What we would love is something warm to eat that you put outside the door.
Yours, tired and happy,
{A}
=> {A} announces that {baby} was born on {day} night. Because both need peace, visitors should wait until after the {date}; warm food outside the door is welcome.
=> {baby} is born and has a slight jaundice, so {A} wants no visits before the {date}. After that one family at a time may come after a call.

Hi {B},
I was at Mum's yesterday. She tells everyone that she only slipped, but the neighbour found her on the {floor:cellar stairs|bathroom floor|kitchen floor}, and she had been lying there for {h:two|three|four} hours. Nothing is broken, just a very blue hip and a bad mood.
She can't stay alone for the time being. I've talked to Ruben, and she is moving in with us on {day:Friday|Sunday}, into the study. From Monday to Friday we can manage, because I work from home.
But I can't do the weekends too. Ruben and I have the market stall on Saturdays, and we live from that. So I need you to take her on Saturdays and Sundays, at least until {month:Easter|Christmas|the summer}. I know that it's a long drive. I've done it for six years, though, and you owe me a few.
Call me tonight, please, before she calls you with her version.
{A}
=> Mum fell and is moving in with {A} on {day}. {A} wants {B} to take her at weekends until {month}, because of the market stall.
=> {A} can look after Mum only during the week and wants {B} to have her on Saturdays and Sundays. {B} should call tonight.

Dear {B},
it is a pity that we only ever speak about the {tree:walnut tree|cherry tree|birch}, but here I am again.
The branches now reach {m:two|three} metres over our fence. I don't mind the shade, and the children are happy to sweep the leaves. What worries me is the large branch above the {what:greenhouse|swing|shed}. Since the storm in {month:January|February|March} it has had a long crack, and on windy days it moves in a way I do not like at all.
By law I could have it cut myself, but I would rather that you did it, because it is your tree and you know what is good for it. My brother-in-law has a long ladder and would lend a hand for free. Could it be done before the end of the month? Birds start nesting then, and after that it is forbidden.
With neighbourly greetings
{A}
=> {A} asks {B} to have a branch of the {tree} with a crack above the {what} cut before the end of the month, when birds start nesting.
=> A branch of {B}'s {tree} has had a crack since the storm, and {A} wants it cut by {B} before the end of the month.

Hello {B},
since Wednesday there has been a very large parcel for you in my hall. The postman rang at my door because you weren't at home, and I signed for it, thinking it would be a book or so. It is {size:two metres|nearly two metres} long and I climb over it on the way to the kitchen.
I rang your bell three times, but I suppose you are away. On {day:Saturday|Sunday} at {time:noon|seven in the morning} I leave for {weeks:two|three} weeks myself. So please either come before that, or tell me who should have it. My {who:sister|nephew|colleague} waters the plants on Tuesdays, between five and six, and could open the door for you then.
It says "keep dry, do not lay on the side" on it. I laid it on the side. It didn't fit otherwise, sorry.
Regards from the ground floor
{A}
=> {A} has a large parcel for {B} and leaves on {day}. {B} should collect it before, or tell {A} who should have it.
=> {A} took in a large parcel for {B} and wants it collected before {day}. Otherwise {A}'s {who} can open the door on Tuesdays between five and six.

Subject: Chess club fee
Dear members,
as you may have noticed, it has been cold on {day:Tuesday|Thursday} evenings. It isn't the heating, it is the rent: the parish wants {rent:180|220|260} euros a month from us instead of 100 from {month:January|September}, and I had hoped to gain time by turning the radiators down. That was silly, and I apologise to everyone with a cold.
The committee sees two ways. Either the fee goes up from {old:6|7} to {new:9|10} euros a month, or we move to the back room of the Golden Goose, which costs nothing, provided that everybody orders a drink. Ludmila and I are for the parish, because children play with us and the Goose is full of smoke. Bernd is for the Goose.
We vote on the {date:14th|21st} at seven. If you can't come, send me your vote by mail the day before.
{A}, treasurer
=> As the rent goes up, the chess club votes on the {date}: a fee of {new} euros a month or a move to the Golden Goose.
=> The chess club must choose between paying {new} euros a month and moving to the Golden Goose. Members vote on the {date} or by mail the day before.

Dear gardeners,
our seed swap is on {day:Saturday|Sunday} the {date:4th|11th} from two to five in the {place:school kitchen|fire station|village hall}. It works as always: you bring what you have too much of and take home what you lack. Nobody counts.
Three requests this time. Please write on every bag what is in it and from which year. Last spring I raised forty wonderful lettuces, which turned out to be thistles. Second, please no {bad:tomatoes from the shop|pumpkins from your compost}, because nobody knows what will come of them. And third, we still need two people who set up tables at one o'clock and somebody who makes coffee. A short answer to me is enough.
Anyone who is new: just come, even with empty hands.
{A}
=> {A} invites gardeners to a seed swap on {day} the {date} from two to five in the {place} and needs people for tables and coffee.
=> For the seed swap on the {date}, {A} wants name and year on each bag and is still looking for helpers to set up tables and make coffee.

Subject: {river:River|Lake|Beach} clean-up on Sunday
Hello dear helpers,
{n:58|64|71} of you have signed up, more than ever. Thank you! Now the practical part.
We meet at {time:8.30|9.30} at the car park behind the {spot:rowing club|camping site|ferry pier}, not at the bridge as it says on the poster. The bridge has been closed since Thursday. The poster was already printed, so please tell everybody you know.
Bags and sticks are provided by the town. Gloves are not, as the order got lost, so please bring your own, strong ones, because of the broken glass. Children under ten only together with an adult.
Whoever finds something that looks like ammunition leaves it alone and calls me. I'm serious, we had that two years ago.
There is soup at one.
{A}
=> {A} tells the helpers to meet on Sunday at {time} behind the {spot}, not at the bridge, which is closed. They must bring their own strong gloves.
=> The clean-up on Sunday starts at a new place, behind the {spot}, because the bridge is closed. Gloves are not provided, and children under ten need an adult.

Hi {B},
you were with us at the language cafe last year and people still ask about you, above all {name:Mr Haddad|Mrs Petrova|Mrs Nguyen}, who can now order a beer without mistakes.
I know that you stopped because of your exams, and I don't want to talk you into anything. But from the {date:5th|10th} on, {who:Greta|Simon} is having a knee operation and will be away for six weeks, and the {day:Monday|Wednesday} table would have nobody. It is an easy group, eight people, mostly beginners. You wouldn't have to prepare anything, as all the sheets are there.
If six weeks are too much, three would already help, because I could do the other three with my sister. The cafe pays the bus ticket. Please let me know by {by:Friday|Sunday}, even if it is a no.
{A}
=> {A} asks {B} to take over the {day} table at the language cafe for six weeks, or three, while {who} is away. {A} wants an answer by {by}.
=> {who} is having a knee operation, so {A} hopes that {B} can help with a beginners' table at the language cafe for three or six weeks.

Dear customers,
you know that we bake at night so that you can have breakfast in the morning. For this you need people who like to get up at one. We had three. Now {who:Rafael|Dilan|Kurt} is going back to the south to take over his parents' shop, which we are happy about for him, and in five months nobody has applied.
We have thought for a long time about what to do. We did not want to bake less well, so we are baking less often. From {month:February|May|November} the bakery is closed on {one:Mondays|Tuesdays|Wednesdays}. On the other days we open at {time:7|7.30} instead of 6. Orders for cakes are accepted as before, but three days ahead, not two.
Prices stay the same until the end of the year.
If you know someone who likes flour and the moon, send them to us.
{A}, bakery on the square
=> From {month} the bakery is closed on {one} and opens at {time} on other days, because {who} is leaving and nobody has applied.
=> {A} announces shorter hours for the bakery as it can't find a new baker. Prices stay the same until the end of the year.

Dear {B},
it was a pleasure to talk to you both about the wedding on {date:8 July|19 August|2 September}. Here is my offer.
The bridal bouquet, {n:nine|eleven|twelve} small table arrangements and flowers for the church door come to {sum:890|940|1,120} euros, with delivery. I have calculated with dahlias and not with peonies. You asked for peonies, but they will long be over by then and would have to be flown in, which would cost {more:350|400} euros more, and to be honest they would look tired.
If the offer suits you, I'd need a deposit of 200 euros by the end of {month:April|May}, because I only take on one wedding per weekend and there is another couple waiting for this date. The rest is due after the wedding. Colours can be changed until two weeks before.
Warm regards,
{A}, flower shop
=> {A} offers {B} the wedding flowers for {sum} euros, with dahlias instead of peonies, and needs a deposit of 200 euros by the end of {month}.
=> For the wedding on {date} {A} advises against peonies, which would cost {more} euros more. {B} should pay 200 euros by the end of {month}.

Subject: News from the {kind:Clock|Toy|Railway} Museum
Dear friends of the museum,
spring is here, and so are the builders. The roof over the east wing has to be repaired, so the rooms {rooms:5 to 8|6 to 9} are closed until {end:late June|mid July}. In return everyone pays only half: {price:3|4} euros instead of {full:6|8}.
The good news is that the objects from there are not in boxes. We are showing the best {n:forty|fifty|sixty} in the entrance hall, where you can get closer to them than ever before. On Sundays at eleven our volunteer {guide:Ruth|Anselm|Jamal} tells the story of one of them.
On the {date:17th|24th} of May, museum night, we stay open until midnight, and entry is free from eight. Please note that the cafe is closed on that evening, because its staff want to see the museum for once.
With kind regards
{A} and the team
=> The museum closes rooms {rooms} for roof repairs until {end} and charges half price. Its best objects are shown in the entrance hall.
=> Because of roof repairs part of the museum is closed until {end} and entry costs {price} euros. On the {date} of May it stays open until midnight.

Notice to all tenants
On {day:Tuesday|Wednesday|Thursday} the {date:6th|13th} the water will be turned off in the whole house from {from:8|9} to about {to:2|3}. The main pipe in the cellar is being exchanged. It can't wait: it has been dripping onto the electricity box since the weekend.
Please fill a few bottles and a bucket the evening before. Close all taps, also those of washing machines. Last time a tap on the fourth floor was open, the water came back while the owner was at work, and the third floor had a lake.
After that let the cold water run for five minutes, as it may be brown. This is harmless.
The plumber has to get into the flats on the ground floor. If you live there and can't be at home, leave your key with me the day before.
{A}, caretaker
=> {A} announces that the water is off on {day} the {date} from {from} to about {to}, because a pipe is exchanged. Taps must be closed.
=> There is no water on {day} from {from} to {to}. Tenants on the ground floor who can't be at home should leave their key with {A}.

To everybody in the house
in our bicycle cellar there are {n:47|53|61} bicycles. In the house live {p:28|30} people, five of whom are babies. I have counted.
Some of them have had flat tyres since I moved in, and one has a plant growing in its basket. New tenants find no room and leave theirs in the hall, where the fire inspector finds them, and then I get the letter.
So: I have tied a {col:red|yellow|blue} ribbon to each bicycle. If it is yours and you ride it, simply take off the ribbon by the {date:30th of April|31st of May|15th of June}. Whatever still has a ribbon after that I will take to the repair shop on {street:Cooper Street|Station Road}, which makes it fit for families who can't afford one. They are really looking forward to it.
Any questions, ring at the bottom left.
{A}
=> {A} asks tenants to take the {col} ribbon off their bicycles by the {date}. Bicycles that still have one go to a repair shop.
=> Because the bicycle cellar is too full, {A} has marked all bicycles. Those with a ribbon after the {date} go to families who can't afford one.

Subject: Second reminder, logo
Hello {B},
I was happy to see my logo last week on your {where:new van|shop window|aprons}. It looks good there. I would be even happier if it had been paid for.
The invoice of {sum:480|560|620} euros is dated 3 {month:March|April|October} and was due after fourteen days. I sent a first reminder four weeks ago, and you answered that it would be done "first thing on Monday". It may be that you have been busy with the opening. I don't doubt that you want to pay.
But I work alone, and my own rent doesn't wait. Please transfer the amount by the {date:20th|22nd|25th}. If all at once is difficult, call me, and we will agree on two parts. If I hear nothing at all, I'll have to add {fee:30|40} euros and withdraw the permission to use the logo, and neither of us wants that.
Best regards,
{A}
=> {A} reminds {B} for the second time to pay {sum} euros for a logo by the {date}. Otherwise it costs {fee} euros more.
=> {B} uses {A}'s logo but hasn't paid {sum} euros. {A} wants the money by the {date} and offers payment in two parts.

Dear {B},
this is a reminder of your appointment with us on {day:Monday|Tuesday|Friday} at {time:8.15|9.40|11.20}. Dr Amsel will take out the {side:lower left|upper right} wisdom tooth, as you discussed.
Because you will get an injection, please don't drive yourself, and have somebody pick you up about an hour later. Eat a normal breakfast before, but no coffee. If you are taking anything that thins the blood, call us today, as we may have to change the appointment. You left this question open on your form.
Should you be unable to come, tell us at least 24 hours before. Otherwise we have to charge {fee:60|75|80} euros for the time we kept free.
There will be ice cream to take home, in case that helps.
Your dental practice
{A}, reception
=> {A} reminds {B} of the appointment on {day} at {time} for a wisdom tooth. {B} must not drive and should call about anything that thins the blood.
=> {B} has a tooth taken out on {day} and needs somebody for the way home. Whoever cancels less than 24 hours before pays {fee} euros.

Subject: Shoes number {no:2281|3390|4075}
Hello shop,
I ordered by you on last week the {col:brown|black|green} winter shoes in size {want:38|41|43}. Today came the packet and inside are also brown paper and a nice card, but the shoes have size {got:36|39|45}! On the box stands the right number, but in the shoe stands the false number. So somebody has put the wrong shoes in the right box.
Please don't give me the money back. I want really these shoes, because in my city I don't find so warm ones and my foots are not easy. Can you send me the right size {want} before I give these back? The {date:20th|22nd} I travel in the mountains by my family and there is snow.
I don't want pay the sending back because it is not my fault.
Greeting
{A}
=> {A} got shoes in size {got} instead of {want}. {A} wants the right ones before the {date}, not the money, and won't pay for sending them back.
=> The shop sent {A} shoes in the wrong size. {A} needs size {want} before travelling to the mountains on the {date}.

Good day,
I have buy in your market the {thing:shelf|desk|bunk bed} "{name:Lunda|Morten|Fjella}", and I wanted to build it with my son on Sunday. In the plan stands that must be 24 big screws. We have count three times: it is {n:15|17|19}. Also the small key for turn the screws is not there, but instead we have two left sides and no right side.
My son says, we can make it with hammer. I don't think so.
I have not a car, a neighbour brought it to me, so I can't bring it back in the market. Can you send me the right side and the screws by post? The left side what is too much your people can take with when they come, or I put it on the street, what you want.
The bill is in the picture.
Thanks
{A}
=> {A}'s new {thing} has no right side and too few screws. {A} has no car to bring it back and wants the missing parts by post.
=> {A} couldn't build the {thing} because parts are missing, and asks the shop to send the right side and the screws by post.

Hello {B},
I booked a table for {n:eight|ten} at your restaurant on {day:Friday|Saturday} the {date:14th|21st} at seven, under the name of our company. As always when one has just booked, everything is different now.
We will be {more:fourteen|fifteen|sixteen}, as the colleagues from the branch in {town:Aldwick|Norbeck} are coming after all. Would the long table on the terrace be free? If it rains, two tables next to each other inside are fine as well. Since they arrive by train, we would also need to start half an hour later, at half past seven.
Three of us eat no meat, and one, my boss, can't have any nuts, not even a trace. The last time somebody forgot that, she spent the evening in hospital. Please confirm this point to me in writing.
Many thanks,
{A}
=> {A} changes a booking on {day} the {date} to {more} people at half past seven. {B} should confirm in writing that the boss gets no nuts.
=> {A} needs a table for {more} people half an hour later than booked and wants {B}'s written word that there will be no nuts for the boss.

Subject: Complain for room {room:41|52|67}
Dear hotel,
We were in your hotel from Monday until Thursday. In the internet is written "quiet rooms, ideal for to relax". I must laugh! Under our window they build a new {what:swimming pool|garage|street}, every day from {time:6.30|7} in the morning with very big machines. My husband has night work and this were his only free days in the year.
On Tuesday I said it at the reception. The man gave us other room, but this was exactly over the disco. So we went back to the machines.
The food was good and the cleaning woman very friendly, I must say it also. But I think it is not honest that you know about the building and don't write it.
We payed {sum:420|480|540} euros for three nights. We want one night back, it is {back:140|160|180} euros. If you pay in two weeks, I will write nothing in the internet.
{A}
=> {A} wants {back} euros back, one night, because builders under the window made noise every morning and the second room was over the disco.
=> {A} complains about noise from building work that the hotel did not mention, and wants the price of one night, {back} euros, within two weeks.

Subject: Bus {line:14|23|61} on Sunday evening
Dear Sir or Madam,
On Sunday at {time:21.10|21.40|22.05} I stood at the stop {stop:Mill Bridge|Old Cemetery|Quarry Road}, under the lamp, with a suitcase and an umbrella. The bus came and drove past. I waved. A child in the last row waved back.
It was the last bus. I had to catch the night train, so I called a taxi, which cost {sum:34|38|42} euros. The receipt is attached, and so is my monthly ticket, so that you can see that I am not a stranger.
On the phone your colleague told me that buses only stop there on request. How I can make a request from outside other than by standing there and waving, he could not say.
I would like you to pay for the taxi. And please talk to the driver, without punishing him. Perhaps he was just tired.
Yours faithfully,
{A}
=> The last bus {line} drove past {A} on Sunday. {A} wants {sum} euros for the taxi and wants the driver to be talked to, not punished.
=> {A} wants {sum} euros back for a taxi to the night train, because the last bus didn't stop although {A} waved.

Hello people from swimming pool,
on last {day:Saturday|Sunday} I was with my childs at you and I forgot something in the changing room for womans, in the second or third box from the left side. It is a small bag, {col:blue|grey|violet}, and inside is a {what:ring|chain|watch} from my grandmother. It cost not much but for me it is very, very important, she is died in the winter.
I was already two times on the cash desk. First time the man said they find nothing. Second time a woman said, there was something blue but maybe somebody came and took it. I don't understand.
Please can you look one more time, also in the box with the towels? I give {sum:50|80|100} euros to who finds it. My number is under this text, you can call also in the night.
{A}
=> {A} forgot a small {col} bag with a grandmother's {what} at the pool on {day}, asks for another search and offers {sum} euros.
=> {A} wants the pool staff to search once more, also among the towels, for a bag with a {what}. The finder gets {sum} euros.

Subject: Deadline of the essay
Dear Professor {B},
I am {A} from your course "{course:City and Water|History of Work|Introduction to Logic}". I should give the essay on {day:Monday|Friday}. I am sorry, but I don't will be ready and I want explain you why.
In the last week my room had a fire. It was not from me, it was the kitchen from the students under me. Nobody is hurt, but my laptop is broken from the water and I sleep now by a friend on the floor. I had the half of the essay on the laptop. The books was from the library and are also wet.
Please, can you give me {more:ten days|two weeks} more? I have a paper from the police and the fire mans. If is not possible, I will write what I can until {day}, but it will be short and not good.
I wish you a nice weekend
{A}
=> {A} asks Professor {B} for {more} more for the essay due on {day}, because water destroyed the laptop and the books after a fire.
=> After a fire in the house {A} has no laptop and no books, so {A} can't finish the essay by {day} and asks for {more} more.

Dear Professor {B},
I am in my last year and looking for somebody to supervise my final thesis. I'd like to write about {topic:noise in school canteens|night buses in small towns|second-hand school books}. I worked in this field for two summers and have the permission to use the data, so I would not start from nothing.
To be open with you: I first asked Dr {name:Keller|Osman|Lindqvist}, who found the topic good but already has nine students and sent me to you.
I would have to register by the {date:15th|30th} of {month:April|October}. Could I show you my plan, two pages, in your office hour on {day:Tuesday|Thursday}? If you see at once that it isn't for you, a short no would help me too, because then I still have time to look further.
Kind regards,
{A}
=> {A} is looking for a supervisor for a thesis on {topic} and wants to show Professor {B} the plan on {day}.
=> Because Dr {name} has too many students, {A} asks Professor {B} to supervise a thesis on {topic}; even a short no would help.

Dear {B},
I write you now the third time because of heating. On {day:Monday|Tuesday} your man was here, he has beaten with the hammer on the pipe and said "now it go". It went one hour. Since this time it is cold again, in the sleeping room we have {deg:13|14|15} degrees. My mother with us is {age:76|81|84} years, she sits with coat in the kitchen by the oven with open door, it is not healthy and also dangerous.
I know that it is weekend. But we can't wait until Monday. Please bring today two electric heaters, or give me the allow to buy them, they cost {sum:90|110|130} euros together, and you take it away from the rent.
And then please send an other man, who knows heating, not this with the hammer.
Thank you
{A}
=> {A}'s heating is broken again. {A} wants {B} to bring two electric heaters today or let {A} buy them for {sum} euros from the rent.
=> It is only {deg} degrees at {A}'s and the mother is old, so {A} needs electric heaters from {B} today and then a better repair man.

Dear tenants,
the new windows are coming. I know that I wrote this last year as well, but this time they are already standing in the yard.
The workers need one day per flat. They start on the {date:4th|7th|11th} of {month:May|June} with the top floor and go down, one floor a day, from {time:7.30|8} until about four. You don't have to be at home if you give a key to {who:Mr Sorge|Mrs Vidal} next to the bakery. Please take down curtains, clear the sills and move everything one metre away from the windows. What stands there will get dusty or broken.
Many of you have asked about the rent: it goes up by {sum:22|28|35} euros a month, but only from January, and you should save more than that on heating.
If somebody in your flat is ill and can't have an open window for a day, call me this week, and we will change the order.
{A}
=> {A} tells tenants that the new windows come from the {date} of {month}, one floor a day. The rent goes up by {sum} euros in January.
=> The flats get new windows, starting on the top floor on the {date}. Tenants can leave a key with {who}, and ill people should call {A} this week.

Subject: Contract {no:70-418|70-533|70-926}
Dear {B},
I hereby end my internet contract on {date:31 March|30 June|31 October}. On that day I am moving to {place:a village near Stern|my son's house in Horn}, and your own website says that you have no lines there. I checked it twice, and a lady of yours on the phone checked it a third time.
You will probably write to me that the contract runs until next year. In the case of a move to a place without your network, however, I may leave with one month's notice. It's in your conditions, point {point:7|9|11}.
Please send me two things: a written confirmation and a label to send back the router. Please don't send me anyone who wants to talk me into a better offer. I have had three such calls since yesterday, the last one during my bath.
Yours sincerely,
{A}
=> {A} ends the internet contract on {date} because of a move to a place without {B}'s network, and wants a confirmation and a label for the router.
=> {A} is moving on {date} to where {B} has no lines, so {A} may leave with one month's notice and wants this confirmed in writing.

Subject: Your bill of {sum:2,140|2,615|3,080} euros
Dear Sir or Madam,
I live alone in two rooms. I have a lamp, a fridge and a radio. According to your bill I used as much electricity last year as the {like:cinema|swimming pool|skating rink} across the road.
I went down to the cellar with a torch and found the reason. My meter ends with {mine:381|572|904}. The number on your bill ends with {other:318|527|940}, and that one belongs to the workshop on the ground floor. Your man must have mixed up the two. The owner of the workshop, by the way, was very pleased with his bill.
I enclose photos of both meters. Please cancel the bill, send me the right one, and until then do not take anything from my account. I have asked my bank to block it to be on the safe side.
Yours faithfully,
{A}
=> {A}'s electricity bill of {sum} euros is wrong, as the meter of the workshop was read. {A} wants it cancelled and a right one sent.
=> The electricity company mixed up {A}'s meter with that of the workshop. {A} sends photos and wants a new bill.

Subject: Booking {no:QT88|LM40|RB62}, wrong name
Dear {B},
you made for us the travel to {place:Madeira|Cyprus|Malta} on {date:11 May|3 June|22 September}. Today I got the papers and I have a shock. On the ticket from my wife is written the name from before the marriage, {old:Stoica|Mendes|Bartos}. But in her new passport is my name, {new:Popa|Ramos|Vesely}. In the airport they will say it is other person and she must stay here!
I think I wrote it wrong in the form, because at that time she had the old passport. So it's my mistake and not yours, sorry.
On the page of airline is written that a new name costs {fee:90|120} euros, but that in case of marriage it's free with the paper. I have the paper and it is here with this mail. Can you please speak with them and send me new ticket? I try to call there but it is only a computer.
Many thanks
{A}
=> {A} asks {B} to have the name on the wife's ticket to {place} changed from {old} to {new}, which is free in case of marriage.
=> The ticket of {A}'s wife has her old name, by {A}'s own mistake. {B} should speak to the airline and send a new ticket.

Subject: Appointment for visa
Dear visa office,
I have appointment by you on {old:6 March|14 April|9 May} at 9 o'clock for the visa of my {who:mother|grandmother|aunt}. Please can I get other day? Reason is, she must bring the paper from her bank, and the bank in her town is closed because of the big water. The streets are full with mud. They say it opens again in {weeks:two|three} weeks.
I looked in your internet page. There I can only cancel the appointment, and then new appointments are only in {far:August|September}. It is too late, because my wedding is on {wed:12 July|26 July}, and she must be there!
So I don't cancel, I ask first. Maybe you have a place in the end of the month, when somebody other don't come. We can come every day and every hour.
God bless you
{A}
=> {A} wants another day for the visa appointment on {old}, because the {who}'s bank is closed. {far} is too late for {A}'s wedding on {wed}.
=> The {who} can't get a paper from her bank by {old}. {A} asks for a place at the end of the month, before the wedding on {wed}.

Dear parents of class {cl:1b|2a|3c},
there are lice in our class. Nobody has to be ashamed: they like clean hair just as much, and last year they began with me.
So far {n:four|five|six} children have them. Please look through your child's hair tonight with a fine comb, above all behind the ears. If you find something, get the lotion from the pharmacy, use it today and once more after {days:eight|nine} days. The second time is the one that everybody forgets, and that's why we have them again every {season:autumn|spring}.
Your child may come to school on the day after the first treatment. For this I need the slip below with your signature, no doctor's letter. Please hand in the slip by {day:Wednesday|Thursday} even if you have found nothing.
Caps and cuddly toys stay at home this week.
{A}, class teacher
=> There are lice in class {cl}. {A} wants parents to check the hair tonight, treat it twice if needed and sign a slip by {day}.
=> Because {n} children have lice, all parents must check their child tonight and sign a slip by {day}. Caps and cuddly toys stay at home.

Dear parents,
thank you for the money for the {subject:maths|French|science} books, which almost everybody has paid. I have good and bad news about it.
The good news: as we ordered together with the {other:parallel class|school in Tannberg}, a book costs {new:17|18|19} euros and not {old:23|24|25}. The bad news: I am not allowed to pay out cash in school, and for such a small sum the bank takes a fee for each transfer, so there would be hardly anything left.
I therefore suggest that we keep the rest for the class trip in {month:May|June} and you pay less then. If you do not agree, and that's perfectly fine, write to me by {by:the 10th|the 20th}, and you'll get your money back by transfer.
{fam:Three|Four} families still have to pay for the book. You know who you are, and I do too.
{A}
=> The books cost {new} instead of {old} euros. {A} wants to keep the rest for the class trip in {month}; parents who don't agree should write by {by}.
=> As the {subject} books were cheaper, {A} suggests using the money left for the class trip. Anyone against it gets it back by transfer.

Dear {B},
your children are lovely, and I want to say that first, as the rest of this mail is about money.
When I started as your babysitter, it was one child and two evenings a month. Now it is {n:two|three} children and every {day:Thursday|Friday}, often until one in the morning, and since {month:January|March} I have also cooked for them. I do like doing it. But I get {old:9|10} euros an hour, as in the beginning, and the family next door has offered me {new:13|14}.
I would much rather stay with you. If you could pay {mid:12|12.50} euros and drive me home after midnight, when there are no buses, I would turn the neighbours down. They want an answer by {by:Monday|Sunday}, so I'd be glad to hear from you before.
Please don't be angry.
{A}
=> {A} asks {B} for {mid} euros an hour for babysitting instead of {old}, and a ride home after midnight. The neighbours have offered {new}.
=> {A} has more work as {B}'s babysitter than before and a better offer from the family next door. {A} would stay for {mid} euros and rides home.

Dear runners,
the {name:Three Bridges|Old Mill|Windmill} run will take place on {day:Saturday|Sunday}, even though the {paper:Morning Post|Valley News} writes that it won't. They mixed us up with the cycling race, which has been cancelled.
There is one change, however. The path along the lake is under water for about 300 metres, and nobody wants to swim in running shoes. So we turn off at the sawmill and go over the hill. With that the long route gets {km:1.2|1.4|1.8} kilometres longer and clearly steeper. The short route stays as it is.
If you'd rather switch to the short one, tell us by {by:Thursday evening|Friday noon}; you get back the difference of {sum:6|8} euros. Numbers are handed out from {time:7.30|8} at the gym. Last year's winner has already complained about the hill, so you would be in good company.
{A}, organising team
=> The run on {day} takes place, but the long route goes over the hill because of water. Runners can switch to the short one by {by}.
=> {A} corrects the newspaper: the run takes place. The long route is steeper, so runners may change to the short route and get {sum} euros back.

Subject: Cake of {day:Saturday|Friday}
Dear {B},
the cake tasted wonderful. I'm saying this first, because it makes the rest even sadder.
For my parents' {n:40th|50th} wedding anniversary I ordered a cake with the words "{one:Ilse|Clara|Helene} and {two:Georg|Pablo|Edgar}". What stood there, in gold, in front of {guests:80|90|120} guests, was "{one} and {wrong:Heinz|Mirko|Dieter}". {wrong} is the name of the man my mother nearly married. My father laughed about it. About an hour later he no longer laughed.
I had given you the names in writing, a copy is attached. When I called, you offered me a box of biscuits. I don't think that is enough. I would like half of the price back, that is {sum:95|110|130} euros, and a short letter from you to my father in which you say that it was your mistake and not somebody's idea of a joke.
Regards
{A}
=> {A} complains that {B}'s anniversary cake had the name {wrong} instead of {two}, and wants {sum} euros back and a letter that explains the mistake to {A}'s father.
=> Because of a wrong name on the cake {A} asks {B} for half the price, {sum} euros, and a letter to the father. Biscuits are not enough.

Dear {B},
thank you for writing to us instead of to the whole internet. You waited {min:70|80|90} minutes for your {food:fish|lamb|risotto} on Sunday, and it was cold when it came. That must not happen, and I am sorry.
I do not want to make excuses, but you shall know the reason. At half past six our {who:cook|dishwasher|sous-chef} cut himself badly and I drove him to the hospital. The two who remained in the kitchen were brave, but too few. We should have told our guests so and closed the kitchen. Instead we kept smiling.
I can't give back the evening. What I can do is this: we have cancelled your bill of {sum:84|96|112} euros, and the money will be in your account within {days:three|five} days. If you would like to give us another chance, there is a dessert on us for the whole table. If not, I understand that as well.
{A}
=> {A} apologises to {B} for late and cold food, explains that a {who} was hurt, and pays back the bill of {sum} euros within {days} days.
=> {B} complained about a bad evening at the restaurant. {A} admits the mistake, cancels the bill of {sum} euros and offers a free dessert next time.

Dear {B},
thank you for sending back the {thing:coat|dress|suit}. It arrived yesterday in perfect condition.
Unfortunately we can't pay you the {price:89|119|139} euros. You bought it in the clearance sale, and there was a sign at the cash desk, as well as a line on the receipt, that these items can't be returned. I know that nobody reads such lines when something is sixty percent cheaper. I wouldn't either.
As you have been shopping with us for many years, I talked to my boss all the same. She agrees to a credit note for the full amount, valid until {date:31 December|30 June}, also for the new collection. Or we send you the {thing} back and pay the postage.
Please tell me which of the two you want by the {by:10th|18th}; after that it goes back to you.
Kind regards,
{A}
=> {B} gets no money back for the {thing} from the sale. {A} offers a credit note of {price} euros or the {thing}; {B} should choose by the {by}.
=> {A} refuses to pay {B} {price} euros for a {thing} from the sale, but offers a credit note valid until {date} instead.

hi {B}
can i pls have a different desk?? im at the window since the move and i know everyone wanted it, view and all, but theres a draft from the {where:air con|balcony door|old window} right in my neck. had a stiff neck {n:2|3|4} times since {month:jan|march|october}, today i cant turn my head to the left at all, had to ask {name:Cem|Lotte|Rob} to look if a car is comming lol
facility was here and says nothing they can do till the summer
{name} would swap with me, we talked already, sits next to the printer and hates it. so u dont have to find anything, just say ok because of the fire list thing or whatever that is
would do it {day:thurs|friday} after 4 when its quiet
{A}
=> {A} wants to swap desks with {name} because a draft at the window causes a stiff neck. {name} is willing, and {B} only has to agree.
=> A draft gives {A} a stiff neck again and again, and nothing can be done till the summer. {A} asks {B} to allow a desk swap with {name}.

{B} hi, am at the emergency, is the {what:kidney|back|stomach} again, they keep me here till {day:Wednesday|Thursday} min. sry for short, phone nearly dead
what cant wait:
1. {firm:Harlan|Brixen|Delgado} offer must be out TODAY 4pm. its finish in my folder "out", only price on page 3 is missing, put {sum:12,400|15,900|18,300}
2. tomorow 10h comes the new intern, nobody knows it except me. she is call {girl:Zita|Minh|Paula}. pls somebody meet her at door and give her a computer
3. dentist of my kid dont worry thats not for you lol wrong list
everything else can wait, really. dont call, write, i read when i can
thx thx
{A}
=> {A} is in hospital until at least {day}. {B} should send out the {firm} offer by 4pm today and have the intern {girl} met tomorrow at 10.
=> From the hospital {A} asks {B} to finish the {firm} offer today and to take care of the new intern {girl}. Everything else can wait.

Dear colleagues,
the management and the works council have agreed on a new rule for working from home. As there have been wild rumours, here is what it says.
From {date:1 April|1 July|1 September} everyone can work from home on {n:two|three} days a week. Up to now it was one. Which days they are is agreed within the team, not by the management. {day:Tuesday|Wednesday|Thursday} is fixed as the day on which everybody is in the office. For the workshop and the reception the rule unfortunately doesn't apply, as nobody has found a way to weld from the kitchen; instead these colleagues get {off:three|four} extra days off a year.
What is not true: that the canteen will close, that desks will be taken away, and that anybody will check whether your camera is on.
Please enter your days in the team plan by {by:the 15th|the 20th}.
{A}, personnel office
=> From {date} staff may work from home {n} days a week, but not on {day}. They should enter their days in the team plan by {by}.
=> {A} explains the new rule on working from home. The workshop and the reception can't use it and get {off} extra days off a year.

Subject: Old laptops
Hi all,
{n:23|31|38} of you got a new laptop in {month:February|June|November}. So far {back:9|11|14} old ones have come back to us. The rest, I assume, are lying in drawers, serve the children as a toy or hold a door open.
They don't belong to us: they are rented, and for each one that is missing on the {date:28th|30th} the company pays {sum:210|240|290} euros. The boss has said that this will then come out of the budget of your department, so your team leader is going to ask you about it too.
Please bring the laptop and the charger to room {room:E12|B07} any day before noon. You needn't delete anything, we do that. But do check whether there are still photos on it that you want to keep, because after that they are gone for good.
If yours is broken, bring it anyway. Nobody will be scolded.
{A}, IT
=> {A} asks staff to bring their old rented laptops and chargers to room {room} before the {date}; each missing one costs their department {sum} euros.
=> Old laptops must be returned by the {date}, even broken ones. {A} advises saving photos first, because everything will be deleted.

Dear {B},
we have been delivering {goods:coffee|olive oil|honey} to your {place:cafe|hotel|canteen} for {years:six|eight} years, and in the last three we never raised the price. I would have liked to make it four.
The harvest was poor, though, and our growers now get {more:15|18|20} percent more from us, which they deserve. We can't carry this alone. From {date:1 May|1 August|1 November} a kilo costs {new:17.50|18.40|19.20} euros instead of {old:15.90|16.30|16.80}.
For good customers I have something else up my sleeve. If you order at least {kg:200|250|300} kilos before that date, you'll get them at the old price, and we'll store them for you and deliver every week as usual. Twelve customers have already done this.
Let me know if I should reserve them for you. I'll also gladly come by with a cake to be scolded in person.
Best regards
{A}
=> {A} raises the price of {goods} to {new} euros a kilo from {date}. Before then {B} can still order at least {kg} kilos at the old price.
=> From {date} {B} pays {new} instead of {old} euros a kilo. {A} offers the old price for an early order of at least {kg} kilos.

Dear {B},
your {n:40|48|60} chairs are finished and look splendid. They are standing in our warehouse, and that is the problem: they should be standing in your cafe.
The ferry from {port:Gerhaven|Sundby|Torvik} has been on strike since {day:Monday|Sunday}, and nobody can say how long it will last. Our driver could go the long way by land, which would bring the chairs to you on {new:the 19th|the 24th}, but it would cost {sum:380|420|460} euros more. We would pay half of it. If you wait for the ferry, it costs you nothing, but I can't give you a date.
You told me that you are opening on {open:the 20th|the 25th}. For that reason I would choose the way by land. As an emergency solution we could also lend you thirty folding chairs from our shop near you, free of charge.
I need your decision by {by:tomorrow noon|this evening}, as the driver has to plan.
Regards
{A}
=> Because of a ferry strike {A} advises {B} to have the chairs brought by land for half of {sum} euros, and needs a decision by {by}.
=> {B}'s chairs are finished but the ferry is on strike. {B} can pay extra to get them on {new} or wait without a date.

Hello {B},
the {work:translation|illustrations|index} for the {book:garden book|cookbook|travel guide} will be ready on time, and I enjoy the work. I am writing to you about the payment.
In the contract it says that I get everything at the end, after your check. When we agreed on it, the job was planned for six weeks. Meanwhile the author has written {n:four|five} new chapters, and it will be five months. I can't live for five months on one payment that is still to come.
I therefore suggest that you pay me a third now, a third at the end of {month:May|August|October}, and the rest after your check. For the new chapters I would also like {sum:900|1,200|1,500} euros more, as you said on the phone that "we will find a solution".
If you agree, I can send a first invoice this week. If not, I have to take on another job, and then the date won't hold.
Best wishes
{A}
=> {A} wants to be paid in three parts and {sum} euros more for new chapters, because the job takes five months instead of six weeks.
=> The work on the {book} has grown, so {A} asks {B} for a third of the money now. Otherwise the date won't hold.

Hi {B},
your advice about the {what:loose tooth|crying washing machine|tax form} was worth gold, thank you again! The whole family sends you hugs.
I'm a bit ashamed to come to you with the next thing right away. On {day:Friday|Sunday} the deadline ends for the job at the {place:city library|zoo|music school}, the one I have been dreaming of since school. I have written an application, but I've read it so often that I no longer see anything. My brother says it is "fine", but he says that about everything, even about the food in hospital.
Could you read it through by {by:Wednesday|Thursday}? It is one page and a half. Please be hard. Above all I don't know whether I should mention the {n:two|three} years without work or wait until they ask.
In return I will do your ironing. I mean it.
{A}
=> {A} thanks {B} for advice and asks for another favour: to read an application for a job at the {place} by {by}, and be hard.
=> {A} wants {B} to read an application before the deadline on {day} and doesn't know whether to mention {n} years without work.

Dear family of {B},
I am very happy that I can be your au-pair from {month:September|January}! I have now the ticket. I arrive on {date:the 3rd|the 5th} at {time:16.20|18.45} in the airport with flight from {city:Bogota|Manila|Tbilisi}. Can you take me there? If not, I take the bus, but please write me the way, because I get lost always.
I must say also one thing and I am afraid a little. On your new photo I see that you have two cats. In the first photos was only the dog. I have allergy for cats, my eyes become red and I must sneeze. With tablets it's okay, but the cats can't be in my room and not on my bed. Is it possible?
If it is a big problem, say me please before {by:the 15th|the 20th}, because until then I can change my ticket.
I make a present for the children, it is secret.
Big hugs
{A}
=> The au-pair {A} arrives on {date} at {time} and is allergic to cats. {A} asks {B}'s family to keep the cats out of the room.
=> {A} has seen on a photo that {B}'s family has cats, to which {A} is allergic, and wants to know before {by} if this is a big problem.

Dear {B},
sorry that I wrote so long time not. It was so much going on that I don't know where I shall begin.
You know that I studied {old:law|chemistry|economics} because my father wanted it. In the {when:winter|spring} I had the big exam and I fell through, second time. First I cried one week. Then I feeled, how to say, light. I told my father that I don't go on. He didn't speak with me until my birthday, but now it's good again, he even helped me to carry the bed.
Since {month:May|September} I learn to be a {new:carpenter|gardener|baker} in {town:Segovia|Graz|Gdynia}! I stand up at five and my hands are broken, but I am happy like never.
And now the best: in {visit:July|August} I have two weeks free and I would come to you, if your sofa is still there. Say me which weeks are good for you.
I hug you strong
{A}
=> {A} failed the exam in {old} twice and is now happy learning to be a {new} in {town}. {A} would like to visit {B} in {visit}.
=> After failing an exam {A} has begun to learn a new job as a {new}, and asks {B} which weeks in {visit} are good for a visit.

Hello {B},
I have seen your announce that you have a room free in the {street:Linden Street|Harbour Road|Hill Street} for {rent:380|420|450} euros. I am very interesting in it!
Something about me: I am {age:22|26|29}, I work as nurse in the hospital, what is only five minutes with foot from you. I work sometimes in the night, so I need that by day is quiet, and I am also quiet then, I sleep. I cook gladly and too much, so you will must help me to eat. I don't smoke. I have no animals, only one very old {plant:cactus|palm|orchid}.
In your text stands "only until {month:March|August}". Is it sure, or can it go longer? Because I search for minimum one year. If it is sure, then it makes no sense that I come and look, and I wish you that you find somebody good.
Friendly greetings
{A}
=> {A}, a nurse, is interested in {B}'s room for {rent} euros but needs it for at least one year, and asks if it really ends in {month}.
=> {A} would like {B}'s room near the hospital, but will only come and look if it can be rented for longer than until {month}.

Dear {B},
I have to cancel the viewing of the flat on {street:Weaver Street|Park Row|Chapel Lane} tomorrow at {old:five|six}, and I know that you have taken time off for it. I am sorry. The present tenant has changed the lock and isn't answering the phone. We do have the right to go in, but not with a locksmith and eight people who want to see the kitchen.
The owner is meeting him on {meet:Monday|Tuesday}. I expect that I can then show the flat on {new:Thursday|Friday} at the same time. I have put you at the top of the list, as you were the first to write.
If you can't wait so long, there is a similar flat on the {other:third|fourth} floor in the building behind it. It has no balcony, but is {sum:60|70|80} euros cheaper. I could show it to you tomorrow at the time we had agreed.
Please tell me which you'd prefer.
{A}
=> {A} cancels tomorrow's flat viewing because the tenant changed the lock. {B} can see it on {new}, or tomorrow another flat that is {sum} euros cheaper.
=> {B} can't see the flat on {street} tomorrow. {A} expects to show it on {new} and offers another flat without a balcony for tomorrow.

Subject: URGENT left laptop on train!!
hello lost property
i left my laptop on the train {from:Felden|Marsk|Ostrow} to {to:Lorch|Hamm|Dunby} today, dep {time:7.12|8.04|8.36}. coach {c:3|5|6}, upper deck, in the net on the left side when u go foward. grey sleeve with a sticker of a {st:lemon|whale|toaster} on it. noticed it {min:2|3} min after i got off, could still see the train grrr
the laptop is old i dont care about it. but theres a USB stick in the sleeve, the whole choreography music for my dance class is on it, 40 kids perform on {day:Saturday|Sunday} and i have no copy (i know. i KNOW)
if somebody finds it pls call, not mail, i can be at any station within an hour. already filled in the form online but it says answer within 10 days, thats too late
{A}
=> {A} left a laptop on the train from {from} to {to} and needs the USB stick in its sleeve, with the music for a show on {day}.
=> {A} asks lost property to call if a grey sleeve with a {st} sticker is found, as the only copy of the dance music is in it.

Dear friends,
last {month:November|January|February} you gave us {sum:4,300|5,150|6,720} euros. We told you then that we'd buy beds for the night shelter with it, and I want to tell you honestly what became of that.
We didn't buy a single bed. A hotel that was closing gave us {n:thirty|thirty-five|forty}, with mattresses, for nothing. So we used your money for the {what:two showers|washing machines|new boiler}, which nobody had dared to wish for. Those who wanted their money only for beds can have it back, just write to us. So far only one person has, and he then gave it to us again.
What we lack now are blankets and men's winter shoes, from size {size:42|43} up. You can drop them off on {day:Mondays|Tuesdays} and Fridays from four to seven at the back door. Please no clothes for children, we have two rooms full.
With heartfelt thanks
{A}
=> {A} explains that the {sum} euros given for beds were used for the {what}, as a hotel gave beds. The shelter now needs blankets and men's winter shoes.
=> The night shelter got its beds for nothing and bought something else. {A} offers the money back and asks for blankets and men's shoes from size {size} up.

{B}, i just saw your 5 missed calls and feel terrible
i honestly thought {day:monday|today}'s call with {firm:Nordlux|Petrimo|Casavia} was cancelled! {name:Ines|Tobias|Hugo} wrote "the meeting is off" in the chat at 9, and i thought thats the one. only now i see it was about the team lunch. so you sat there alone with four people from {firm} and without my slides, oh god
i called them already and said it was my fault not yours. mrs {boss:Falk|Rossi|Dahl} was quite relaxed about it, she even liked what you told them. she's ok with a second call on {new:Wednesday|Thursday} at {time:11|2}, i do the slides part alone then and you can just listen, or skip it
could you only send me in 2 lines what you promised them about the price? so that i dont say something different
sorry!!
{A}
=> {A} apologises to {B} for missing the call with {firm} and has arranged a second one on {new} at {time}. {B} should write what was promised.
=> {A} thought the call with {firm} was cancelled, so {B} was alone in it. {A} needs to know what {B} promised about the price.
`
  .trim()
  .split(/\n\n+/);
