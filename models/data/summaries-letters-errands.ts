// Mails and letters of one writer: complaints, enquiries, offices, neighbours, thanks, colleagues, in good English and bad.
// Written in the form of summaries-chats.ts.
export const errandLetters = `
Dear Sir or Madam,
last Saturday I bought in your shop a new mobile phone. The young man was very friendly and I signed on the small screen three times, because he said it is all for the guarantee. Now I got the first bill and there is an insurance for {sum:9|12|14} euro every month, for two years. I did not ask for insurance and nobody explained it to me. I have already one at home which pays for phones.
The phone is good and I will keep it, also the contract. Only the insurance must go away, and the {sum} euro from the first bill I want back. Please confirm me this in writing.
Best regards
{A}
=> {A} was signed up for a phone insurance without being told and wants it cancelled and {sum} euros back, but keeps the phone and the contract.
=> {A} complains that the shop sold an insurance nobody had explained. {A} wants it ended and asks for a written confirmation.

Dear customer service,
Flight 418 to {city:Porto|Malta|Oslo} on Friday evening was cancelled at ten to eight. Your staff told us that a hotel would be booked and then closed the counter. No hotel was booked. I waited until midnight with an elderly lady from Leeds, and in the end we took two rooms in the airport hotel. I paid for both, because her card didn't work.
On Saturday you flew us at noon, and I have nothing to say against that.
I ask you to pay the two rooms, {sum:188|212|240} euros together. The bill is attached. The lady, Mrs Whitcombe, has signed that she wants no money for hers, since I paid it.
Regards,
{A}
=> {A}'s flight to {city} was cancelled and no hotel was booked. {A} wants the airline to pay {sum} euros for two rooms, one of them Mrs Whitcombe's.
=> {A} paid for two hotel rooms after a flight was cancelled and asks the airline for {sum} euros.

Hello,
I flew with you from Lisbon on Monday with my wife and our small baby. The pushchair we gave at the door of the plane, like your lady wanted. When we got it back, one {part:wheel|handle} was broken. At the desk they gave me a paper and said write to us in seven days, so I write now.
I don't need a new pushchair. The shop Kids and More near our house can repair it for {sum:45|60} euro, I have the offer in writing. But the repair takes one week and in this time we must rent one for 5 euro the day. Please pay the repair and the rent for this week.
Yours
{A}
=> The {part} of {A}'s pushchair broke on the flight from Lisbon. {A} wants the airline to pay the repair for {sum} euros and a week's rent.
=> {A} doesn't want a new pushchair, only the money for the repair and a week's rent, after the airline broke the {part}.

Hi {B},
the bell at the front door doesn't work again. I know it is only a small thing, but yesterday the nurse for old Mr Brandl on the third floor stood outside for twenty minutes. He didn't hear her calling and has no mobile phone. In the end I saw her from my kitchen and let her in. He needs his injection every {time:morning|evening}, so this could go wrong.
You wrote in {month:March|April} that an electrician would come. Nobody has been here. My brother is an electrician and would do it on Sunday for nothing if you pay the parts. Shall he?
{A}
=> Because of a broken doorbell, Mr Brandl's nurse stood outside. {A} asks landlord {B} whether {A}'s brother may repair it on Sunday if {B} pays the parts.
=> {A} tells {B} that no electrician has come since {month} and offers the brother's help with the doorbell.

Dear Sir or Madam,
In August I was in the hospital in {place:Split|Antalya|Palermo} for two nights, because of my stomach. I paid there {sum:830|1,150} euro with my card and sent you all papers. Now you write me that you pay nothing, because I had the illness already before the travel.
This is not true. You mean the operation from 2016, but this was the knee. The stomach was never a problem. My family doctor wrote a letter about it, I put it with this mail.
Please look at it again. If you still say no, I want to know the exact reason and the name of the person who decides it.
With kind regards
{A}
=> The insurer won't pay {sum} euros for {A}'s hospital stay in {place}. {A} says the stomach problem was new and wants the case checked again.
=> {A} protests against a refused claim: the old operation was on the knee, not the stomach. {A} asks the insurer to look again.

Good morning,
My new sofa came yesterday, and the two men who carried it up were excellent. It is a beautiful sofa. It is also {got:green|brown}, and I ordered {want:grey|blue}.
Before you send the men again: my daughter has already spread herself on it and says she likes it better this way. I could live with it, too. But the one I ordered cost 140 euros more than this model, as I can see on your website.
So I suggest that I keep the sofa and you send me the 140 euros. If that is not possible, please exchange it.
{A}
=> {A} ordered a {want} sofa but got a cheaper {got} one. {A} would keep it if the shop pays back 140 euros; otherwise it should be exchanged.
=> The sofa came in {got} instead of {want}, and {A} offers to keep it for 140 euros less.

To the manager of the supermarket
I come to you every week since six years. On {day:Tuesday|Friday} I was at the till with my father, he is 84 and counts the coins slowly. The cashier laughed and said to the next man, "With this one we are here until Christmas." My father understood it very well. He did not say anything, but at home he said that he will not go shopping any more.
I don't want that she loses her work. She is young. But I would be glad when she says sorry to him, he is at your shop always on {day} at ten, if I can talk him into it.
{A}
=> A cashier made fun of {A}'s father because he counts coins slowly. {A} wants her to apologize to him, but not to lose her job.
=> {A} complains to the supermarket that a cashier laughed at {A}'s old father on {day}, and hopes for an apology.

Dear Sir or Madam,
your driver says he gave me a parcel on the {date:4th|9th} at 11.20 and I have signed. This can not be. On this day I was at work until five, my boss can say it. I looked on the signature which you sent me. There is written "Miller". My name is not Miller, and in our house lives nobody with this name.
In the parcel are {what:two winter tyres|a winter jacket}, cost 190 euro. Please ask your driver where exactly he was. There is a second house with number 8, behind the church, maybe it is there. I was there already, but nobody opened.
Greetings
{A}
=> {A} never got the parcel with {what}: somebody called Miller signed for it on the {date}. {A} wants the driver to be asked where he was.
=> {A} tells the parcel service that the signature is not {A}'s and thinks the parcel may be at the other house with number 8.

Hi {B},
first: the cut is lovely and everybody says so. I'm writing about the colour. We agreed on a warm brown. On the way home it looked a bit red, after the first wash it was {col:orange|pink}, and on Monday my class of eight-year-olds asked me if I was a {who:clown|parrot}.
I know that your apprentice mixed it, and I don't want her to get into trouble. She was nervous and very sweet.
But on Saturday I am going to a wedding. Could you do the colour again by Friday, yourself, and without me paying a second time? Any time after three is fine.
Love,
{A}
=> {A}'s hair has turned {col}. {A} asks {B} to dye it again by Friday, personally and for free, because of a wedding on Saturday.
=> {A} likes the cut but not the colour that {B}'s apprentice mixed, and wants {B} to correct it by Friday without paying again.

Hello,
I brought to you my winter coat for cleaning, ticket number {no:318|742}. Your colleague said it is ready on Tuesday. On Tuesday it was not there, on Thursday also not, and today you gave me a coat which is the same colour but two sizes smaller. First I thought you washed it too hot. But then I found in the pocket a bus card with the name of Mr {man:Sorel|Haddad}.
So I think he has now my coat and I have his. I can't wear it and I don't want to keep it. Please call him and tell me when I can come for mine. It gets cold next week.
{A}
=> {A} got the wrong coat from the cleaner's, probably Mr {man}'s. {A} asks the shop to call him and say when {A}'s own coat can be collected.
=> {A}'s coat was not shrunk but mixed up with the one of Mr {man}, and {A} wants it back soon.

Dear Sir or Madam,
On Sunday night your taxi number 27 took me from the airport to {street:Linden Street|Canal Road}. I told the driver that I had just moved here. He drove for fifty minutes and wanted {sum:78|84} euros. On Wednesday I took the same way with another of your taxis. It took twenty-two minutes and cost 36.
I am not saying that he cheated me. There may have been a closed road. But if there was one, you surely know about it, because your cars send their position. Please check which way he took that night. If there was no reason for it, I would like the difference back.
Kind regards,
{A}
=> {A} paid {sum} euros for a taxi ride that later cost 36. The company should check the way and pay back the difference if there was no reason.
=> {A} suspects that a taxi took too long a way from the airport and wants the company to check it.

Hello {B},
I have the new glasses since one week and every {time:evening|afternoon} I have headache. First I thought, it is normal, I must get used to it. But today I gave them to my colleague, she wears also minus 2, and she said these are much stronger.
I looked on the paper from Dr Amsel. There is minus 2.25 for the right eye. On your paper is minus 3.25. I think somebody made a wrong number.
The frame is nice, I want to keep it. Can you make the right glass new, and of course without cost? I work at the computer, so please tell me if I can wear my {old:old|spare} glasses in the meantime or if this is bad.
Best
{A}
=> {A}'s new glasses give headaches because the right glass is too strong. {A} wants {B} to replace it for free and asks about wearing the {old} glasses meanwhile.
=> {A} found that {B}'s paper says minus 3.25 instead of 2.25 and asks for a new right glass without cost.

To the customer service
On the 8th your two men brought our new {thing:fridge|washing machine}. It works. But they pulled it over the kitchen floor instead of carrying it, and now there is a scratch from the door to the window, almost two metres long. My wife told them immediately. One of them said, "Put a carpet on it."
We are only renting, so our landlord will want the floor to be repaired when we move out. A joiner has looked at it and asks for {sum:280|340} euros.
I ask you to report this to your insurance and to send me the number of the case. I have photos from before and after.
{A}
=> The men who delivered {A}'s {thing} scratched the kitchen floor. {A} wants the shop to report it to its insurance, as the repair costs {sum} euros.
=> {A} complains about a long scratch in the rented kitchen's floor and asks the shop for the number of the insurance case.

Dear {B},
In October I bought eight {tree:cherry|plum} trees from you. Now it is May, three are full of leaves and five are dead. I dug one of them out. The roots were dry and short, like cut with scissors.
You told me in October that there is a guarantee of one year "if the customer gives enough water". I gave water every week, my neighbour can tell you, he always asked if I want to swim.
It has no sense to plant new ones now in the heat. I would like that you give me five new trees in {month:October|November}, and that you plant them. In exchange I dig the holes myself.
Kind regards
{A}
=> Five of the eight {tree} trees that {A} bought from {B} are dead. {A} wants five new ones in {month}, planted by {B}, and will dig the holes.
=> {A} reminds {B} of the guarantee for the dead {tree} trees and asks for new ones in {month}, because it's too hot now.

Good afternoon,
when I changed to your company, I asked on the phone if I can keep my old number, and your colleague said, no problem, we do everything. Since Monday I have a new number and the old one is dead. I am a {job:piano teacher|house painter}. This number is on my car, on my cards and in the newspaper. Since Monday nobody called me except my mother.
My old company says they wait for a form from you since two weeks. You say you wait for them. Please send this form today, they told me it goes with fax or mail, and write to me when you have sent it. If it is not working until Friday, I will end the contract.
{A}
=> {A}, a {job}, lost the old phone number when changing companies. {A} wants the missing form sent today and will end the contract if nothing works by Friday.
=> {A}'s old number is dead because two phone companies wait for each other. {A} needs it for work as a {job}.

Subject: Rental car {town:Faro|Nice}, 2 to 9 June
Dear Sir or Madam,
You have taken 320 euros from my card for a scratch on the {side:left|right} back door. I know this scratch well. I saw it when I picked up the car, and I asked your employee to write it down. He said that it was too small to count.
As I have been told such things before, I took a photo of it with him standing next to it. He is even smiling. The photo is attached, with the date and the time, eleven minutes after I signed.
Please return the 320 euros within ten days. I would rather not have to send the picture to anyone else.
{A}
=> {A} has a photo showing that the scratch on the {side} door was there from the start, and wants the 320 euros back within ten days.
=> The car rental charged {A} 320 euros for an old scratch, which its employee had found too small to write down.

Hello,
we are a family with three kids and had reserved five seats from {one:Basel|Milan} to Hamburg in coach 23. It was expensive but we wanted to sit together for {hours:eight|nine} hours. On the platform the train came without coach 23. It was just not there. The conductor said, please look for free seats. There was no free seats. My wife was standing with the little one until Frankfurt and I sat on the bags by the toilet.
We don't want a voucher for a coffee, like you offered in the train. We want the reservation money back, 27 euro, and a part from the tickets.
{A}
=> {A}'s family had reserved seats in a coach that was missing and had to stand. {A} wants the 27 euros and part of the ticket price back.
=> {A} rejects a coffee voucher and wants money back, because the train to Hamburg came without the reserved coach.

Dear {B},
In your catalogue, the hotel in {place:Rhodes|Tunisia} has "two large pools and a quiet garden". When we arrived, both pools were empty and a man was painting them blue. He was very nice. He was still painting them when we left.
The reception told us that you, the travel agency, had known about it since {month:March|April}. That is what annoys me. If you had told us, my parents would have gone in September. They came mainly for the swimming, because my father can't walk far.
I think that a third of the price for the four of us would be fair. Could you let me have your answer by the end of the month?
Regards,
{A}
=> Both hotel pools in {place} were empty, and {B}'s agency is said to have known. {A} wants a third of the price back for four people.
=> {A} is annoyed that {B} didn't tell the family about the closed pools, and expects an answer by the end of the month.

Hello,
On Saturday night I stood without key before my door and called your number, which was the first in the internet. The woman said on the phone "from {from:49|59} euro". Your man opened the door in two minutes with a plastic card. Then he wanted {sum:380|420} euro in cash and stood in my flat until I paid. I was alone and I was afraid.
I asked now the consumer office. They say for this work at night 150 euro is normal. So I want the rest back on my account, within two weeks. Also I want a real bill with the name of the man, he gave me only a small paper.
{A}
=> {A} paid a locksmith {sum} euros out of fear. The consumer office finds 150 normal, so {A} wants the rest back within two weeks and a real bill.
=> {A} complains about a locksmith who took {sum} euros for two minutes' work, and demands money back and a proper bill.

Dear {B},
Thank you for the yearly bill. I have read it twice and I have one question and one correction.
The question: what is "garden care", {sum:96|114} euros? We have no garden. There is one pot next to the bins, and Mrs Okafor waters it.
The correction: you have counted three people in my flat. My sister moved out in {month:May|June} last year, and I sent you the paper from the town hall then. Your secretary thanked me for it by mail. So for water and rubbish it is two people from that month on.
I will pay the new sum as soon as the bill is right. Until then I pay nothing extra, only the rent as always.
Kind regards,
{A}
=> {A} tells {B} that the yearly bill wrongly counts three people, asks about {sum} euros for garden care and will pay once the bill is right.
=> {A} won't pay {B}'s yearly bill until it is right: there is no garden, and the sister left in {month}.

Dear {B},
it is not easy for me to write this, because I always liked to live in your house. I found a flat closer to my work, and it is with a lift, which is important for my mother who moves in with me. So I want to end the contract for my flat to the end of {month:August|November}.
I know that three months are normal and it is now only {weeks:eight|nine} weeks. But my colleague Stanko looks for a flat with two rooms, he has a good job and no animals. If you take him, you would not lose any rent. If you don't want it, I pay of course the third month.
With best greetings
{A}
=> {A} gives {B} notice to the end of {month} and suggests colleague Stanko as the new tenant. If {B} doesn't want him, {A} pays the third month.
=> {A} is moving to a flat with a lift because of {A}'s mother, and hopes {B} will rent the old one to Stanko.

Hi {B},
you said when I moved in: no dogs. I promised it and I keep it. But there was no word about cats in the contract, so I ask before I do something wrong.
My aunt goes in a home next month and can't take her cat. He is called {cat:Admiral|Pepper}, is {age:eleven|thirteen} years old and sleeps about twenty hours. He doesn't go outside and doesn't scratch furniture, my aunt's sofa is from 1985 and looks like new. If he would break something, I pay it, I can also give 200 euro more deposit.
If you don't like the idea, please say it honest, then my cousin takes him. She has two cats already and is not so happy about it.
{A}
=> {A} asks landlord {B} for permission to take in the aunt's old cat {cat} and offers 200 euros more deposit. Otherwise {A}'s cousin takes him.
=> {A}'s aunt is going into a home, and {A} would like to have her cat in the flat if {B} agrees.

Subject: Car insurance, contract {no:55-812|71-340}
Dear Sir or Madam,
I sold my car on the 3rd of May to a student called Bartek and gave him all the papers. He promised to register it in his own name the next day. According to the office, he has not done so to this day, and he no longer answers the phone.
You have now taken the money for another three months from my account. Besides, I have received a letter from the police about a {what:parking ticket|speeding fine} in a town I have never been to.
I am sending you the contract of sale. Please end my insurance as of the 3rd of May, return the three months, and tell me whether I would have to pay if he had an accident.
{A}
=> {A} sold the car on the 3rd of May, but the buyer hasn't registered it. {A} wants the insurance ended from that day and the last payment back.
=> {A} asks the insurer to end the contract for a sold car and wants to know who pays if the buyer, Bartek, has an accident.

Hello {B},
I am the neighbour from over you, second floor. I am very sorry for the water in your {room:bathroom|kitchen}. The hose from my washing machine went off when I was shopping. When I came back I saw it and turned off, but it was too late for your ceiling.
I have an insurance for this and called them already. They will send a man on {day:Wednesday|Thursday} at nine to look at it. Can he come in your flat? If you are at work, I could be there with him if you trust me with the key. Please don't paint before he has seen it. And make photos also from the lamp, you get it new.
{A}
=> Water from {A}'s washing machine damaged {B}'s {room} ceiling. {A}'s insurance sends a man on {day} at nine, and {B} should let him in and not paint before.
=> {A} apologizes to {B} for the water and asks if the man from the insurance can see the {room} on {day}.

Dear {B},
I saw your flat on Mill Street in the paper. It has everything I am looking for, and I could move in on the first of {month:March|July}. Before I come to see it, I must tell you something, because it has already cost me two flats.
I play the {what:cello|trumpet}. I study it, so it is not a matter of an hour on Sunday. I practise about three hours a day, never after seven in the evening and never before ten. There is a practice room at the school, but it is closed at weekends.
If that is out of the question, I'd understand it and save us both the trip. If not, I would gladly play for the neighbours first.
{A}
=> {A} is interested in {B}'s flat but practises the {what} three hours a day, and wants to know before coming whether that is out of the question.
=> Before seeing the flat, {A}, who studies the {what}, asks {B} if so much practice would be allowed. It has cost {A} two flats already.

Dear {B},
I am interested in your room near the university. I am still in {land:Vietnam|Ghana|Peru}, and come only in the last week of September. Can I see the room by video? I could every day after 14 o'clock your time.
Please don't be angry for my next question. My friend paid last year 900 euro deposit for a room, and when she came, the room did not exist. So I would like to pay first when I have the key in my hand. I can send you before the letter of the university and my {paper:scholarship|bank} paper, so you see that I am real too.
Kind regards
{A}
=> {A} wants to see {B}'s room by video from {land} and pay only when getting the key, because a friend was cheated of 900 euros.
=> {A} is interested in {B}'s room but fears fraud: no payment before the key. {A} can send papers from the university.

Hello,
I have a question about your {lang:Italian|Spanish} evening course. I have learned it by myself for two years with an app and now I can talk about apples, horses and my uncle, but when somebody answers me, I understand nothing.
On your page is written that who isn't a beginner must make a test first. The test is on the 12th, but then I am at a training of my company until the {date:14th|15th}. Is it possible to make it another day? Or can I simply sit in the first lesson of group 2 and the teacher says if I am right there?
I want in any case not to start with apples again.
{A}
=> {A} wants to join the {lang} course but can't take the test on the 12th. {A} asks for another day or to try a lesson in group 2.
=> {A}, no beginner in {lang}, is away until the {date} and asks how else the right group could be found.

Dear {B},
The day-care centre where I work wants all of us to have a new first-aid certificate by the end of {month:October|November}. Your course on the two Saturdays would be ideal, and five of us would come.
There is one difficulty. Two of my colleagues have small children and nobody to look after them on Saturdays. They asked me whether they could bring them. I told them that I doubted it, with all the {what:bandages|needles and scissors} lying about, but that I'd ask.
The other way would be that you come to us one evening. We have a big room and twelve small chairs. Would you do that, and what would it cost for five or for all fourteen of us?
{A}
=> Five people from {A}'s day-care centre need {B}'s first-aid course. {A} asks if children may come, or if {B} could teach at the centre.
=> Because two colleagues have no one for their children on Saturdays, {A} asks whether {B} would give the first-aid course at the centre.

Hello driving school,
I have a driving licence from {land:Brazil|Angola|Mozambique} since 14 years and I drove there a lot, also trucks. Here I can use it only six months, then it is not valid any more. The office says I must do both tests again, but I don't have to take lessons.
I want to take some lessons anyway, because here the people drive so quiet and I don't know the signs. How many do you think I need? A friend had to pay twenty at another school and he was angry, he said they only wanted his money. I can pay maybe {n:five|six}. And can I do the theory test in Portuguese or only in English?
{A}
=> {A} has a licence from {land} and must take both tests again. {A} can pay about {n} lessons and asks how many are needed.
=> {A} asks a driving school for some lessons although they aren't required, and whether the theory test is possible in Portuguese.

Dear {B},
I read that your home is looking for {who:nurses|carers}. I worked as a nurse for nine years in {city:Manila|Tirana}, four of them with old people. I came here in January with my husband.
My diploma is at the office since February and they say it can take until autumn that they accept it. Until then I may not work as a nurse. So my question is, could I begin with you as a helper, for less money, and change later? I don't mind to wash and feed, I did it always also as a nurse.
I can work nights and weekends. Only on Tuesday and Thursday morning I have German course until 12.
With best regards
{A}
=> {A}, a nurse whose diploma isn't accepted yet, asks {B} to be hired as a helper first. Tuesday and Thursday mornings are taken by a course.
=> {A} would work as a helper in {B}'s home for less money until the office accepts the diploma from {city}.

Dear {B},
You were kind enough to offer me the internship from the 1st of July to the 30th of September, and I have told everybody I know. Yesterday my school informed us that the last exam is not in June, as planned, but on the {date:9th|11th} of July, because the hall burned down. Nobody was hurt, and the exam papers survived, sadly.
Could I start on the {new:13th|14th} of July instead? I would add the missing two weeks at the end, in October. If you need somebody from the first day on, I would ask a classmate, Ottilie, who has finished already, whether she wants to fill in for those two weeks. I have not spoken to her about it.
{A}
=> Because of a late exam, {A} asks {B} to start the internship on the {new} of July and work two weeks longer in October.
=> {A} wants to begin the internship two weeks later. If {B} needs somebody at once, {A} would ask the classmate Ottilie.

Hello {B},
my friend Goran has worked on your farm last year and said you are a good boss and you look again people for the {what:strawberries|apples}. I am strong, 24 years, and I have done grapes two times in France.
I could come from the 20th of May. Goran can't come this year, he has now a baby, but he says many greetings.
I have some questions. How much is it for one hour? He told {pay:12|13} euro but it was last year. Must I pay for the bed? He slept in the house, but I have a small bus where I can sleep inside, if I can put it by you and use the shower.
I wait for your answer
{A}
=> {A}, a friend of Goran, wants to work on {B}'s farm from the 20th of May and asks about the pay and about sleeping there in a bus.
=> {A} asks {B} for work with the {what} this year. Goran, who worked there last year, can't come because he has a baby.

Dear Sir or Madam,
We would like to book a place for our tent from the 10th to the 17th of August. We are four, and one of us is {dog:Bruno|Hector}, a very large dog.
Your page says "dogs welcome", and in the small letters below it says "up to 15 kilos". He weighs {kg:52|60}. I should like to clear this up now rather than at your gate. He is old, does not bark, and has slept in tents since he was a puppy. Last year he lay on a stranger's breakfast, but that was an accident.
If he is not allowed, we will have to look for another place, so please answer before the 30th of June.
Yours,
{A}
=> {A} wants a tent place from the 10th to the 17th of August and asks whether the dog {dog} is allowed although he weighs {kg} kilos.
=> {A} asks the campsite by the 30th of June about a dog heavier than the rules allow. Otherwise the family looks elsewhere.

Good day,
our dance group is looking for a new hall, because the old one becomes a supermarket. We are about 20 people and we dance {dance:tango|folk dances} every Monday evening from 8 to 10. Is your hall free at this time?
I have seen it last week at the concert. The floor is wood, this is perfect. But I saw also that the chairs are fixed in rows. Can one take them away? We would do it ourself and put them back, we are used to work.
And what is the price? In the old hall we paid {sum:35|40} euros for the evening and the heating was inside. More than 50 we can't, because the half of us are retired.
{A}
=> {A}'s dance group of about 20 needs a hall on Monday evenings. {A} asks if the chairs can be moved and what it costs.
=> {A} asks whether the hall is free on Monday evenings, and says the group can't pay more than 50 euros.

Dear hotel team,
We have booked two nights with you in {month:May|June}, room and parking. Afterwards I read on your page that the garage is {low:1.90|2.00} metres high. Our bus is 2.65, and with the bicycles on the roof it is over three metres. It would fit only once.
Is there a place outside where it can stand safely at night? The bicycles are worth more than the bus. I would also take them up to the room if you allow that; we have done it before and nobody noticed until the bell rang.
If there is nothing, I have to cancel, and I can do this for free until the 15th only. So please write soon.
{A}
=> {A}'s bus is too high for the hotel garage. {A} needs a safe place outside for it and the bicycles, or will cancel by the 15th.
=> {A} asks the hotel where a high bus can be parked safely, because the booking can only be cancelled for free until the 15th.

Hello {B},
my daughter {girl:Mira|Selin} will be five in March. I want to bring her in your swimming course, but on the paper stands from six years. Her brother was with you two years ago, he is Deniz, the boy who didn't want to jump and then did not stop jumping.
She is not afraid of water and she can already swim like a dog from one side to other, with my help under the belly. The reason why we are in hurry, we buy a house by the {what:river|lake} and move there in June.
Can she come to try one time? If you say after it she is too small, I accept it and don't discuss.
{A}
=> {A} asks {B} to let {girl}, almost five, try the swimming course for children from six, because the family is moving to a house by the {what}.
=> {A} wants a trial lesson for {girl}, who is too young for {B}'s course, and will accept the answer.

Dear {B},
A neighbour who sings with you tells me that the choir needs {voice:basses|altos}, and that you would take anybody who can hold a note. I can hold a note. What I can't do is read one.
I learned everything by ear, from my grandmother and from the radio. In the {where:church choir|school choir} in my village that was enough. I don't know whether it is with you, now that you're doing the big Mass in December.
Would it be all right to come and listen next Tuesday without singing? Then I could tell you afterwards whether I dare. I don't want to be the reason why forty people have to begin again.
Best wishes,
{A}
=> {A} would like to join {B}'s choir but can't read notes, and asks to come next Tuesday and only listen before deciding.
=> {A} learned singing by ear and isn't sure whether that is enough for {B}'s choir.

Hi {B},
I found your number on the paper at the bakery, guitar lessons for adults. I'm {age:44|51} and want to start at last. I have three questions.
1 I am left hand. Do I need a special guitar or can I just turn it?
2 I work in shifts so I can't come always on same day. One week mornings, next week evenings. Is this possible by you?
3 On the paper stands 25 euro but not for how long.
The guitar is from my brother, he died in spring and I want to learn only one song, "{song:Autumn Boat|Blue Harbour}", he always played it and never finished. If we have done this, I stop maybe or maybe not.
{A}
=> {A}, who is left-handed and works in shifts, asks {B} about guitar lessons and the price. {A} mainly wants to learn one song the late brother played.
=> {A} asks {B} about the guitar, changing lesson times and how long a lesson for 25 euros is.

Subject: Boat from the 2nd of August
Hello {B},
We have rented your houseboat for a week, and we are getting more excited and more nervous every day. None of us has ever driven anything on water, except my {who:uncle|cousin}, who once sank a pedal boat.
In your mail it says that no licence is needed and that somebody explains everything "in half an hour" at the start. Would it be possible to have two hours instead? We would pay for it, and come a day earlier if that helps you.
The other thing is the {what:lock|bridge} at Harwell. On the map it looks very narrow. Can we make a nice trip without going through it?
{A}
=> {A} has rented {B}'s houseboat without any experience and asks for two hours of explanation instead of half an hour, paid extra.
=> {A} is nervous about the houseboat and asks {B} for a longer introduction and a route that avoids the {what} at Harwell.

Hello,
I need an offer for a move on the {date:28th|30th} of the month, from Oak Lane 5 to Station Road 61, that is only 4 kilometres. Two rooms, about 30 boxes, no kitchen.
The difficult is the piano. It is old and very heavy, and in the old house it is on the {floor:third|fourth} floor without lift. The firm which brought it said that they will never do it again. The stairs are wide, but there is one bad corner.
Please write me two prices, one with the piano and one without. If the piano is too expensive, I sell it and my wife must be angry with you and not with me.
Thank you
{A}
=> {A} asks for two prices for a move on the {date}, with and without a heavy piano, which will be sold if it's too expensive.
=> {A} is moving 4 kilometres with about 30 boxes and wants to know what taking the piano would cost.

Dear {B},
In February we put our son {boy:Milo|Anton} on the list for your kindergarten, and you told us that he had number 9. In May it was number 6. Yesterday I called and your colleague said number {no:14|15}. Nobody could explain to me how one moves backwards.
I know that brothers and sisters of your children are taken first, and I think that's fair. But then please tell us honestly if there is a chance for September. My wife has to tell her boss by the 1st of July whether she comes back to work.
If it is hopeless, we will take the place in Dorfen, twelve kilometres away, although we would much rather come to you.
Regards,
{A}
=> {boy} has dropped to number {no} on the kindergarten list. {A} asks {B} about September, as {A}'s wife must decide by the 1st of July.
=> {boy} has fallen back on {B}'s list. If there is no hope, {A} will take a place in Dorfen.

Hello animal home,
I would like to help you as a volunteer. I lost my work in {month:January|February} and at home I get crazy. I had always dogs, until two years ago, and now in my flat it's not allowed.
I can walk with the dogs every morning from 8 to 11. Also the big ones, I am almost two metres. What I can't do are {animal:rats|snakes}, please not, I am sorry.
I must say you that I look for a job and if I find one I can't come any more in the morning. But then I'd come on Saturday, this I promise. Do I need some paper or can I simply come?
{A}
=> {A}, now out of work, wants to walk the animal home's dogs every morning from 8 to 11, and on Saturday instead if a job comes up.
=> {A} offers to help the animal home with dogs but not with {animal}, and asks if papers are needed.

Dear {B},
you wrote in the book that {kid:Tarik|Lena} did not do the homework four times. This is true and I talked with {kid} about it. But I want explain how it is by us at the moment.
We had a fire in the {room:kitchen|living room} in November. Nobody is hurt, but now we live five people in one room at my sister, until the flat is ready in February. There is no table. The children write on the bed and at eight must be dark because of the baby.
Can {kid} stay after the lessons in school and do the homework there? Only until February. I can pick up at four.
Thank you for understanding
{A}
=> After a fire, {A}'s family lives in one room without a table. {A} asks teacher {B} to let {kid} do homework at school until February.
=> {A} explains to {B} why {kid} missed homework and asks for a place at school after lessons; {A} would pick {kid} up at four.

Hello {B},
{kid:Nele|Jannik} can't take part in the swimming lessons until the holidays. It is the ears: the doctor has put in two small tubes, and not a drop of water must get in. The paper from the clinic is in the school bag, unless it's still in the lunch box.
I know that you had planned the big relay for the {date:16th|18th} and were counting on our little shark. There were tears here as well. Could there be something to do at the edge, holding the watch, for example, or shouting? Sitting in the other class with a worksheet, as last time, would feel like a punishment.
Kind regards,
{A}
=> {kid} can't swim until the holidays because of tubes in the ears. {A} asks {B} for a task at the pool instead of a worksheet.
=> {A} tells teacher {B} that {kid} will miss the relay on the {date} on doctor's orders.

Dear Professor {B},
I visited your lecture about {topic:bridges|soils} in the second year and wrote by you the exam with 1.3. Maybe you don't remember me, we were 200 people. I am the one who always sat in front left and asked about the earthquakes.
I want to apply for a master in {city:Delft|Zurich}. For this I need two letters from professors. Professor Hallgren writes already one. Would you write the second? It must be uploaded from you directly until the 31st of January, they send you a link.
If you feel you know me too little, please say it without problem. Then I ask Doctor Mbeki, but she was only my tutor and they prefer professors.
Sincerely
{A}
=> {A} asks Professor {B} for a letter for a master in {city}, to be uploaded by the 31st of January. If {B} refuses, {A} will ask Doctor Mbeki.
=> {A} needs a second letter from a professor and hopes {B} will write it; Professor Hallgren is writing the first.

Dear {B},
I am writing about the group project, and I am not writing for the others, only for myself. We are four. Silke and I have done the {part:interviews|survey}, Ruben has done all the drawings. The fourth has not come to a single meeting since October.
I didn't want to tell you, because one does not do that. But now he has written his name on the first page of our report, and it is due on the {date:20th|24th}.
I do not want him to fail. I only want to know whether the three of us may write in the report who did what. Silke is against asking you, by the way, so please don't mention it to her.
{A}
=> One of four group members hasn't come since October. {A} asks {B} whether the report may say who did what. Silke shouldn't hear of it.
=> {A} tells {B} about a group member who never came but put his name on the report, which is due on the {date}.

Good morning,
I have an appointment by Doctor Brunner tomorrow at 10.40 for the {what:ultrasound|heart check}. I must cancel it, I am sorry that it's so late. My boy has fever since tonight and I can't leave him and also not bring him in your waiting room with all the people.
I waited for this appointment {wait:two|three} months. Is there a chance to get one earlier than again {wait} months? I live only five minutes from you, so if somebody else cancels, you can call me also in the last moment, I come running. Only Wednesday is not possible, then I work in other city.
Thank you
{A}
=> {A} has to cancel tomorrow's {what} because the son has a fever, and asks for a new appointment soon, also at short notice, but not on Wednesday.
=> {A}'s boy is ill, so {A} can't see Doctor Brunner tomorrow and hopes to be called when somebody else cancels.

Dear Doctor {B},
We are flying to {land:Tanzania|Laos} on the 3rd of October, my daughter and I. I have found our yellow vaccination books, hers is complete and mine has been through the washing machine. You can read "1998" in it and a stamp that could be a cow.
Do you still have my old files from Doctor Wendt, who had your practice before? If you do, you could look up what I have had. If not, is it dangerous to have everything again?
I read that for some of them one needs two injections four weeks apart. So I suppose I should come before the {date:25th|30th} of August. Mornings are best.
Kind regards,
{A}
=> {A}'s vaccination book is ruined. Before a trip to {land}, {A} asks Doctor {B} to look in Doctor Wendt's old files.
=> {A} flies on the 3rd of October and asks Doctor {B} which vaccinations are in Doctor Wendt's old files.

Hello {B},
I got your bill for the two crowns, {sum:1,320|1,480} euro. I was shocked a little, because before the treatment you said about 1,100. Then I read your letter again and there was really written "about", and the tooth was more bad than you thought, so it's okay. You did it very good and it doesn't hurt.
But I can't pay it in one time. I am since {month:June|July} in short work and have only 70 percent of my money. Can I pay in six months, every first of the month? I pay the first part tomorrow so you see I am serious.
Please tell me if you want something signed.
{A}
=> {A} accepts dentist {B}'s bill of {sum} euros but asks to pay it over six months because of short work. The first part is paid tomorrow.
=> {A} earns only 70 percent at the moment and asks {B} to let the bill be paid in six parts.

hi {B},
its me with the cat, {cat:Muffin|Zorro}, we were with you on monday because of the string he ate
you said if the string didnt come out by wednesday i should call. its wednesday. nothing came out, but i found half of it behind the {where:sofa|fridge}, so maybe he only ate the other half?? about 20 cm
he eats like always and plays and just stole a sausage. my flatmate says thats proof that hes fine, but i'd rather believe you than her
do i have to come in today or can i wait? you close at 6 and i work till half past 5 so i would have to leave earlier
{A}
=> {A} found half of the string behind the {where}. {cat} seems fine, but {A} asks {B} whether to bring him in today before 6 or wait.
=> {A} tells vet {B} that the string hasn't come out of {cat}, and wants to know if they must come today.

To the registry office
Our daughter was born in your town on the {date:14th|17th}, and I received yesterday her birth certificate. Her name is written there "Alisia". We gave it as "Alicja", this you can see on the form from the hospital, I have a copy.
When I called, the lady said, a change of a name costs money and needs a reason. But I don't change the name, you wrote it wrong. The reason is that she has a different name.
We want to fly to her grandparents in five weeks and need for this a {paper:passport|visa}. Please send the correct paper soon and without cost.
With kind regards
{A}
=> The registry office wrote "Alisia" instead of "Alicja" in the birth certificate of {A}'s daughter. {A} wants a correct one soon and for free.
=> {A} refuses to pay for a change of name, because the office itself made the mistake.

Dear Sir or Madam,
I got a fine of {sum:35|55} euros because my car stood on the 6th before the school where it is forbidden. I know the place and I never park there. On this morning the car stopped by itself in the middle of the road, and two fathers from the school helped me to push it on the side. Then I waited one hour and ten minutes for the help truck.
I have the paper of the help service, it says the {part:fuel pump|battery} was broken and which time they came. Your ticket is from 8.15, in this time I stood next to the car and nobody spoke to me.
I ask you to cancel the fine.
{A}
=> {A} wants the parking fine of {sum} euros cancelled: the car had broken down in front of the school, and a paper from the help service shows it.
=> {A} didn't choose to park at the school. The {part} was broken, and {A} waited over an hour for help.

Hello,
On the 1st we moved from Hill Road to {street:Rose Lane|Dock Street}. I told the town hall, the bank, the school and even the fishing club. I forgot the family office, I admit that.
The child benefit for {month:April|May} did not arrive. When I called, I was told that my letters had come back and so the payment was stopped "for safety". My account is still the same, and so are the children, although they eat more.
I enclose the new registration. Please start the payment again and send the missing month as well. And do I have to fill in the eight pages once more, or is it enough to change the address?
{A}
=> {A} forgot to report the move to {street}, so the child benefit was stopped. {A} wants it paid again with the missing month and asks about new forms.
=> {A} sends the new registration to the family office and asks it to start the payments again.

To the town hall
In our street, between number 12 and the {place:playground|bus stop}, the three street lamps are broken since the storm. That is already {weeks:five|six} weeks. When it is dark, people cross the street with the phone in the hand for light.
Last Thursday the old Mr Pavic fell there on the step and has broken his arm. On Friday I have bought a lamp for bicycles and hung it in the tree, but this is not my work, it is yours.
I reported it already two times on your internet page, numbers 881 and 904, and always I get the answer "is in work". When will it be repaired? I ask for a date, not for a number.
{A}
=> Three street lamps are broken for {weeks} weeks now, and Mr Pavic fell and broke his arm. {A} wants a repair date from the town hall.
=> {A} has reported the dark street twice without result and demands a date, after a neighbour was hurt.

Dear {B},
you write that I didn't come to my appointment on the {date:5th|7th} and therefore I get less money next month. I did not come because I did not know it. Your letter was in my box on the 10th. The envelope I have still, the stamp from the post is from the {post:8th|9th}. You can not send a letter after the appointment and then punish me.
I am every day at home and I looked in the box every day.
I bring the envelope to you when you want, but I don't give it out of the hand. Please take back the punishment and give me a new date. I want to work, I have two interviews next week.
Regards
{A}
=> {B}'s letter was only posted after the appointment, and the envelope proves it. {A} wants the money not to be cut and a new date.
=> {A} missed an appointment with {B} because the letter came too late, and protests against getting less money.

Hello {B},
you know I like animals and I was glad when your hens came. The eggs were very good, thank you. But since three weeks you have also {name:Caruso|Napoleon}. He begins at twenty to five. My wife works in the {where:hospital|bakery} until midnight and gets now four hours sleep.
My cousin has also a rooster and he told me, in the night he brings him in a dark box, and he doesn't sing before it gets light. It is not bad for him. I have wood and could build such a box for you on Saturday.
Would that be okay? I don't want to go to the office with it, we are neighbours.
{A}
=> {B}'s rooster {name} wakes {A}'s wife at twenty to five. {A} offers to build a dark box for him on Saturday rather than complain.
=> {A} likes {B}'s hens but not the rooster's early singing, and suggests keeping him in a dark box at night.

Dear {B},
The fence between our gardens fell over in the storm on Sunday, on your {what:roses|beans}, I'm afraid. I've looked at the plans from 1974. The fence belongs to both of us, so I suggest that we share the cost.
I have two offers. A new wooden one costs 1,800 euros, a metal one {sum:2,600|2,900}. My son says metal lasts three times as long, but then he sells metal. I'd prefer wood because it looks friendlier, but if you want metal, I would pay half of that too.
Please don't answer today. Come over for coffee on Saturday and bring whoever does the deciding in your house.
{A}
=> The shared fence has fallen over. {A} suggests splitting the cost with {B}, prefers wood for 1,800 euros to metal for {sum}, and wants to talk on Saturday.
=> {A} invites {B} for coffee on Saturday to decide between a wooden and a metal fence, each paying half.

Dear {B},
it was not your son who broke the window of the garage yesterday. I said it in the stairs very loud and everybody has heard it. I am ashamed now.
In the evening my own boy came to me and told that it was him, with the {what:tennis ball|slingshot}. He had let your son take the blame all afternoon, and your son didn't say a word against him. I don't know if I would be such a good friend with {age:ten|eleven} years.
I will say it also to the others in the house. My boy comes today at six to say sorry, if this is okay, and he brings his football as a present. That was his own idea.
{A}
=> {A} apologizes to {B} for accusing {B}'s son of breaking the garage window. It was {A}'s own boy, who will come at six to say sorry.
=> {A}'s boy broke the window and let {B}'s son take the blame. {A} will tell the whole house the truth.

Hi {B},
We're back, and the flat looks better than when we left it. You even {did:cleaned the windows|sharpened the knives}, which nobody asked you to do. Thank you!
Two funny things. The plant in the bathroom that you watered every other day for three weeks is made of plastic. I should have told you. It has never looked so fresh.
And the parcel that you accepted on the {date:11th|12th} isn't for us but for the Lindqvists in number 30, who have been phoning the post office ever since. I've just taken it over.
We brought you something from the island. It has to be eaten soon. Are you in tonight?
{A}
=> {A} thanks {B} for looking after the flat, jokes about the watered plastic plant, and wants to bring a present from the island tonight.
=> {B} watered a plastic plant and accepted a parcel for the Lindqvists. {A}, back from the island, says thanks and has something to eat for {B}.

Hello neighbour with the {col:white|red} van,
I don't know your name so I put this on your window. Since one week you park so close to my wheelchair ramp that I can't get out of my door with the chair. Today I came {late:forty minutes|one hour} late to my work, because I had to wait until my brother came and lifted me over.
I think you didn't see it, the ramp is grey and it has no sign. I asked the house management for a sign but it takes time.
One metre more to the left is enough for me, and there is still place for two cars. If there is something, I'm {A}, ground floor on the right.
=> {A} asks the driver of the {col} van to park one metre further left, because it blocks the wheelchair ramp. {A} came to work {late} late today.
=> A {col} van stands too close to {A}'s ramp. {A} believes the driver didn't see it and asks for more room.

Hello {B},
Thank you for offering to let us use your internet until ours works. It was very generous, and the children wrote a song about you.
I have to ask you to change the password again, though. My {kid:eldest|nephew} told it to a friend, who told it to the class, and now, I believe, half of the school bus stop is watching {what:football|films} on your bill. That's probably why it has been so slow at your place since Monday.
I'm sorry. Please give the new one to me only and I'll type it in myself. Our own line is coming on the 19th, and I'd like to pay half of your month.
{A}
=> {B}'s internet password has spread around the school. {A} apologizes, asks {B} to change it and tell only {A}, and offers to pay half of the month.
=> {A}, whose own line comes on the 19th, explains to {B} why the shared internet has been slow since Monday.

To all nurses and doctors on {ward:Ward 6|Ward 9}
I was by you from the 2nd to the 19th, room 4, the bed on the window. I was not a nice patient. I had much pain and I have shouted at Sister Agnieszka because of the soup. She came back after ten minutes and brought me bread from her own lunch.
Now I can walk again, yesterday 200 metres with the {dog:dog|grandson}.
I send with this letter two boxes chocolate. The bigger one is for all. The smaller is only for her, and I ask that nobody else eats it. And please say her I am sorry. The soup was really bad, but she has not cooked it.
{A}
=> {A} thanks the staff of {ward}, sends chocolate and apologizes to Sister Agnieszka for shouting at her about the soup. The smaller box is only for her.
=> {A} can walk again and sends two boxes of chocolate to {ward}, one of them for a nurse who was kind.

Dear Grandma,
thank you for the parcel! The {what:scarf|pullover} fits and it's so warm that I wear it even in bed, because in this house the heating is switched on only in November. My flatmates all want one too. I told them you need about {weeks:three|four} weeks for one and that they should be nice to you.
You ask if I eat enough. Yes. You ask if I have found somebody. No, but thank you for asking in every letter.
I can't come at Christmas, I have to work on the 25th and 26th. It is double money and I need it for the rent. I would come on the 2nd of January and stay until the 8th. Will you keep me some of the biscuits?
Your {A}
=> {A} thanks Grandma for the {what} and can't come at Christmas because of work, but would stay from the 2nd to the 8th of January.
=> {A} has to work on the 25th and 26th for double pay and wants to visit Grandma in January instead.

Dear {B},
I don't know if you remember me. I was in your kitchen in 2015, the one who {fault:burned the rice every week|cut the carrots like wood}. You said once to me, "You will never be a cook, but people do what you tell them." I was angry about this for one year.
Then I made the school for hotel managers, because of that sentence. From the first of {month:May|June} I am the boss of a house with 60 rooms, by the sea.
I want to thank you. And I want to ask you something. I need a chef, and you told Remy you are bored since you stopped. Would you come for one summer? The room is with a balcony, and I keep away from the stove.
{A}
=> {A} thanks former boss {B} for an honest sentence that led to running a hotel, and asks {B} to come as its chef for a summer.
=> {A}, who was a bad cook in {B}'s kitchen, now leads a hotel by the sea and would like to hire {B} for the summer.

{B},
I've started this mail five times. What I said about your {what:new job|poems} on Saturday was meant to be funny. Everybody laughed, so I went on. Then I saw your face, and I still went on for another minute. That minute is the part I'm ashamed of.
The truth is that I'm jealous. You've done what we both talked about for years, and I am still sitting in the same office complaining about the {thing:coffee|printer}. It isn't an excuse, only the reason.
You don't have to answer. But I have your blue bowl, and I'd rather bring it back myself than leave it at your door. Would Thursday be all right?
{A}
=> {A} apologizes to {B} for making fun of {B}'s {what} out of jealousy on Saturday, and would like to bring back a bowl on Thursday.
=> {A} is ashamed of a joke about {B}'s {what}, admits being jealous and hopes to see {B} on Thursday.

Dear {B},
this morning at 9.12 I have sent you a mail with the subject "Prices {year:2024|2025}". In the attachment was a wrong list. It was the list of another customer, with his name and his discounts. I saw it two minutes later and it was the worst two minutes of my week.
Please delete this mail and don't open the list, or if you have already opened it, please forget it. I have informed my boss, and we must inform the other customer too.
The right list comes now with this mail. I know what you will think when you see that his discount was better. Ms {boss:Tamm|Ferrand} will call you today because of that, she can decide it and I can't.
{A}
=> {A} sent {B} another customer's price list by mistake and asks {B} to delete it. The right list is attached, and Ms {boss} will call about discounts.
=> {A} apologizes to {B} for a mail with the wrong list and has told the boss. The other customer must be informed too.

Hey {B}
i have to confess something. the camera you lent me for the trip is broken. i didnt drop it, it was a {animal:goat|monkey}, honestly, it pulled at the strap and then it lay in the river
the card with the pictures is ok! the rest not. i was in the repair shop today and they laughed, the new one costs {sum:340|390} euro and i can pay you 100 now and the rest on the 1st when i get my money. or i give you mine until then, its older but better for the night
say what u prefer. i know you need one for your sisters wedding on the 20th so i dont want to leave you without
{A}
=> A {animal} ruined the camera {B} lent to {A}, who offers 100 euros now and the rest on the 1st, or {A}'s own camera until then.
=> {A} confesses that {B}'s camera is broken and asks {B} to choose how to be paid back before the wedding on the 20th.

Dear {B},
on Sunday the {date:7th|14th} our daughter gets her diploma, the first in our family, and we make a party in the garden from three o'clock. We would be so happy when you come, because without you she had left the school in class 9. She told us last week that it was you who called her every morning for two months, so she gets up. We never knew this.
Please come with your family, there is enough, my mother is cooking since {day:Monday|Tuesday}. You don't need to bring something. Only, our daughter wants that you say some words, and she is too shy to ask it. I told her I ask.
{A}
=> {A} invites {B} and family to a party for the daughter's diploma on Sunday the {date}. She would like {B} to say some words.
=> {A} thanks {B} for waking the daughter every morning in class 9 and invites {B} to celebrate her diploma.

Hi everybody from the B1 course,
next Wednesday is our last lesson, and Ms Rahimi said that we can cook instead of grammar, if we clean up after. So I propose everyone brings a food from home, from his country I mean, and we eat from seven in the classroom.
Please write in the group what you bring. Last time we had five times rice. Also write if there is meat inside or {what:nuts|pork}, because not all can eat it.
For Ms Rahimi we collect {sum:4|5} euro each, I collect. Not flowers, she has said she is allergic. I thought a ticket for the theatre, and Bohdan wants a book. Write me what you like more until Monday.
{A}
=> {A} invites the B1 course to eat together next Wednesday from seven, each bringing a dish, and collects {sum} euros each for a present for Ms Rahimi.
=> The course must tell {A} by Monday whether Ms Rahimi gets a theatre ticket or a book, and write what food they bring.

Dear {B},
Our class 10 holds a "day of jobs" every spring. Parents come and tell the pupils what they do all day. So far we have two lawyers, a dentist and somebody who does something with numbers. The pupils have asked me, quite loudly, for a {job:firefighter|train driver}.
I heard from your daughter that you are one. She asked me not to invite you, because she would die of shame, and I thought it right to tell you that. I told her that you'd speak to the other class, 10b. She could live with that.
It would be on {day:Thursday|Friday} the 22nd, from ten to half past eleven. Uniform welcome.
Best wishes,
{A}
=> {A} invites {B}, a {job}, to talk about the job on {day} the 22nd in class 10b, because {B}'s daughter would be ashamed in her own class.
=> The pupils want to hear a {job}, so {A} asks {B} to come to the day of jobs on {day} the 22nd.

Hello {B},
I must cancel my place in the yoga weekend in {place:Seefeld|Brunnen}. It isn't the back, this is much better because of you. My company sends me at the same days to a customer, and I couldn't say no, I work there only since two months.
I know it is less than two weeks before, so you will keep the {sum:80|90} euro, this is in the rules and I don't complain. But my colleague Ines would like to go instead of me. She has never done yoga, but she is flexible like a cat. If she pays you the rest, can she use my {sum} euro?
Please give me answer until Friday, she must ask for a free day.
{A}
=> {A} can't come to {B}'s yoga weekend because of work and asks by Friday whether colleague Ines may take the place and use the {sum} euros.
=> {A} cancels the weekend in {place}. {A} doesn't want the {sum} euros back but would like them to count for Ines.

Dear {B},
You'll be putting the goose in the oven on Saturday without us, I'm sorry to say. {who:Our youngest|My brother} came home with a rash yesterday. The doctor calls it chickenpox and says nobody from our house should visit anyone until the {date:18th|20th}, least of all somebody who is expecting a baby, and as far as I know that's your sister.
We had been looking forward to it for weeks. The pudding is already made. I'll put it on your doorstep at noon on Saturday, ring, and run.
Could we do it in the new year, at our place this time? I can't promise a goose, but nobody will itch.
{A}
=> {A}'s family can't come on Saturday because of chickenpox. {A} will leave the pudding on {B}'s doorstep and suggests a dinner at {A}'s place in the new year.
=> {A} cancels the goose dinner at {B}'s: there is chickenpox at home, and nobody should visit others until the {date}.

Subject: Kitchen, order {no:20611|20785}
Dear Sir or Madam,
on Friday I ordered in your house a kitchen for 7,400 euro. I want to cancel this order. Your seller told us the price is only today and tomorrow it is 2,000 more, and he gave us sparkling wine, and at nine in the evening we signed.
At home I measured again. The fridge stands in front of the heating. My husband saw this already in the shop, but the seller said it always fits.
I read that in a shop there is no right to cancel. But in your own paper, point 6, is written that you allow it within five days as long as nothing is built. Today is day {n:three|four}. Please confirm.
{A}
=> {A} cancels the order of a kitchen for 7,400 euros, pointing to the five days in the shop's own paper, and wants a confirmation.
=> {A} felt pushed into buying a kitchen in which the fridge stands in front of the heating, and cancels the order.

Dear {B},
That you want me as captain of the {team:volleyball|handball} team is the nicest thing I have heard this year. I've slept on it for three nights, and my answer is no.
It's not for lack of time. You know how I am after a defeat: I don't speak for two days. A captain has to speak. {who:Juna|Milena} does it without noticing. After the last game she was the one who went to the referee and apologized for what I had shouted.
I'd take care of the shirts and the journeys instead, as before, and I'd stand behind her. Only please don't tell her that she was your second choice.
{A}
=> {A} refuses to be captain of the {team} team and suggests {who} instead. {A} will still organize shirts and journeys, and {B} shouldn't tell {who} she came second.
=> {B} wants {A} as captain, but {A} believes {who} is better at talking after a defeat.

Hi {B},
from tomorrow you have the {what:cheese|fish} counter alone for two weeks, so here the most important.
The truck comes Tuesday and Friday at half past five. Don't sign before you looked in the boxes, last time two was missing and I paid the trouble.
The cooling number 3 makes a strange noise, this is normal. If it stops with the noise, this is not normal, then call Piet at once, his number is on the wall.
Mrs {woman:Engel|Sommer} gets every Saturday a package on my name, she pays at the end of month. The others have to pay immediately, also when they say that I always allow it.
And please feed the fish in the office. Thanks, I bring you something from home
{A}
=> {A} hands the {what} counter to {B} for two weeks: check the boxes, call Piet if cooling 3 goes quiet, and only Mrs {woman} may pay later.
=> {B} runs the {what} counter alone from tomorrow, with deliveries on Tuesday and Friday, and should also feed the fish in the office.

Hello {B},
Handover for your night. The house is quiet, 31 guests.
Room 12: they've asked twice for a softer pillow. There are none left. I promised them one for tomorrow, housekeeping knows.
Room 20: the gentleman wants to be woken at {time:4.15|4.45}, by phone and, if he doesn't answer, by knocking. He missed his plane last time and blamed us. Taxi is ordered.
Room 7 has not paid. The card was refused, and he said that he'd go to the bank. His suitcase is still here. Please speak to him when he comes in, not tomorrow, because the {boss:owner|manager} wants it settled tonight.
The fire alarm on the second floor blinks. Engineer comes at eight. Ignore it.
{A}
=> {A} hands over to {B} for the night: room 20 must be woken at {time}, and {B} has to get the guest in room 7 to pay tonight.
=> For the night, {B} should wake room 20 at {time}, speak to the guest in room 7 about paying and ignore the blinking alarm.

{B}, please read this before you do anything else
the {what:orders|customer files} from Friday 18.00 until this morning are gone. the update on Friday night has written an old copy over the new one. the shop itself is running, so customers can still buy and see nothing
I stopped all automatic jobs at 7.30, so it can't get more bad. there is a backup from Sunday 3.00, I am testing it now, this takes till about noon. if it is good we lose only one night
what I need from you: please tell {who:the warehouse|the shop team} not to send anything until I say it. and somebody should talk with the boss, better you than me, I am still too angry
I didn't start this update by the way. I don't know who did
{A}
=> The {what} since Friday evening are lost after an update. {A} is testing a backup until about noon and asks {B} to tell {who} not to send anything.
=> {A} reports lost data to {B}, hopes Sunday's backup works, and wants {B} to inform {who} and the boss.

Hi {B},
we have a problem with the labels for the {what:honey|jam} to Denmark. 6,000 glasses are printed and glued. On them is written "best before" and the date, all right, and under it, where should be "keep cool after opening", is written in Danish "please write here the second sentence". The translator had left a note and nobody has seen it, also me not.
The customer doesn't know yet. I see three ways: new labels over the old (costs {sum:900|1,100} and two days), tell the customer and ask if he takes it cheaper, or do nothing and hope.
I am for the first, the third I write only to be complete. The truck is ordered for Thursday. Please decide today.
{A}
=> 6,000 glasses of {what} for Denmark have a wrong label. {A} wants to put new ones over them for {sum} and asks {B} to decide today.
=> A translator's note was printed on the {what} labels by mistake, and {A} gives {B} three choices, preferring new labels.

Dear {B},
I closed the till yesterday, and {sum:60|80} euros were missing. I counted three times, and Yannis counted after me. I'd rather tell you now than let you find it at the end of the month.
This morning I think I know what happened. At about four, a man paid for a {what:lamp|mirror} with a hundred and then wanted the change in small notes, and then in other notes, and talked all the time. I gave him something twice, I believe. It was a trick, and I fell for it.
You can see it on the camera. I would pay half of it if you think that's right. And we should warn the shop on the corner, he went that way.
{A}
=> {sum} euros were missing from the till. {A} thinks a customer tricked {A} while changing notes, and offers {B} to pay half.
=> {A} tells {B} about the missing {sum} euros, suggests looking at the camera and wants to warn the shop on the corner.

Hi {B},
I compared now the three offers for the boxes, like you wanted.
Firm Karton Plus is the cheapest with {low:31|34} cent the piece, but they deliver only from 10,000, and we have no place for so many. Firm Lembke takes 38 cent, small amounts, but needs three weeks. Firm Box and Co is 45 cent and comes next day.
I called also somebody who buys by Lembke since years. He said the quality is good but before Christmas they are always late, and before Christmas is for us everything.
So my opinion: Lembke for the normal year, and from {month:October|November} Box and Co, even if it costs more. If you agree I order the first 2,000 on Monday.
{A}
=> {A} has compared three offers for boxes and suggests Lembke for most of the year and Box and Co from {month}. If {B} agrees, {A} orders on Monday.
=> {A} finds Karton Plus cheap but unsuitable, as it delivers only from 10,000, and asks {B} to agree to two other firms.

Hello {B},
We've spoken to both of them, and now somebody has to decide. We two can't, because we don't agree.
Ms Adeyemi has done exactly this work before, asks for {sum:3,600|3,900} a month and can start only in {month:September|October}. She was polite and a little bored. Mr Kovac has never worked in an office, was a sailor for ten years, would start on Monday and asked better questions than we did.
Henrike is for her. She says that we have no time to teach anybody. I'm for him, because the last two with experience left after half a year.
Both expect an answer by Friday. You'd only have to say a name.
{A}
=> {A} asks {B} to choose between Ms Adeyemi and Mr Kovac by Friday. Henrike prefers her for her experience, {A} prefers him.
=> {A} and Henrike can't agree whom to hire, so {B} must decide: Ms Adeyemi starts only in {month}, Mr Kovac on Monday.

Hi {B}
the printer (the firm) just called, they want to know today how much {what:catalogues|calendars} we need, 500 or 1,000. the price is 1,150 or 1,400, so the second 500 are almost for free
last year we printed 1,000 and I've seen yesterday in the cellar, there are still {rest:380|430} of them. the mice like it
but Sales says this year they go to two fairs more and they need min. 800. you know they say it every year
I would make 700, the firm says it costs then 1,300. but if there are too few in autumn I don't want that Sales comes to me, then they must come to you. is that ok? they close at 4
{A}
=> {A} must order {what} before 4 today and suggests 700 for 1,300, if {B} takes the responsibility should Sales need more.
=> {A} wants {B} to agree to 700 {what}, because many are left from last year although Sales asks for at least 800.

Hi {B},
can you take my phone tomorrow from 10 to 12? I have to go with my {who:father|aunt} to the eye operation, and they don't let people go home alone.
Normally there is not much, maybe four or five calls. Only one thing. The gentleman from {firm:Norvik|Telmar} calls every Thursday and wants to know where his machine is. Please don't tell him a date! I told him one two weeks ago and it was wrong, since then he is like a volcano. Say only that I call him back at two, and I'll do it, I get the new date at one from the factory.
I do your Friday afternoon for it, if you want to go to the mountains.
{A}
=> {A} asks {B} to answer the phone tomorrow from 10 to 12 and not to give the man from {firm} a date. {A} will call him at two.
=> {A} has to go to an operation with the {who} and offers {B} the Friday afternoon in return for taking calls.

Dear {B},
I don't like to write about money, but when we talked in {month:January|February}, you said we would look at it again in the summer, and it is now summer.
Since Ludovic has gone, I do his routes and also my own. It should be only until you find somebody. That was five months ago. I am not angry, I like the work, and the customers on his routes are nicer.
But either I get {sum:250|300} euros more in the month, for as long as I do both, or I give back the northern route from September. I would rather take the first. Could we talk about it on Tuesday after the tour?
{A}
=> Since Ludovic left, {A} has done two people's routes and wants {sum} euros more a month from {B}, or will give back the northern route from September.
=> {A} reminds boss {B} of a promise to talk about pay and suggests a talk on Tuesday after the tour.

Hello {B},
I want to ask for something not usual. My mother in {city:Tbilisi|Casablanca} gets a new hip on the 4th, and after this she needs somebody at home for about four weeks. My brother did it the last time, now he has himself a small baby.
I don't want to take all my holiday. I could work from there, the time is only {n:two|three} hours different and her internet is better than mine here. In the afternoon, when the therapist comes, I would be two hours away and do these in the evening.
The personnel office says it is allowed for max. 30 days a year, if the boss signs. So it depends on you. I would fly on the 2nd.
{A}
=> {A} wants to work from {city} for about four weeks to care for the mother after her operation, and needs boss {B} to sign. {A} would fly on the 2nd.
=> {A}'s mother is getting a new hip. {A} asks {B} to allow work from {city}, which is possible for up to 30 days a year.

Dear all,
Please forget the mail I sent an hour ago. Three of you have already told me, kindly, that the 31st of {month:June|September} does not exist.
So, once more: the fire drill is on the 30th, at ten in the morning, not in the afternoon. The meeting point is the car park behind the canteen, because the lawn in front is full of {what:ants|new grass}. Everybody leaves by the nearest stairs and without a coat, and nobody goes back for a coffee. Somebody did that last time, and it was me.
The new colleagues on the fourth floor do not have to know anything beforehand. I only ask that someone takes them by the hand.
{A}
=> {A} corrects a mail: the fire drill is on the 30th at ten in the morning, and everybody meets in the car park behind the canteen.
=> After giving a date that doesn't exist, {A} announces the right one for the fire drill and asks someone to help the new colleagues.

Hi {B},
may I make a suggestion without you thinking I am lazy? The meeting every Monday at nine. We are {n:eleven|twelve} people and each tells what he does this week. Mostly I hear it the second time, because it's already in the list. It takes one hour and ten, I measured it since {month:March|April}.
I asked the others, carefully. Seven would like to stop it, three like it because of the coffee and the talking. Vikram said he doesn't care, he sleeps.
My idea: we write it in the list until Monday ten, and only who has a problem meets with you after, 15 minutes. And the coffee we drink on Friday together, without agenda. Shall we try it for one month?
{A}
=> {A} suggests to {B} replacing the long Monday meeting with a list, a 15-minute talk for those with problems and coffee on Friday, for one month.
=> {A} finds the Monday meeting too long, and seven colleagues agree. {A} asks {B} to try something else for a month.

Dear {B},
We do not know each other. I have the address with a dot in it and you, it seems, have the one without. Since {month:May|June} I have been getting your mail. I've deleted the advertising, but today something came that you ought to know.
A Ms Halvorsen from the {who:adoption office|music academy} writes that she has tried to reach you twice, that there is a place after all, and that she has to give it to the next people if she hasn't heard from you by Thursday.
I have sent it on below, and I wrote to her that she has the wrong address. I haven't told anybody else. I hope that it is good news, and I would be glad of a word.
{A}
=> {A} has been getting {B}'s mail by mistake. Ms Halvorsen from the {who} has a place for {B}, who must answer by Thursday.
=> {A}, a stranger with a similar address, sends {B} a message from the {who} that needs an answer by Thursday.

To the bus company
I don't write to complain, so please read it also. Yesterday at 22.10 I was in the last bus of line {line:31|46}. An old man in pyjamas stood at the stop Forest Gate, he didn't know where he is. The other people looked away. Your driver, a woman with short grey hair, let him sit in front, gave him her jacket and called the police. Then she told us it takes some minutes and who doesn't like it can walk. One man has shouted at her and said he will complain about her.
I think this man writes you today. So I want that you know how it was. She did everything right. Please tell her it from me, I don't know her name.
{A}
=> {A} praises a driver of line {line} who helped a lost old man. A passenger may complain about her, so {A} wants the company to know the truth.
=> {A} asks the bus company to thank a driver for looking after an old man in pyjamas, whatever another passenger says.

Dear {B},
I've now taught {kid:Mattis|Joleen} maths every Wednesday for a year, and today I have to tell you something that is bad for my purse. Please stop paying me.
The last three tests were a 2, a 2 and a 1. In our lessons we mostly talk about {what:planets|horses}, because the homework is finished before I arrive. I've tried harder exercises, and those were done in ten minutes as well.
I suggest one more lesson, next week, to say goodbye, and I'll bring cake. Before the big exam in May you can call me again if there's a need, but I don't believe there will be.
If you happen to know another family with a hopeless case, I have Wednesdays free.
Best wishes,
{A}
=> {A} tells {B} that {kid} no longer needs maths lessons, suggests a last one next week and is looking for another pupil on Wednesdays.
=> {A} wants to end the maths lessons because {kid}'s tests are so good, but would help {B} again before the exam in May.
`
  .trim()
  .split(/\n\n+/);
