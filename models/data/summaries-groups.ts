// Group chats and talks of three to five people with their gist, half messenger-like, half spoken. Lines
// begin with names: {A}, {B} and fixed ones. Written in the form of summaries-chats.ts.
export const groups = `
{A}: who's in for tonight?? cinema or {act:bowling|karaoke|mini golf}
Rita: {act}!! saw enough films this month
{B}: same, {act} 🙌
Owen: guys i'm at work till {t:9|10}, as i said on monday...
Rita: oh no totally forgot
{A}: can you swap with somebody?
Owen: nope, already asked twice
{B}: then let's do it {d:Friday|Saturday} instead, i don't want to go without owen again
Rita: {d} works for me
{A}: ok {d} it is. i'll book for four
Owen: you're the best ❤️
=> {A}, {B} and Rita choose {act} for tonight, but Owen has to work till {t} and found no one to swap with. They move it to {d}, and {A} books for four.
=> Owen can't come out tonight because of work, so the four friends do {act} on {d} instead.

Tomasz: Good morning, everyone. Let's start with the {p:spring|autumn|March} release. {A}, where are we?
{A}: All features are in. But the testers found that {bug:the app crashes when a user changes the password|orders are sent twice when the connection drops|long invoices come out empty}.
Anjali: How often does that happen?
{A}: In every third try or so. I know the cause, but the fix needs two days.
{B}: We promised the customers {day:Thursday|Wednesday}. Can't we ship it now and repair it afterwards?
Anjali: I'd rather be late than explain that to the support team.
Tomasz: I'm with Anjali. {B}, what would the customers say to Monday?
{B}: They won't be happy, but most of them can live with it. I'll write to them today.
Tomasz: Then it's Monday. {A}, please let Anjali check the fix before it goes out.
=> Because {bug}, Tomasz moves the {p} release from {day} to Monday. {A} makes the fix, Anjali checks it and {B} informs the customers.
=> {B} would ship the {p} release on {day} in spite of a bug, but Anjali and Tomasz disagree. It moves to Monday, and {B} writes to the customers.

Salma: hi all, Mrs {n:Lindqvist|Okoye|Baranova} is leaving in June. should we collect for a present?
{A}: yes! {s:5|10} euros per child?
Hamid: fine with me
{B}: ok. a voucher?
Joao: sorry to be that guy but she got flowers AND a book at christmas. does it have to be money again
Salma: it's voluntary joao
Joao: it never really is 😅 the kids could make something, a photo book for example
{A}: actually thats nicer than a voucher
Hamid: i have tons of pics from the {trip:zoo|farm|castle} trip
{B}: I can do the layout if every child sends me a drawing by {d:Friday|Sunday}
Salma: sold! then it's just 2 euros for printing
=> The parents want a present for Mrs {n}. Joao doesn't like collecting money again, so the children make a photo book. {B} does the layout and needs drawings by {d}.
=> Instead of a voucher, the parents give Mrs {n} a photo book with Hamid's pictures and the children's drawings. {B} does the layout, and each family pays 2 euros.

Li: So, we have {w:two|three} weeks left for the project on {topic:renewable energy|the history of bread|city traffic}. Who does what?
{A}: I could write the introduction and look for sources.
Mateus: I'll make the slides. I'm no good at writing, but I'm quick with pictures.
{B}: And I'd like to do the interviews. I already know somebody who'd talk to us.
Li: Good. Then I'll write the main part. Who's going to present it?
{A}: Please not me. Last time I went red and forgot everything.
Mateus: Mr Keane said that everyone has to speak, at least for two minutes.
{A}: Oh no. Really?
{B}: You can take the first two minutes{,A}. Then it's over quickly, and we'll practise with you.
{A}: All right. But we practise more than once.
Li: Promised. Let's meet on {d:Tuesday|Thursday} in the library.
=> The students share out their project on {topic}: {A} does the introduction, Mateus the slides, {B} the interviews and Li the main part. They meet on {d}.
=> {A} doesn't want to present but has to, since everyone must speak. {A} takes the first two minutes, and the group promises to practise together.

{A}: can we talk about the {room:kitchen|bathroom}. it's disgusting
Declan: agree. and i cleaned it the last 2 times
Thuy: sry had exams 🙈
{B}: there is a plan on the fridge??
Declan: the plan says {B} this week lol
{B}: what? no i swapped with Thuy!!
Thuy: yes for NEXT week
{B}: ohh. ok my fault, thought it was this one
{A}: so who does it now
{B}: me, tonight after {x:training|my shift|the lecture}. and sorry
Declan: apology accepted if you also take out the glass 😁
{B}: deal
=> {A} complains about the dirty {room}. {B} wrongly believed that Thuy had swapped for this week, apologizes and will clean it tonight, and also take out the glass.
=> The flatmates argue about whose turn it is to clean the {room}. It is {B}'s, because the swap with Thuy was for next week, so {B} does it tonight.

Ingrid: Thank you all for coming. The first point is the {thing:broken lift|leaking roof|old heating}. The company wants {p:4,000|6,000|9,000} euros to repair it.
Kofi: That's a lot. Do we have it in the fund?
Ingrid: About half of it. The rest would have to come from the owners.
{A}: I'm on the third floor with two small children. I'd pay tomorrow if it were finished by the end of the month.
Kofi: And I live on the ground floor and just lost my job. I can't pay anything right now.
{B}: Could we get a second offer? My brother-in-law had something similar done for far less.
Ingrid: We could, but that takes time.
{A}: One more week won't matter.
Ingrid: All right. {B} gets a second offer, and we vote next {d:Monday|Wednesday}. Kofi, we'll find a way for you to pay later.
=> The owners discuss the {thing}, whose repair costs {p} euros. {B} gets a second offer, and they vote next {d}. Kofi has lost his job and may pay later.
=> Repairing the {thing} is expensive and the fund covers only half, so {B} looks for a cheaper offer before the owners vote next {d}.

Ngozi: Granny turns {age:80|85|90} on the 14th!! what are we doing
{A}: restaurant? the {r:Greek|Italian|Indian} one she likes
Chidi: she told me last week she doesnt want a fuss
{B}: she says that every year and then she's sad when nobody comes 😂
Ngozi: true
Chidi: ok but not a restaurant, it's too loud for her, she can't hear a thing
{A}: oh right. then at my place, i've got the garden
{B}: i'll bring the cake
Ngozi: I'll do the salads. chidi can you pick her up?
Chidi: yes. what do i tell her
{A}: that you two are just coming to me for coffee 🤫
=> The family plans Granny's {age} birthday on the 14th. As restaurants are too loud for her, it's at {A}'s place. {B} brings cake, Ngozi makes salads and Chidi fetches her.
=> Granny's birthday will be a surprise in {A}'s garden: Chidi is to pick her up and tell her they are only having coffee.

{A}: I've looked at the numbers. We've got {n:3,000|5,000|8,000} euros left for this year.
Zeynep: Then I'd put it into the {fair:book fair|trade fair|craft fair}. We got eleven new customers there last time.
Lars: With respect, we got eleven addresses. Only two of them ever bought anything.
{B}: I'd rather fix the website. People leave it because it's so slow.
Zeynep: Nobody ever called me and said that they came because of a fast website.
Lars: No, but they do call me and say that they couldn't order.
{A}: Can we split it?
{B}: Not really. Half a stand is no stand, and half a repair doesn't help either.
{A}: Then let's do this: the website now, and the {fair} goes into next year's plan, first on the list.
Zeynep: I don't like it, but I can accept it. I want that in writing, though.
{A}: You'll have it this afternoon.
=> The team has {n} euros left. Zeynep wants the {fair}, Lars and {B} the website. {A} decides on the website now and the {fair} next year, which Zeynep gets in writing.
=> After a disagreement, {A} spends the remaining {n} euros on the slow website. Zeynep reluctantly agrees, as the {fair} comes first next year.

Mikko: practise tomorrow at {t:6|7} as usual?
{A}: yep
Ximena: yes and pls everybody know the new song this time 😇
{B}: about that... i've got something to tell you
Mikko: uh oh
{B}: i got the job in {c:Lisbon|Oslo|Dublin}. moving in {m:August|October}
Ximena: WHAT congrats!!! 🎉 and also nooo
{A}: happy for you, sad for us. where do we find another {i:drummer|bass player|guitarist}
{B}: my cousin plays, and is way better than me honestly. shall i ask?
Mikko: ask. but you play the summer concert with us right?
{B}: of course, wouldn't miss it
=> {B} tells the band about a new job in {c} and is moving there in {m}. {B} still plays the summer concert and will ask a cousin to be the new {i}.
=> The band loses its {i}, since {B} is moving to {c} for work. {B}'s cousin could take over, and {B} will ask.

Coach Dragan: Listen, please. The match on {d:Saturday|Sunday} has been moved. We play at {t:nine|ten} in the morning, not at three.
{A}: Nine hours of sleep before a match, that was your rule, coach.
Coach Dragan: Then go to bed early. Who can't come?
Rowan: I've got my driving test that morning. I can't move it again.
{B}: And my ankle's still swollen. The doctor says no running for a week.
Coach Dragan: So we're down to ten. That isn't enough with nobody on the bench.
{A}: Could we ask the second team? Jomar scored three goals for them last week.
Coach Dragan: Good idea. I'll call their coach tonight.
{B}: I'll come anyway and keep the {x:score|drinks ready}.
Coach Dragan: That's the spirit. We meet an hour before the match.
=> The match on {d} is moved to {t} in the morning. Rowan has a driving test and {B} a bad ankle, so coach Dragan will ask the second team for Jomar.
=> Coach Dragan is short of players for {d}: Rowan and {B} can't play. {A} suggests Jomar from the second team, and the coach will call about it tonight.

Astrid: cabin is booked 🏔️ {d:Friday to Monday|Thursday to Sunday}, sleeps 5
{A}: yesss. who drives
Niran: i can take 3 ppl
{B}: how much is it each?
Astrid: {p:90|120|140} per person
{B}: hmm thats more than we said
Astrid: the cheap one was gone when you all finally answered 🙃
{B}: fair. but i really cant this month, car repair ate everything
{A}: i can lend you the half, pay me back whenever
Niran: and you don't pay for petrol, you bring the pancakes
{B}: you guys 🥲 ok i'm in
Astrid: perfect, please transfer by {b:Wednesday|the 20th}
=> Astrid booked a cabin for {p} per person. {B} is short of money, so {A} lends half and Niran doesn't want petrol money, and {B} comes along.
=> The friends go to a cabin from {d}. {B} can only join with {A}'s help with the {p}. Everyone is to transfer the money to Astrid by {b}.

Meera: We've had {n:thirty|forty|fifty} applications for the {job:sales|design|accounting} position, and now we're down to two.
{A}: I liked Mr Novak best. He's got ten years of experience, and he knows our customers.
Gunnar: He also told us three times how badly his present boss does things. That made me nervous.
{B}: I noticed that too. Ms Duarte has less experience, but she asked better questions than we did.
{A}: She's never led anybody, though. The person should lead a team of four.
Meera: Could she grow into it?
Gunnar: With some coaching, yes. I'd be glad to do that.
{A}: If Gunnar does that seriously, I won't stand in the way.
Meera: Good. I'll call Ms Duarte today. And nobody writes to Mr Novak until she's said yes.
=> The team chooses between two applicants for the {job} position. {A} prefers Mr Novak, but Ms Duarte is to get the job, with coaching by Gunnar. Meera calls her today.
=> Meera will offer the {job} position to Ms Duarte. {A} had doubts about her lack of experience in leading, but agrees because Gunnar will coach her.

{A}: party at ours on {d:Saturday|Friday}!! bring food pls 🎈
Chiara: i'll make tiramisu
Bilal: crisps & drinks
{B}: pasta salad 🥗
Fatou: pasta salad too, already bought everything 😬
{B}: haha ok then i do {x:a cheese plate|garlic bread|a lentil soup}
{A}: {n:14|18|20} people so far, we have like 6 chairs
Bilal: my neighbour has benches, i can ask
Chiara: is there something for vegans? my flatmate's coming
Fatou: pasta salad can be vegan no problem
{A}: great. oh and it starts at 8 not 7, my {r:sister|brother} needs the kitchen before
=> {A} has a party on {d}, now at 8. Chiara brings tiramisu, Bilal drinks, Fatou a vegan pasta salad and {B} {x}. Bilal asks a neighbour for benches.
=> For {A}'s party on {d} the guests share out the food. {B} switches to {x} because Fatou already makes pasta salad. Chairs are short, so Bilal asks for benches.

Yuki: The morning shift on {d:Sunday|the holiday|Easter Monday} is still empty. Somebody has to take it.
{A}: I did the last {n:two|three}. I'd like to see my family for once.
Sipho: I'm on the late shift the evening before. That leaves me seven hours, and the law says eleven.
Yuki: You're right, you're out. {B}?
{B}: I'm supposed to be at my nephew's christening at two.
Yuki: The shift ends at one.
{B}: And the church is an hour and a half away. It won't work.
{A}: What if we split it? {B} does six to ten, and I come in from ten to one.
{B}: That I could do. Thank you{,A}.
Yuki: And you both get a full day off for it. I'll talk to the management.
=> Nobody wants the morning shift on {d}: Sipho works late before, and {B} has a christening. {A} and {B} split it, and Yuki wants a day off for both.
=> {A} offers to share the empty shift on {d} with {B}, who has to get to a christening. {B} works until ten, {A} from ten to one.

Eleni: so the {a:book|film} club. what's next month
{A}: something short please 🙏
Rhys: i vote for {t:The Glass Harbour|Seven Winters}
{B}: no not another sad one. i cried on the bus last time
Eleni: {t} isn't that sad
Rhys: well. the dog dies
{B}: RHYS
{A}: 😂😂 ok i vote against dead dogs too
Eleni: then a comedy? {c:Uncle Bruno's Hotel|The Late Postman}, my mum loved it
{B}: yes!!
Rhys: fine. but my choice in {m:May|June}, dogs or not
{A}: agreed
=> The {a} club looks for next month's choice. Rhys wants {t}, but {B} and {A} don't want anything sad, so they take Eleni's comedy {c}. Rhys may choose in {m}.
=> {B} and {A} reject Rhys's sad suggestion {t}. The club takes {c} next month, and Rhys decides in {m}.

{A}: I got a call from {c:Mr Brandt|Ms Ferrari|Dr Osei} this morning. The {g:tiles|curtains|office chairs} were delivered, and they're the wrong colour.
Pavel: That can't be. I checked the order myself. It says grey.
Leila: Let me look. The order says grey, but the mail before it says green.
Pavel: Oh. Then I copied it wrong. I'm sorry.
{B}: What does the customer want? The money back?
{A}: No, just the right ones, before the opening on the {d:12th|20th}.
Leila: The factory needs a week. That's close, but possible if we order by noon.
{B}: Then order. And we should take something off the price.
{A}: Ten per cent?
{B}: Ten is fine. Pavel, would you call and say sorry yourself?
Pavel: Of course. I'll do it right away.
=> Pavel copied an order wrong, so {c} got {g} in the wrong colour. The team reorders by noon and takes off ten per cent, and Pavel calls to apologize.
=> {c} needs the right {g} before the opening on the {d}. {A}'s team orders new ones at once and gives a ten per cent discount for Pavel's mistake.

Kenji: 🚲 tour on {d:Sunday|Saturday}? weather looks amazing
{A}: in! how far
Kenji: {km:60|75|90} km, flat
Oksana: "flat" like last time?? 😒
Kenji: that was ONE hill
{B}: kenji it was 400 metres up
Oksana: i come if somebody else plans the route
{A}: i can do it, along the river and back, 40 max
{B}: 40 i can do with my new knee lol
Kenji: 40 is a warm up but ok, the people have spoken
{A}: 10 o'clock at the {p:bridge|station|fountain}. bring patches, i have a pump
=> Kenji suggests a bike tour of {km} km on {d}, but Oksana doesn't trust his routes. {A} plans 40 km along the river instead, and they meet at the {p} at 10.
=> Oksana and {B} don't want one of Kenji's hilly tours. {A} takes over the route for {d}: 40 km at most, starting at 10 at the {p}.

Beatriz: Before we go on, who took the {o:projector|good camera|drill} home? I needed it yesterday, and the cupboard was empty.
{A}: It wasn't me. I brought it back on {d:Monday|Friday}. Wanjiru saw me.
Wanjiru: That's true. I even signed the list for it.
{B}: Could it be with the youth group? They had the room after us.
Beatriz: I called them. They haven't touched it.
Wanjiru: Um, wait. Did anybody look in the box under the stage? We cleared the cupboard for the painters.
{A}: Oh yes! We put everything into that box.
Beatriz: And nobody told me. I was about to buy a new one for {p:200|300} euros!
{B}: From now on let's write on the list when we move something.
Beatriz: Please do. I'll look under the stage now.
=> Beatriz is looking for the {o}. Wanjiru remembers that it was put into a box under the stage because of the painters, and Beatriz goes to check.
=> The missing {o} is probably under the stage, where things were moved for the painters. {B} suggests noting such moves on the list from now on.

Ioana: mum's present??? it's in {n:5|6|9} days
{A}: i thought you had it
Ioana: i thought YOU had it
Bogdan: classic
{B}: she said she wants nothing
Bogdan: she also said the {m:coffee machine|mixer|vacuum cleaner} is making weird noises
{A}: a household thing for a birthday? she'll kill us
{B}: true. what about a weekend with all of us, like when we were kids
Ioana: omg yes, at the {p:lake|sea}
Bogdan: i can ask for the old house, i know the owner
{A}: and the {m} she gets for no reason a week later 😄
{B}: haha yes. bogdan you ask, rest of us checks dates tonight
=> The siblings have no present for their mother yet. They decide on a weekend together at the {p}. Bogdan asks about the old house, and the others check dates tonight.
=> {A} is against a household present for their mother's birthday, so {B} suggests a family weekend. She will get the {m} a week later, for no reason.

Nikos: Our guest today is the choir of Saint Brigid's, and I'm talking to {A}, {B} and Thandi. How many of you are there?
{A}: {n:Twenty-five|Thirty-two|Forty} in good weeks. Twelve when there's football.
Nikos: And you've been singing in this {place:church|school hall|town hall} for years?
Thandi: For eleven years. But that's over. The building is going to be {w:sold|torn down|turned into flats} in the summer.
Nikos: That sounds like bad news.
{B}: It was. We tried a garage and a supermarket. The supermarket was fun, but the manager wasn't amused.
Thandi: What we need is a warm room for one evening a week. We can pay a little, or sing for it.
{A}: And it needs a toilet. That's really all.
Nikos: So if you have a room for a choir, please call the station.
=> {A}, {B} and Thandi tell Nikos that their choir loses its {place}, as it will be {w}. They need a warm room for one evening a week.
=> On Nikos's programme a choir looks for a new room. Thandi says they can pay a little or sing for it, and listeners with a room should call.

Arben: who parked in front of the {g:garage|bins|gate} again
{A}: not me, i'm at work
Suda: whats the number?
Arben: ends in {n:47|83|92}
{B}: thats my visitor!! sorry, he'll move it right now
Arben: ty. it's the third time this week though
{B}: it's the nurse for my dad. there's never a place when he comes
Suda: oh didn't know about your dad, hope hes better soon
Arben: same. he could use my place from {t:9 to 5|8 to 4}, i'm out then anyway
{B}: really? that would help SO much
{A}: see, was a good thing you complained arben 😄
=> Arben complains that a car blocks the {g}. It belongs to the nurse who visits {B}'s father, so Arben offers his own parking place from {t}.
=> The nurse of {B}'s sick father has parked in front of the {g} three times. Arben lets him use his place during the day, and {B} is grateful.

Signe: The head of the school wants to know whether our class goes to {x:the mountains|the coast|Prague} or not. It's {p:280|320|350} euros per child.
Youssef: My daughter's been talking about nothing else. I'm for it.
{A}: I'm for it as well, but there are families who can't pay that. And they'd never say so in a meeting like this.
Signe: There is a fund at the school. It pays up to half.
{B}: Do the others get to know who asks for it?
Signe: No, only the office does.
Youssef: We could also do a cake sale. Last year's brought in nearly a thousand.
{A}: With that and the fund I'd vote yes.
{B}: So would I.
Signe: Then it's a yes. Youssef, can you organize the sale?
Youssef: If somebody bakes besides me, with pleasure.
=> The parents agree to the class trip to {x} for {p} euros. {A} worries about families with little money, so there's help from the fund and a cake sale by Youssef.
=> Because {A} fears that some can't afford the trip, the parents combine it with a cake sale and the school's fund, which pays up to half in confidence.

{A}: guys the surprise for Amara. she KNOWS
Piotr: what?? who told her
{B}: not me
Shira: 🙈
Piotr: SHIRA
Shira: she asked if i'm free on {d:Saturday|Sunday} and i said "no i'm at your party"
{A}: 😂 i can't
{B}: ok so what now. cancel?
Piotr: no. we do it the day {w:before|after}, she'll never expect it
{A}: and on {d} we all say we're ill
Shira: i promise i say nothing this time
{B}: you're not allowed to talk to her until then, shira
=> Shira has given away the surprise party for Amara on {d}. Piotr suggests having it the day {w}, and the friends will all say they are ill on {d}.
=> Amara knows about her party because of Shira. The friends don't cancel it but move it to the day {w}, and Shira is not to talk to her.

Rafael: Thanks for joining. The server was down for {n:two|three|five} hours last night. What happened?
{A}: The disk was full. The {l:log files|backups|videos} had eaten up all the space.
Jelena: Didn't we have a warning for that?
{A}: We did. It was sent to Levan's address, and he left the company in {m:May|January}.
{B}: So nobody read it. When did we notice?
{A}: When the first customer called, at six.
Rafael: I don't want to know whose fault it is. I want to know what we change.
Jelena: All warnings should go to the team's address, not to one person.
{B}: I'll go through the list and change them. There are about thirty.
{A}: And I'll see that the {l} are deleted after a month.
Rafael: Good. Jelena, would you write to the customers?
Jelena: It's half finished already.
=> The server was down for {n} hours because {l} filled the disk and the warning went to Levan, who has left. {B} redirects the warnings and Jelena writes to customers.
=> Rafael's team learns from an outage: warnings will go to the team's address, {A} has the {l} deleted after a month, and Jelena informs the customers.

Freja: plans for New Year's Eve? 🎆
{A}: nothing yet. last year was so stressful
Tariq: {a:raclette|fondue|board games} at mine?
{B}: 👍👍
Freja: love it. can i bring Ilse?
Tariq: ehm
Freja: what
Tariq: Ilse and i haven't talked since {t:spring|summer|March}. it would be weird
Freja: she'd be all alone otherwise, her family's in canada
{A}: could you two talk before?
Tariq: maybe
{B}: it's 3 weeks, enough time to call
Tariq: ok ok. i call her this weekend. if that goes well she comes
Freja: thank you, means a lot ❤️
=> Tariq invites the friends to {a} on New Year's Eve. Freja wants to bring Ilse, to whom he hasn't talked since {t}, so he will call her this weekend first.
=> Whether Ilse comes to Tariq's on New Year's Eve is still open: the two haven't talked since {t}, and he'll call her at the weekend.

{A}: Right, the garden club's summer party. Last year it was {r:raining|far too hot|half empty}, so let's plan better.
Hamish: I can lend us two big tents.
Gayane: And I'll ask the bakery for bread. They owe me a favour.
{B}: I'd leave out the raffle. Nobody wants another bag of onions.
Hamish: The onions were from my garden, you know.
{B}: I know, Hamish. They were lovely onions. There were just too many.
Gayane: What about a plant swap instead? Everybody brings one and takes one.
{A}: I like that. It costs nothing.
Hamish: Fine. And what about the music?
{A}: My niece's band would play for {p:fifty|eighty} euros.
{B}: Then we're done. It's the {d:8th|15th|22nd} of July, from three.
=> The garden club plans its summer party on the {d} of July. Hamish lends tents, Gayane asks for bread, {A}'s niece's band plays, and a plant swap replaces the raffle.
=> {B} wants no raffle with Hamish's onions again, so the garden club has a plant swap at its summer party on the {d} of July.

Jin: did anyone do the {s:maths|chemistry|history} homework
{A}: which one
Jin: page {p:44|58|71}??
Camila: thats for next week
Jin: no she said tomorrow
{B}: she said tomorrow for the OTHER class
Jin: so i sat here for 3 hours for nothing 💀
Camila: not nothing, you can send it to us 😇
Jin: ha. no
{A}: come on
Jin: i explain it to you tomorrow at lunch, but i don't send it. last time we all got a zero
{B}: true lol. lunch is good
Camila: ok lunch, i bring cookies
=> Jin did the {s} homework a week early by mistake. Jin won't send it to the others, since they all got a zero last time, but will explain it at lunch tomorrow.
=> The {s} homework is due only next week. Camila would like to copy Jin's, but Jin only offers to explain it to the group at lunch tomorrow.

Agata: The {b:bakery|bookshop|bike shop} next door is closing, and the owner has offered us the rooms. What do you think?
{A}: We're bursting at the seams here. I'd take them today.
Omid: What's the rent?
Agata: {p:1,200|1,500|1,800} a month. We'd have to sign for five years.
Omid: Five years is a long time for a business that's three years old.
{B}: And what would we put in there? We'd need another two people, at least.
{A}: We turn customers away every week!
{B}: In December we do. In February we play cards.
Agata: So two against and one for. I'm in between, to be honest.
Omid: Ask him for two years. Then I'd say yes.
{B}: With two years I could live, too.
Agata: I'll talk to him tomorrow. If he insists on five, we leave it.
=> Agata's team could rent the {b} next door. {A} is for it, Omid and {B} find five years too long. Agata will ask for two years, otherwise they leave it.
=> The team disagrees about the rooms of the {b} next door for {p} a month. They would take them for two years only, and Agata asks the owner tomorrow.

Mei: ok vote now pls: pizza 🍕 or sushi 🍣
{A}: 🍕
Emre: 🍣
{B}: 🍣
Mei: 🍕 ... great
{A}: haha 2:2
Emre: Selam hasn't voted
Selam: sorry was in the shower. {f:burgers|tacos|curry}?
Mei: THAT WAS NOT AN OPTION
Emre: 😂😂😂
{B}: honestly tho. {f} sounds good
{A}: i'd be ok with it
Emre: same
Mei: i give up. {f} then. selam orders AND pays the delivery
Selam: worth it
=> Mei's vote between pizza and sushi ends 2:2. Then Selam suggests {f}, which all accept, so Selam has to order and pay for the delivery.
=> The friends can't agree on pizza or sushi. They end up with {f}, Selam's idea, and Selam orders.

{A}: Thank you for staying. It's about Mr {n:Halvorsen|Adeyemi|Costa} on the second floor. I haven't seen him for {t:four|five} days.
Lupe: Me neither. His letterbox is full, too.
Aram: He never goes away without telling me. I water his {pl:tomatoes|orchids}.
{B}: Has anyone rung the bell?
{A}: Three times. There's a light on, but no one answers.
Aram: I've got a key for emergencies. I didn't want to just walk in.
Lupe: I think this is one. Let's go together.
{B}: Wait, I'll try his daughter first. I've got her number from the summer party... Hello? Yes, it's about your father. Oh! Oh, that's good. Thank you. He's with her. He fell, and he's got a broken {x:wrist|arm}, but he's well.
{A}: What a relief.
Aram: Then I'll water the {pl} and turn off the light.
=> The neighbours worry about Mr {n}, whom nobody has seen for {t} days. {B} calls his daughter and learns that he's with her with a broken {x}.
=> Mr {n} is not missing but at his daughter's after a fall. Aram, who has a key, will water the {pl} and turn off his light.

Lejla: our flight got moved to {t:5|6} in the morning 😭
{A}: whaat. how do we get to the airport then, there's no train
Bastien: taxi? like {p:80|90|100}
{B}: split by 4 is ok
Lejla: or sleep there on the floor, romantic
{A}: my uncle lives 10 min from the airport, we could stay with him
Bastien: all four of us?
{A}: he's got a huge sofa and 2 mattresses. he'd even drive us i think
{B}: best uncle
Lejla: ask him!!
{A}: asked. he says yes but he wants us to cook dinner 🍝
Bastien: easiest deal ever
=> The flight is moved to {t} in the morning, when no trains run. The four will stay with {A}'s uncle, who lives near the airport and wants them to cook dinner.
=> Instead of paying {p} for a taxi, the group spends the night before the early flight with {A}'s uncle, and they cook for him.

Dr Haruki: How's the patient in room {n:twelve|seven|nine}?
{A}: Better. The fever's down since last night, and she's eaten some soup.
Nino: She wants to go home, though. She asked me four times.
{B}: I understand her. Her {pet:cat|dog|parrot} is alone in the flat, and it makes her ill with worry.
Dr Haruki: I'd like to keep her until {d:Thursday|Friday}. It's too early.
Nino: Then she'll leave on her own. She told me so.
{A}: Doesn't she have any family?
{B}: A nephew, but he's abroad. I could call the animal shelter. They look after pets for people in hospital.
Dr Haruki: Do that, please. And tell her before lunch, so that she can eat in peace.
{B}: I'll go to her right now.
=> A patient in room {n} wants to leave because her {pet} is alone. Dr Haruki wants to keep her until {d}, so {B} calls the animal shelter and tells her.
=> The patient is better, but Dr Haruki thinks it's too early to leave. To calm her, {B} arranges care for her {pet} with the shelter.

{A}: minibus for the away game: {n:9|12} seats, we're {m:14|15} 😬
Marlon: who has a car
Agnes: mine's in the garage till {d:Monday|Wednesday}
{B}: i've got one but only 2 free, it's full of paint
Marlon: so still missing a few
Katya: my dad can drive! he's got the van for {w:work|the dogs}
{A}: does he know that?
Katya: he will in 5 minutes
Marlon: 😂
Katya: he says yes but he stays and watches, and he shouts
{B}: shouting is good
{A}: perfect. all at the {p:gym|pool} at 8 then, katya please thank him!!
=> The minibus has too few seats for the away game. {B} can take two people, and Katya's father drives the others in his van and stays to watch.
=> {A}'s team lacks seats for the away game because Agnes's car is in the garage. Katya's father helps with his van. They all meet at the {p} at 8.

Siobhan: We need to talk about the {s:school play|musical|Christmas play}. It's in {w:three|four} weeks, and our lead has lost her voice.
{A}: What does the doctor say?
Siobhan: Two weeks without a word, and maybe longer.
Rizal: Then somebody else has to learn the part now. I thought of Tessa.
{B}: She knows all the lines, that's true. She whispers them along in every rehearsal.
{A}: But is it fair? Zuri has worked on it since autumn.
Siobhan: I spoke to her this morning. She cried, and then she suggested Tessa herself.
Rizal: That's big of her.
{B}: Could they share it? There are two evenings. Tessa plays the first one, and Zuri the second, if her voice is back.
{A}: That's a lovely idea.
Siobhan: I'll ask both of them tomorrow.
=> The lead of the {s}, Zuri, has lost her voice. {B} suggests that Tessa plays the first evening and Zuri the second, and Siobhan will ask both tomorrow.
=> With {w} weeks to go, the teachers need a second lead for the {s}. Tessa knows the lines, and Zuri, who is ill, may still play the second evening.

Wei: reminder: rent +{p:35|40|60} from {m:May|July} 😡
{A}: again??
Milos: can he do that? he raised it last year
{B}: i think there's a rule, not more than once in 15 months or so
Wei: when was the last one
Milos: found the letter. {k:11|12} months ago
{A}: so it's not ok?
{B}: don't know for sure, i'm no lawyer. the tenants' office has free advice on {d:Tuesdays|Thursdays}
Wei: i can go, i'm free then
Milos: take the letters with you, i scan them all tonight
{A}: and nobody pays more until we know
Wei: 👍
=> The flatmates are to pay {p} more rent from {m}. {B} believes it may not be allowed so soon, so Wei goes to the tenants' office and Milos scans the letters.
=> The last rent rise was only {k} months ago. The flatmates won't pay more until Wei has got advice at the tenants' office.

{A}: Welcome to the new ones. This is the night shift, and it's {q:mostly quiet|never boring}. Any questions?
Abebe: Yes. Who do we call when a machine stops?
{A}: First me, then the technician. Never try to open it yourself.
Putri: The woman who trained us said we should press the {c:red|yellow} button and wait.
Marek: That was the old machine. On the new one, that button {e:empties the whole tank|erases the settings}.
Putri: Oh! I did that yesterday.
Marek: So that was you. We cleaned for two hours.
Putri: I'm so sorry. Nobody told us.
{A}: It's not your fault. The instructions are out of date. {B}, can you write new ones?
{B}: I can have them on the wall by {d:Friday|Wednesday}.
{A}: Good. Until then, ask before you press anything.
=> Putri pressed the {c} button as she was taught, but on the new machine it {e}. {A} doesn't blame her, and {B} writes new instructions by {d}.
=> {A} tells new workers to call first when a machine stops. As the instructions are out of date, {B} will put up new ones by {d}.

Ravi: wedding of Celine & Tom - what do we wear 😅
{A}: invitation says {c:blue|green|pastel} only
Ravi: i own nothing {c}
Eilidh: you own nothing that isn't black ravi
{B}: i've got a {c} tie for you
Ravi: hero
Eilidh: and the song? we said we'd sing
{A}: uh. who plays guitar? {B}?
{B}: i broke my finger on {d:Sunday|Monday}, didn't i tell you
{A}: no!! does it hurt
{B}: only when i laugh. but no guitar for 4 weeks
Eilidh: then without guitar, we clap
Ravi: or a poem? i write it, each of you reads a verse
{A}: better than clapping tbh. do it
=> The friends talk about Celine's wedding. {B} has a broken finger and can't play guitar, so instead of a song Ravi writes a poem and everyone reads a verse.
=> Guests wear only {c} at Celine's wedding, and {B} lends Ravi a tie. The planned song becomes a poem because {B} broke a finger.

Ms Quist: The council wants to hear what you think about the new {p:skate park|playground|dog park} in {s:Mill Street|Harbour Road}.
{A}: I live right opposite. I'm not against it, but I get up at four. Will it be closed at night?
Ms Quist: At ten, according to the plan.
Mamadou: Ten is too late for people with small children.
Analyn: And who picks up the rubbish? In the old park we do it ourselves.
{B}: May I say something? I'm seventeen, and we've been asking for this for three years. We'd clean it. We've already got a list of names.
Analyn: If you really do that, I'm for it.
Mamadou: With closing at nine, me too.
{A}: Nine would be fine.
Ms Quist: Then I'll pass on two things: closing at nine, and a cleaning group led by {B}.
=> Residents discuss a new {p} in {s}. {A} and Mamadou worry about the closing time, Analyn about rubbish. They agree on nine o'clock and a cleaning group led by {B}.
=> {B} wins the neighbours over by offering that young people clean the {p}. Ms Quist tells the council that it should close at nine.

{A}: Tane did you get home ok?
Tane: yes but i left my {o:jacket|bag|rucksack} at yours
{B}: the {c:grey|black|red} one? i've got it, thought it was Amelie's
Amelie: mine's here
Tane: my keys are in it 😱 i'm sitting on the stairs
{B}: oh no. i'm on the train to {t:Leeds|Lyon|Graz} already
{A}: back when?
{B}: {d:tomorrow night|Sunday night}
Amelie: tane you can sleep here, the couch is free
Tane: thank you. and work tomorrow without clothes, fun
{A}: i'll lend you a shirt, we're the same size
{B}: i'm sooo sorry
Tane: not your fault. bring me something nice from {t}
=> {B} took Tane's {o} by mistake, with his keys in it, and is on the train to {t}. Tane sleeps at Amelie's and gets a shirt from {A}.
=> Tane can't get into his flat because {B} has his {o} with the keys and won't be back until {d}. Amelie offers him her couch.

Hilde: Let's talk about {f:Fridays|Mondays}. The management suggests that everyone comes to the office on that day.
{A}: What for? I get most of my work done at home then.
Sanjay: I think it's good. I've been here for {m:three|six} months, and there are people I've only seen on a screen.
{B}: Could it be another day? I pick up my son at two on {f}.
Hilde: Which one would suit you?
{B}: {o:Wednesdays|Tuesdays}. Then his grandfather takes him.
Sanjay: I don't mind which one.
{A}: I'd still say that once a month is enough.
Hilde: How about every second week to begin with? We try it until {e:Easter|summer} and then ask everyone again.
{A}: Every second week I can manage.
=> The management wants everyone in the office on {f}. {A} finds it unnecessary, and {B} would prefer {o} because of a child. Hilde's team tries every second week until {e}.
=> Sanjay would like to meet his colleagues, {A} prefers to work at home. As a compromise they come in every second week until {e}, then ask everyone again.

Kiri: choir weekend list!! who brings what
{A}: sheets for all, and coffee
Ines: i bring my guitar & {x:a cake|two cakes|soup}
{B}: bread, butter, jam
Osman: I can only come on {d:Saturday|Sunday}, working the rest
Kiri: no problem. you still owe us the {s:speakers|lamps} tho
Osman: shoot. they're in my ex's flat
Ines: 😬
{B}: do you want me to get them? we work together anyway
Osman: would you? that would save me
{B}: sure, but i'm not carrying messages
Osman: haha no messages. just the {s}
=> For the choir weekend {A} brings sheets and coffee, Ines a guitar and {x}, and {B} bread. {B} also fetches the {s} from Osman's former partner.
=> Osman comes only on {d}, and the {s} are at the flat of his ex. {B}, who works with that person, will get them, but carries no messages.

Teacher: So, {A}, {B} and Thabo, tell us about your {e:bridge|tower|crane}.
Thabo: It was supposed to {hold five kilos|carry two bricks}. It broke after ten seconds.
{A}: We think that the glue wasn't dry. We only started the evening before.
{B}: I wanted to start a week earlier. I said so twice.
{A}: That's true. I thought there was enough time.
Teacher: Thank you for being honest. What would you do in another way?
Thabo: Start sooner, and test a small one first.
{B}: And listen to each other.
Teacher: That's worth more than a {e} that works. I'll give you until {d:Monday|Thursday} to try again, and I'll count the better mark.
{A}: Really? Then we'll begin today!
=> The {e} of {A}, {B} and Thabo broke, as they started too late against {B}'s advice. The teacher gives them until {d} for a second try, and they begin today.
=> {A} admits that the group started too late. Because they are honest, the teacher lets them try again by {d} and counts the better mark.

Zuzana: is anyone at home? i think i left the {x:iron|heater|hairdryer} on 😰
{A}: at uni
Sven: gym
{B}: on the way, like {n:15|20} min
Zuzana: hurry pls
Sven: zuzana you said that last month too and it was off
Zuzana: i know i know but this time i really see it in front of me
{A}: call the neighbour downstairs, she has a key
Zuzana: she doesn't answer
{B}: ok i'm here. the {x} is off. it isn't even plugged in
Sven: 😂😂
Zuzana: thank you thank you. i buy pizza tonight
{B}: but the fridge was open. so not for nothing
=> Zuzana fears that she left the {x} on, and {B} hurries home. It's off, but the fridge was open. She'll buy pizza to say thanks.
=> {B} checks the flat for a worried Zuzana: the {x} isn't even plugged in, only the fridge was open.

Bram: I've called this meeting because of the theft in the {w:warehouse|storeroom|cloakroom}. {g:Six laptops|Two bikes|Four tablets} have been gone since {d:Tuesday|Thursday}.
{A}: Was the door broken open?
Bram: No. Whoever it was had a key.
Kamila: That's all of us, then. I don't like where this is going.
Bram: I'm not accusing anybody. I'd just like to know who locked up on {d}.
{B}: It was me, at half past six. I remember it because the alarm didn't go on. I thought it was being repaired.
Kamila: It wasn't. Did you tell anyone?
{B}: I sent a mail to the technicians. They didn't answer.
Bram: Could you forward it to me? It's important for the police.
{B}: I'll do that now.
{A}: And we should change the lock today, whatever comes out of it.
Bram: The locksmith comes at three.
=> After a theft with a key from the {w}, Bram learns that {B} locked up on {d} and that the alarm failed. {B} forwards the mail about it for the police.
=> {g} have been stolen from the {w}. It's open who did it. Bram needs {B}'s mail about the faulty alarm, and the lock is changed at three.

{A}: hey, just saw the pics from the {p:barbecue|picnic|garden party}. looked nice
Lotte: yes was super spontaneous!!
{A}: spontaneous with 12 people and a cake
{B}: hm
Tenzin: wait weren't you invited?
{A}: no 🙂
Lotte: omg. i wrote it in the other group, the one called {g:Sunnyside|Potatoes}
{A}: i'm not in that group
Tenzin: you left it in {m:March|April}, remember? because of the 200 messages a day
{A}: oh. right. i did
{B}: still, somebody should have written. me included. sorry
Lotte: sorry from me too 😢 come on {d:Friday|Thursday}? just us four, dinner at mine
{A}: ok. i'd like that
=> {A} is hurt at not being invited to the {p}. Lotte had written to a group that {A} left in {m}. She and {B} apologize, and Lotte invites {A} to dinner on {d}.
=> {A} missed the {p} because Lotte only announced it in a group {A} had left. Everyone is sorry, and the four have dinner on {d}.

Oluwaseun: Good afternoon. I hear that the three of you want to open a {c:café|repair shop|laundry} together.
{A}: Yes. We've found the rooms, and we've saved {s:20,000|25,000|30,000} euros.
{B}: And now we need a loan for the same amount again.
Oluwaseun: And what happens if it doesn't go well in the first year?
Marit: I keep my job as a nurse until we can all live on it.
Oluwaseun: That's sensible. Do you have a plan with numbers?
{A}: Here. The costs are on page two.
Oluwaseun: You've forgotten the insurance and the taxes. With those, you'd be in the red until {m:May|June}.
{B}: Oh. Does that mean no?
Oluwaseun: It means not yet. Put them in, and come back next {d:Tuesday|Monday}. I like the idea.
Marit: We'll be here.
=> {A}, {B} and Marit want a loan for a {c} from Oluwaseun. Their plan lacks insurance and taxes, so they are to correct it and return next {d}.
=> Oluwaseun likes the idea of a {c} but doesn't agree to a loan yet. The three, who have saved {s} euros, must first add insurance and taxes to their plan.

Nilufar: baby's here!!! 👶 {w:3.2|3.6|4.1} kilos, all healthy
{A}: AAAAH congratulations 😍
Pilar: so happy for you two. name??
Nilufar: still fighting. i want {n:Lina|Ada|Mila}, Jasper wants something from his grandma
{B}: how old is grandma and whats her name
Nilufar: 97 and {g:Gertrud|Hildegard|Kunigunde}
{B}: ...{n} is beautiful
Pilar: 😂
{A}: do you need anything? food?
Nilufar: food would be amazing, we live on toast
{A}: i bring lasagne {d:tomorrow|on Sunday}
Pilar: me soup the day after
{B}: and i take the dog for walks this week
=> Nilufar has had a baby. The name is still open, as she wants {n} and Jasper a name from his grandmother. {A} and Pilar bring food, and {B} walks the dog.
=> Friends congratulate Nilufar on her baby and help: {A} brings lasagne, Pilar soup, and {B} takes care of the dog's walks.

Radek: So, our trip next year. Last time we said {p:Iceland|Japan|Canada}.
{A}: I've looked at the prices. It's {c:2,400|2,800|3,100} euros each, without food.
Imani: That's twice what we spent this year.
{B}: I've wanted to go there since I was a child. I'd rather skip a year and save up than go somewhere else.
Radek: Skip a year? We've been going every year since school!
Imani: We could do both. Something small next year, with a tent, and {p} the year after.
{A}: A tent, with my back?
Imani: Then a hut, for all I care. As long as it's cheap.
{B}: I'd be fine with that.
Radek: So would I. {A}?
{A}: If the hut has real beds, I'm in.
=> {p} costs {c} euros each, twice what the friends spent this year. They take up Imani's idea: a cheap hut next year and {p} the year after. {A} wants real beds.
=> {B} would skip a year to save for {p}, but Radek doesn't want to. They do a small trip to a hut first.

Haruto: who fed {c:Pepper|Biscuit|Muffin} this morning?
{A}: me at 7
Solveig: me too, at 8. she was crying
{B}: uhm. i gave her something at {t:9|10}
Haruto: so she had breakfast 3 times
{A}: clever cat
Solveig: that explains her belly 😅
Haruto: the vet said {k:6|7} kilos are too much!! she has to lose one
{B}: we need a list
{A}: or a feeder with a clock
Haruto: costs 60
Solveig: 15 each, im in
{B}: me too
{A}: ok i order it. until then only haruto feeds her
=> The flatmates find out that the cat {c} got breakfast three times. She is too heavy, so {A} orders a feeder for 60, and until then only Haruto feeds her.
=> As three people fed {c} this morning, the four share the cost of a feeder with a clock, 15 each.

Farouk: Fellow members, the vote on the new {n:name|logo|club colours}. We've counted {53|67|71} votes.
{A}: Please don't say it's a tie.
Farouk: It's not. Eighteen for the old, and the rest for the new.
Mirela: So that's clear. I'm glad.
{B}: I'm not. There are people who weren't told about it. My parents have been members for {y:thirty|forty} years, and they got no letter.
Mirela: It was in the newsletter.
{B}: Which comes by mail, and they have no computer.
Farouk: How many are there like that?
{A}: I keep the list. Nine, as far as I know.
Mirela: Nine votes wouldn't change the result.
{B}: It's about respect, not about the result.
Farouk: You're right. We'll write to those nine and count again on the {d:1st|10th}.
=> A clear majority votes for the new {n}, but {B} objects that nine members without a computer weren't told. Farouk will write to them and count again on the {d}.
=> {B} demands that members like {B}'s parents may vote as well. Mirela thinks nine votes change nothing, but Farouk agrees with {B}.

Neema: the {s:swim|yoga|dance} course is cancelled tonight, teacher is ill
{A}: ok thx
Rocco: nooo i'm already in the {v:tram|bus}
Neema: sorry just got the message
{B}: me too actually. 2 stops away
Rocco: then let's do something? i don't want to go home
{B}: there's the new {p:ice cream place|tea house|noodle bar} by the hall
Neema: you're going without us 😭
{A}: i can be there in 20
Neema: ok wait, i come with the bike. 15
Rocco: this is the best lesson ever
{B}: table for four, i'm inside
=> The {s} course is cancelled because the teacher is ill. As Rocco and {B} are already on the way, all four meet at the new {p} instead.
=> Neema reports that tonight's {s} course is off. {B} suggests the new {p}, and {A} and Neema come as well.

{A}: Let's look at the survey. {n:Two hundred|Three hundred} people answered, and most of them like the app.
Valentina: What don't they like?
{A}: The colours, the price, and that they can't find the {f:search|help page|calendar}.
Kwame: The price is a matter for the boss. The colours are a matter of taste.
{B}: So it's the {f}. I watched my aunt look for it. It took her {t:four|five} minutes, and then she gave up.
Valentina: It's in the menu, under the three dots.
{B}: She doesn't know that the three dots are a menu.
Kwame: We could put it at the top, with a word on it instead of a sign.
Valentina: That'll look crowded. I spent weeks on that page.
{A}: Can you draw two versions, Valentina? Then we'll show both to ten people.
Valentina: All right. You'll have them by {d:Thursday|Friday}.
=> A survey shows that users can't find the {f}. Kwame wants it at the top, Valentina fears it looks crowded. She draws two versions by {d}, which ten people will see.
=> {A}'s team discusses a survey on the app. Nothing is decided on price and colours, but Valentina prepares two versions for the {f}.

Dorota: can anyone take {k:Kuba|Staszek} home from {x:football|judo|ballet} today? i'm stuck at work
{A}: what time is it over
Dorota: {t:4|5}
Mehmet: i'm there with mine, but only have the bike
{B}: i could but my car has just one child seat and it's taken
Mehmet: i have a spare seat at the hall!
{B}: perfect, then it works. where to?
Dorota: grandma, {s:Elm Road 7|Park Lane 12}. thank youuu
{A}: and i can bring dinner over if it gets late
Dorota: you're angels. should be home by 7
{B}: no rush, we'll sing in the car
Dorota: oh he'll love that. what a day 🤯
=> Dorota is stuck at work and needs somebody to bring {k} home from {x} at {t}. {B} drives the child to the grandmother, with a spare seat from Mehmet.
=> {B} takes Dorota's child {k} from {x} to {s}, because Mehmet can lend a child seat. {A} offers to bring dinner.

Sister Bernadette: The food bank opens in an hour, and we've got only half of the usual {v:vegetables|bread|milk}.
{A}: What happened to the delivery?
Sister Bernadette: The van broke down near {p:Millfield|Northgate}. The goods are fine, but they're standing by the road.
Dmitri: I've got my trailer outside. How much is it?
Sister Bernadette: Around forty crates.
Dmitri: Then I'll have to go twice. That's too slow.
{B}: My neighbour runs a moving company. Let me ask. Hello, Stelios? Have you got a free truck for an hour? You have? You're wonderful.
{A}: I'll go with him and help with loading.
Dmitri: So will I.
Sister Bernadette: Then {B} and I open up with what we've got, and we tell people to {w:wait a little|come back at noon}.
=> The van with {v} for the food bank broke down near {p}. {B} gets a truck from Stelios, and {A} and Dmitri help him with loading.
=> Because half of the {v} is missing, Sister Bernadette and {B} open with what they have, while {A} and Dmitri fetch the rest with Stelios's truck.

Aoife: concert tickets go on sale at {t:10|12} tomorrow, who's online?
{A}: me
Goran: in a meeting sorry
Shreya: exam 😩
{B}: i'm there. how many can one person buy
Aoife: 4 max
{A}: we're 5 though
{B}: so {A} takes 3 and i take 2
Aoife: and the limit? i don't want to pay 150
Shreya: max {p:70|80|90} for me
Goran: same
{A}: ok up to {p}, otherwise we leave it and go {x:camping|to the fair|hiking} that weekend
Aoife: deal. fingers crossed 🤞
=> Tickets for the concert go on sale tomorrow at {t}. {A} tries to buy three and {B} two, for {p} at most. If they cost more, the five go {x}.
=> As Goran and Shreya are busy, {A} and {B} try to get five concert tickets tomorrow, up to {p} each.

Ewa: Let me tell you straight away: Mr {n:Sandoval|Petrov|Whitcombe} is not happy with us.
{A}: But we delivered everything on time.
Ewa: We did. He says that he has to explain the same thing to {c:four|five} different people.
Faisal: He's right. I got his file last week, and there was nothing in it.
{B}: I left notes when I handed it over. They were in the folder on the old drive.
Faisal: I've got no access to the old drive.
{B}: Oh. Nobody told me that.
{A}: How about one person for him, who stays?
Ewa: That's exactly what he asks for. Who would do it?
Faisal: {B} knows him best.
{B}: I'd do it if someone takes the {o:Danish|Swiss} orders off my desk.
{A}: I'll take those.
Ewa: Thank you. {B}, please call him today.
=> Mr {n} is annoyed at having to explain things to {c} people. {B} becomes his only contact and calls him today, while {A} takes over the {o} orders.
=> A customer, Mr {n}, wants one fixed contact. Faisal suggests {B}, who agrees because {A} takes over other orders.

Pelle: moving day is {d:Saturday|Sunday}, still need hands 💪
{A}: i'm there from 9
Joyce: me too, with the {v:van|trailer}
Imran: can't lift, my back. but i can cook for everyone
Pelle: even better!! 🍲
{B}: how many floors
Pelle: {n:4|5}. no lift
{B}: ...i suddenly have a cold
Joyce: 😂
Pelle: there's beer
{B}: it's getting better. ok but i don't carry the piano again
Pelle: sold it. for that reason
{A}: 🙏
{B}: then 9 o'clock
=> Pelle is moving on {d} and needs help. {A}, Joyce and {B} come, Joyce with a {v}, and Imran, who has a bad back, cooks for everyone.
=> {B} jokes about having a cold because there are {n} floors and no lift, but helps Pelle move after all, as the piano is sold.

{A}: So, Uncle Teo can't stay alone in the house any longer. He left the {g:gas|water} on twice in {m:March|a month}.
Rosalind: He won't go to a home. He told me he'd rather live in the shed.
Andile: He could live with us, but we're out from seven to six every day.
{B}: What about somebody who lives with him? He's got three empty rooms.
Rosalind: A stranger?
{B}: A student, for example. A low rent, and for that they're there in the evenings.
Andile: My colleague does that with her mother. It works really well.
{A}: He'd have to like the person.
Rosalind: He'd like anyone who plays {c:chess|cards|dominoes}.
{A}: Then let's ask him first. I'm seeing him on {d:Sunday|Friday}.
Andile: And I'll ask my colleague how they found theirs.
=> Uncle Teo can't live alone any more but refuses a home. {B} suggests a student as a lodger. {A} asks him on {d}, and Andile asks a colleague how it's done.
=> The family looks for help for Uncle Teo, who left the {g} on twice. The idea is a student in one of his empty rooms, if he agrees.

Ludmila: lost: one {c:blue|yellow|striped} scarf, in the {p:bus|gym|canteen}, from my grandma 😢
{A}: oh no. when
Ludmila: {d:Tuesday|Wednesday} i think
Santi: did you ask at the desk
Ludmila: they've got 4 umbrellas and a shoe
{B}: wait. with small white buttons?
Ludmila: YES
{B}: i saw a kid with it, i thought it's weird. in the {p} this morning
Santi: which kid
{B}: the one with the huge headphones
{A}: thats my little cousin 😳
Ludmila: what?
{A}: just asked. found it on the floor, thought it was nobody's. you get it back tomorrow + chocolate
Ludmila: tell your cousin it's fine ❤️
=> Ludmila lost a scarf from her grandmother in the {p}. {B} saw it on a child, who is {A}'s cousin and had found it. She gets it back tomorrow.
=> Thanks to {B}, Ludmila's lost scarf turns up: {A}'s little cousin found it on the floor. It comes back tomorrow with chocolate.

Headteacher Moreau: We have one free place on the {c:exchange|language trip|study trip}, and two pupils who want it.
{A}: Both are mine, and both deserve it. I'm glad I don't have to decide.
Takumi: I'm afraid you do, in part. What are their marks like?
{A}: Bianca's are better. Kwabena has improved more.
{B}: Bianca was in {p:Spain|France} with her parents last year. Kwabena has never been anywhere.
Takumi: That shouldn't count. It isn't her fault that her parents travel.
{B}: I know. It's just that it would mean the world to him.
Headteacher Moreau: Couldn't we ask for a second place?
Takumi: I asked in {m:April|May}. They said no.
Headteacher Moreau: I'll call them again myself. If they refuse, we'll draw lots, and both will be told why.
{A}: That's fair.
=> There's one place on the {c} for Bianca and Kwabena. {B} leans towards Kwabena, Takumi objects. Headteacher Moreau asks for a second place, otherwise they draw lots.
=> The teachers can't decide between Bianca and Kwabena. The headteacher will call about a second place, and if that fails, they draw lots.
`
  .trim()
  .split(/\n\n+/);
