// More group chats of three to five people with their gist, shorter and with many different first names: who
// asks, offers, refuses, has and does what. Written in the form of summaries-chats.ts.
export const moreGroups = `
Leonie: printer on the second floor is dead again
Marek: it just needs toner. leonie can you order some?
Leonie: i'm not allowed to order, only Amina is
Amina: I ordered two last week, they come on {d:Monday|Thursday}
Marek: and what do i do with my contract till then? the customer is here at 3
Femi: send it to me, ours upstairs still works
Marek: thanks Femi, sending it now
=> The printer on the second floor needs toner, which Amina has ordered for {d}. Until then Femi can print Marek's contract upstairs.
=> Marek needs a contract before 3, but there is no toner, so Marek sends it to Femi, whose printer works.

Noor: no hot water again!! i just had a cold shower
Stefan: same, since {t:6|7} this morning
Lucia: did anybody call the landlord?
Stefan: i wrote to him, no answer
Noor: I can't call, I'm in class all day
Lucia: ok i'll call him in my lunch break
Bo: no need, i met the caretaker on the stairs. it's the whole building, they're fixing it by tonight
Lucia: great, then i won't
=> There is no hot water. Lucia wants to call the landlord, but Bo knows from the caretaker that it will be fixed by tonight.
=> Bo met the caretaker: the whole building has no hot water, and it will work by tonight. So Lucia doesn't call the landlord.

{A}: we have no goalkeeper for {d:Tuesday|Wednesday}. Tiago hurt his hand
Tiago: sorry guys. doctor says two weeks
Jonas: i can go in goal but i'm really bad 😂
{A}: what about your brother, Jonas? he played in goal at school
Jonas: he's in {c:Madrid|Berlin} till Friday
Samir: my colleague plays in goal, i'll ask her
{A}: perfect. if she can't, Jonas does it
=> Tiago can't play on {d} because of his hand. Samir asks a colleague to be goalkeeper, and if she can't, Jonas does it.
=> {A}'s team needs a goalkeeper for {d}. Jonas's brother is in {c}, so Samir asks a colleague.

Priya: lovely evening yesterday, thank you Harald!
Harald: You're welcome. Somebody left a {c:green|yellow} umbrella here.
Priya: not mine, mine is black
Nuno: not mine, i don't own one
Ella: mine!! i looked for it everywhere
Harald: Do you want to pick it up?
Ella: i'm ill in bed. Nuno, you live near him, could you bring it to me on Sunday?
Nuno: sure, i'll get it tomorrow
=> Ella left her {c} umbrella at Harald's. She is ill, so Nuno gets it tomorrow and brings it to her on Sunday.
=> The umbrella at Harald's place is not Priya's but Ella's, and Nuno will bring it to her.

Ivana: the washing machine is dead. repair costs {p:180|220}, a new one {q:350|400}
Oluchi: then a new one, no?
Ravi: i'm moving out in May, i don't want to pay that much for a new one
Ivana: fair. what if you pay only half of your part and we keep the machine?
Ravi: that's ok
Oluchi: fine for me too. I can pay first, and you send me the money
Ivana: then i'll order it tonight
=> A new washing machine costs {q}. Ravi pays only half of his part because he moves out in May. Oluchi pays first, Ivana orders it.
=> The flatmates buy a new washing machine for {q} instead of having the old one repaired for {p}. Ivana orders it tonight.

Greta: has everybody signed the card for Mr {n:Adeyemi|Larsson}?
Paulo: yes, it's on my desk
Wen: not me, i was on holiday
{A}: me neither. i was ill...
Greta: he's leaving at four today!
Paulo: wait, it's not on my desk any more
Wen: Dagny took it down to reception this morning, i saw her
{A}: i'll go down. Wen, come with me and we'll sign it there
=> Wen and {A} still have to sign the card for Mr {n}, who leaves at four. Dagny took it to reception, so they go there.
=> The card for Mr {n} is not on Paulo's desk but at reception. {A} and Wen go down to sign it.

Ms Salonen: The museum has moved our visit from 10 to {t:11|12}.
Ahmet: But our bus goes back at 1!
Ms Salonen: I know, that's not enough time.
Birgit: My father works for the bus company. I could ask him for a later bus.
Ms Salonen: Please do, Birgit. Ahmet, could you tell the other class?
Ahmet: I'm not at school today, I've got a fever.
Lamar: I can tell them, I see them at lunch.
=> The museum visit is moved to {t}. Birgit asks her father for a later bus, and Lamar tells the other class because Ahmet has a fever.
=> As the visit now starts at {t}, the class needs a later bus. Birgit's father works for the bus company, and she will ask him.

Kasia: i'm sick, can't do the early shift tomorrow 😷
Youssef: get well. i did the last three, so not me, sorry
Mina: i could but i have no car and there's no bus at that time
Boris: i can drive you Mina, i pass your street anyway
Mina: really? when?
Boris: {t:3:45|4:15} at your door
Mina: uff. ok deal. Kasia you owe me a cake
=> Kasia is sick, so Mina takes the early shift tomorrow. Boris drives Mina there at {t} because there is no bus.
=> Youssef doesn't want another early shift. Mina does it for the sick Kasia and gets a lift from Boris.

Sana: beach tomorrow?? ☀️
Viktor: they say rain from {t:11|12} on
Sana: noooo
Camille: we could go early, at 7, and be back before the rain
Viktor: at 7 i'm asleep
Adaeze: let's go to the {x:indoor pool|aquarium} tomorrow and to the beach next week
Sana: ok for me
Camille: me too
Viktor: finally a good idea
=> Because of rain from {t} on, the friends take up Adaeze's idea: they go to the {x} tomorrow and to the beach next week.
=> Camille would go to the beach at 7, but Viktor sleeps then. All agree on the {x} instead.

Aunt Rosa: We're away from the 3rd to the 10th. Who can take the dog?
Felix: i'd love to but my landlord allows no pets
Johanna: I can take {d:Bruno|Charlie} until the 6th, then i fly to {c:Rome|Paris}
Felix: i could come to your house aunt rosa and sleep there after that
Aunt Rosa: Would you? That's very kind.
Felix: if i may watch your big tv 😁
Anton: and i can walk the dog at noon when Felix is at work
=> Johanna takes the dog {d} until the 6th. Then Felix stays at Aunt Rosa's house, and Anton walks the dog at noon.
=> Felix may not have pets at home, so Felix sleeps at Aunt Rosa's house to look after {d} when Johanna flies to {c}.

Henrik: did anybody change the wifi password?
Zola: yes me, yesterday. the neighbours were using it
Henrik: and you didn't tell us?? i had an online interview at {t:9|10}!
Zola: oh no. did it go wrong?
Henrik: i did it on my phone, it was ok
Milena: what's the new one, i can't get in either
Zola: it's on a note under the router. really sorry Henrik, next time i'll tell you before
=> Zola changed the wifi password and told nobody, so Henrik had to do an interview on his phone. Zola is sorry.
=> Henrik and Milena can't get into the wifi because Zola changed the password. The new one is on a note under the router.

Idris: film starts at {t:7|8} but the projector has no cable
Petra: it was in the blue bag
Idris: the bag is empty
Soren: i took it home to repair it, it was loose. sorry!
Petra: and is it repaired?
Soren: yes but i'm still at work
Mathilde: i live next to Soren. is anyone there to give it to me?
Soren: my sister. i'll tell her you're coming
Mathilde: ok, on my way
=> The cable for the projector is at Soren's home. Soren is at work, so Mathilde gets it from his sister before the film at {t}.
=> Idris can't find the projector cable. Soren has repaired it at home, and Mathilde fetches it.

Artur: chess tournament in {c:Lund|Graz}: we need four players. me, Beata, Kelechi and...?
Beata: old Mr Wu?
Artur: he doesn't want to travel any more
Kelechi: take my daughter Ife. she's only {n:11|12} but she beat me twice this week
Artur: is that allowed?
Beata: yes, from 10 years on, i looked it up
Artur: then Ife is in, if she wants to
Kelechi: she's already packing 😄
=> Artur needs a fourth player for the chess tournament in {c}. It is Kelechi's daughter Ife, as Mr Wu doesn't want to travel.
=> Kelechi's daughter Ife, who is {n}, plays in the chess tournament. Beata says that her age is allowed.

Hanne: the 40 trees come on {d:Saturday|Sunday} at 9. who brings spades?
Ousmane: i've got three
Pia: none, but i can bring gloves for everybody
Rolf: two from me. but i can only come at 11
Hanne: then we're short of spades at the start
Ousmane: i'll pick up Rolf's two on Friday
Rolf: good, they're in the shed
Pia: and who makes coffee?
Hanne: me
=> For planting trees on {d}, Ousmane brings three spades and also Rolf's two. Pia brings gloves, and Hanne makes coffee.
=> Rolf comes only at 11 on {d}, so Ousmane picks up his two spades on Friday.

Ulla: coffee machine shows error {n:12|27}. help!!
Cem: turn it off and on
Ulla: did that twice
Ayumi: i had that last week. the water tank isn't in right
Ulla: the tank looks fine
Cem: i'll come down, i need a coffee anyway
Ulla: oh wait. there's a spoon under the tank 🙈
Ayumi: who puts a spoon there??
Cem: that was me. sorry, i was looking for it
=> The coffee machine shows error {n} because there is a spoon under the water tank. Ulla finds it, and Cem admits that he put it there.
=> Ayumi knows that error {n} means a problem with the water tank. Ulla finds Cem's spoon under it.

Yara: we're in room {n:4|7} at 2, right?
Benedikt: yes, i booked it
Fumiko: so did I, for the people from the bank
Benedikt: hm, did the system take both??
Fumiko: looks like it. we're nine people, we won't fit anywhere else
Yara: we're only three. we can use my office
Benedikt: ok, Yara's office then. i'll tell Kwesi
=> Room {n} is booked twice for 2 o'clock. Fumiko keeps it for nine people, and Benedikt and Yara move to Yara's office.
=> Because Fumiko needs room {n} for the people from the bank, Yara offers her office, and Benedikt tells Kwesi.

Ottilie: since the update all my templates are gone
Hamza: mine are still there
Ottilie: lucky you
Suresh: mine were gone too. they're in a folder called "old", you can copy them back
Ottilie: i don't have that folder
Suresh: it's hidden. i'll come over after lunch and show you
Hamza: oh, i haven't done the update yet. should i wait?
Suresh: no, but save a copy of your templates first
=> Ottilie's templates are gone after the update. Suresh will show her the hidden folder after lunch and tells Hamza to save a copy first.
=> Hamza still has his templates because he hasn't done the update. Suresh helps Ottilie to get hers back.

Lorenz: Radha, your slide says 410 visitors in May. My table says {n:380|395}.
Radha: I took it from the shared folder.
Tuva: Which file? There are two.
Radha: The one called "visitors".
Tuva: That's the old one. The right one is "visitors new".
Lorenz: So {n} is right?
Tuva: Yes. I'll delete the old file so that it doesn't happen again.
Radha: And I'll correct my slide.
=> Radha took a wrong number from an old file: {n} is right, not 410. Tuva deletes the old file, and Radha corrects her slide.
=> Lorenz's number of visitors is right. Radha used the old one of two files, which Tuva now deletes.

Gunilla: there's a hole in the {c:red|blue} boat. who sailed it last?
Matteo: me on Friday, but it was fine when i came back
Isak: we had it on Saturday, me and Roza
Gunilla: and?
Roza: we hit a stone near the island. I told Isak to write it in the book
Isak: and i forgot. my fault
Gunilla: thanks for being honest. the club can pay half of it
Roza: no, Isak and I will pay for it
=> Isak and Roza hit a stone with the {c} boat on Saturday, and Isak forgot to write it down. The two will pay.
=> The hole in the {c} boat is not from Matteo but from Isak and Roza, who don't want the club to pay half.

Delphine: i have a theatre ticket too many for {d:Friday|Sunday}, Jan can't come
Oskar: how much?
Delphine: you can have it for {p:10|15}
Oskar: oh i have training on {d}. pity
Mbali: i'd take it! but can i pay next week?
Delphine: of course
Rui: ah, i wanted it too
Mbali: take it Rui, I've seen the play already
Rui: really? thanks!! i'll pay today
=> Delphine has a theatre ticket for {d} because Jan can't come. Mbali lets Rui have it, and Rui pays {p} today.
=> Oskar has training on {d} and Mbali has seen the play already, so Rui gets Delphine's ticket.

Yusra: I'm on the train, where are you all?
Klaus: coach {n:5|8}, by the window
Yusra: i'm in coach {n}, i can't see you
Annika: we're moving already, are you?
Yusra: no... oh no. i'm on the train to {c:Hamburg|Milan}
Annika: get off!!
Yusra: i'm off. the next one to you goes at 9:10
Klaus: take that, we'll wait at the station with a coffee for you
=> Yusra was on the wrong train but got off. Yusra takes the next one at 9:10, and Klaus and Annika wait at the station.
=> By mistake Yusra got on the train to {c}. Klaus will wait with a coffee until Yusra arrives with a later train.

Dario: camping list! tent?
Lin: i've got one for two
Esra: i've got one for three. that's enough
Dario: stove?
Lin: mine's broken. Esra?
Esra: never had one
Gustav: i'll borrow my dad's. but somebody else buys the gas
Dario: i'll buy the gas. lamps?
Lin: i have {n:two|three}
=> For camping, Lin brings a tent and {n} lamps and Esra another tent. Gustav borrows his father's stove, and Dario buys the gas.
=> Lin's stove is broken and Esra never had one, so Gustav borrows one and Dario buys the gas.

{A}: i've drawn the names for our secret presents. nothing over {p:10|15} euros
Ondine: i got myself 😂
{A}: what? how?
Jamal: and my paper is empty
{A}: ok, my mistake. we have to draw again
Veera: nooo, i've already bought mine!
{A}: then you keep your name Veera. the rest of us draw again on {d:Friday|Monday}
Ondine: pity, i know exactly what i want
=> {A} made a mistake with the names for the presents, so all draw again on {d} except Veera, who has already bought hers.
=> Ondine drew herself and Jamal's paper was empty. {A} repeats the draw on {d}, but Veera keeps her name.

Laszlo: dinner yesterday was {p:33|41} each
Sunniva: hm, i only had a soup and water
Laszlo: oh right
Deng: and i had the steak and two beers, i should pay more
Carla: then Sunniva pays 12 and Deng pays the rest of her part?
Deng: that's fair
Sunniva: thank you
Laszlo: good. so Carla and i pay {p} as planned
=> Sunniva only had soup, so she pays 12 for the dinner and Deng pays the rest of her part. Carla and Laszlo pay {p}.
=> Deng had steak and two beers and pays more for the dinner than Sunniva, as Carla suggests.

Bjarne: our film subscription costs 20 now, so 5 each. everybody ok?
Aylin: ok
Thiago: i never watch anything. i want to get out
Marlene: if Thiago leaves it's more for the rest of us
Bjarne: my sister Liv would take his place
Thiago: great. from when?
Bjarne: from {m:June|October}. please pay until then
Thiago: sure
=> Thiago wants to leave the film subscription because he never watches anything. Bjarne's sister Liv takes his place from {m}, and he pays until then.
=> Marlene fears higher costs when Thiago leaves, but Liv takes over his part of the film subscription in {m}.

Dragica: the lady downstairs was here. she's angry about the drums
Paavo: i only play till {t:8|9}!
Dragica: she says her baby sleeps from 7 on
Lucho: didn't know she had a baby
Paavo: me neither. ok, then i'll stop at 7
Dragica: shall i tell her?
Paavo: no, i'll go myself and say sorry
Lucho: take her some of my cake
=> The lady downstairs is angry about the drums because of her baby. Paavo will stop at 7 and goes to her to say sorry.
=> Paavo didn't know about the baby downstairs and will play the drums only until 7. Dragica needn't tell the lady.

Shirin: THERE IS A MOUSE IN THE KITCHEN
Torben: no way 😂
Shirin: i'm standing on a chair. it's behind the {x:fridge|oven}
Wanda: don't kill it please
Torben: i have a trap, the kind that doesn't hurt. but i'm home at 8
Shirin: i'm not staying here till 8!
Wanda: then come to my café, you'll get a coffee from me
Shirin: you're an angel. coming
=> Shirin has found a mouse behind the {x} and doesn't want to stay. She goes to Wanda's café, and Torben, who has a trap, is home at 8.
=> There is a mouse in the kitchen. Wanda doesn't want it killed, and Torben has a trap that doesn't hurt it.

Ismail: five people want to see the room. when shall they come?
Katrin: {d:Tuesday|Thursday} evening
Obi: i work then. can you do it without me?
Katrin: yes but then don't complain about the new person 😉
Obi: i trust you. only one thing: no smoker
Ismail: two of them smoke. then i'll write to the other three
Katrin: good. {d} at {t:6|7}
=> Ismail invites three people to see the room on {d} at {t}. Two others are out because they smoke, which Obi doesn't want.
=> Obi works on {d}, so Ismail and Katrin show the room without Obi, who only wants no smoker.

Hyun: which pages do we have to do for {s:Spanish|biology}?
Agnieszka: 40 to 42
Moussa: i wrote down 50 to 52
Hyun: now i'm confused
Eilidh: 50 to 52 is the homework, 40 to 42 is for the test
Agnieszka: test??
Eilidh: yes, on {d:Tuesday|Friday}
Agnieszka: oh. i slept in that lesson
=> Eilidh explains that pages 50 to 52 are the {s} homework and pages 40 to 42 are for the test on {d}.
=> Moussa has the right pages for the {s} homework. Agnieszka didn't know that there is a test on {d}.

Tove: who picks up our numbers for the race? only today until {t:6|7}
Baraka: not me, meetings all day
Lorenzo: i can, but i need a photo of everybody's card
Tove: mine is on the way to you
Baraka: mine too
Inger: sent. they also give out shirts, can you take one in M for me?
Lorenzo: ok. anyone else?
Baraka: L please
=> Lorenzo picks up the race numbers today and gets photos of everybody's cards. Inger wants a shirt in M, Baraka in L.
=> Baraka has meetings all day, so Lorenzo gets the race numbers before {t} and also shirts for Inger and Baraka.

Quentin: the frames are here. who hangs the pictures on {d:Friday|Saturday}?
Samira: me and Jiro
Jiro: i'll help but not on a ladder. i'm afraid of heights
Samira: and i'm too small 😅
Quentin: i'm tall enough, but i'm at the doctor's first
Samira: then come after that?
Quentin: ok at {t:11|12}. can you two clean the glass and write the labels till then?
Jiro: with pleasure
=> Quentin comes at {t} on {d} to hang the pictures. Until then Samira and Jiro clean the glass and write the labels.
=> Jiro is afraid of heights and Samira is too small, so Quentin hangs the pictures after the doctor.

Mirjam: sorry to tell you, {k:Ben|Lea} has lice. please check your kids
Tunde: thanks for telling us. checked Ayo, nothing
Svenja: nothing here
Paola: found some on Gino 😩 what did you use Mirjam?
Mirjam: the shampoo from the pharmacy, but it's expensive
Svenja: i've got a full bottle left, Paola. you can have it
Paola: thank you!! i'll come at {t:5|6}
Tunde: should we tell the school?
Mirjam: did that this morning
=> Mirjam's child {k} and Paola's child Gino have lice. Svenja gives Paola a bottle of shampoo, and Mirjam has told the school.
=> Tunde and Svenja found no lice, but Paola did. She gets shampoo from Svenja at {t}.

Asha: mum's operation went well 🙏
Dev: thank god
Kiran: when can we visit?
Asha: from {t:3|4} today, but only two people at once
Dev: i'd like to go first, i fly back tomorrow
Kiran: then you and dad today. i'll go with Asha tomorrow
Asha: good. Dev, please take her glasses, they're on the kitchen table
Dev: will do
=> Their mother's operation went well. Dev and their father visit her today with her glasses, and Kiran and Asha go tomorrow.
=> Only two people at once may visit. Dev goes today from {t} on, as he flies back tomorrow.

Noemi: has everybody got their passport?
Arvid: yes
Chloe: mine runs out in {m:March|April}, is that ok?
Arvid: yes, i asked the airline. it must be good until we fly home, that's all
Chloe: phew
Tomas: mine ran out last week 😶
Noemi: TOMAS
Tomas: i know. i'll go to the town hall tomorrow at 8, they do it in one day for {p:60|90}
=> Chloe's passport is good long enough, but Tomas's ran out last week. He will get a new one at the town hall tomorrow for {p}.
=> Tomas needs a new passport before the flight. Arvid asked the airline, and Chloe's is fine.

Renske: car is booked from the {n:4th|6th}. who drives?
Ibrahim: i left my licence at home in {c:Cairo|Tunis}
Sasha: i've got one but i'm scared of mountain roads
Renske: then it's just me for ten days?
Mei-Ling: i can drive too. i drove a bus for two years
Renske: WHAT. you never told us
Mei-Ling: you never asked 😄
Sasha: i can do the parts in the towns
=> Renske and Mei-Ling drive the car, and Sasha only in towns because of the mountain roads. Ibrahim has no licence with him.
=> Renske fears that she must drive alone for ten days, but Mei-Ling, who drove a bus for two years, can drive too.

Wiktor: hotel or hostel in {c:Vienna|Porto}? hotel is 60 a night, hostel 25
Ama: hostel!
Lieke: hotel. i don't sleep well with eight strangers
Wiktor: hostel for me too, i'm broke
Rashid: there are rooms for four in the hostel, for {p:30|34} each. then it's only us
Lieke: with our own bathroom?
Rashid: yes
Lieke: ok that works for me
Wiktor: book it, Rashid
=> Lieke wants a hotel, Ama and Wiktor the hostel. They agree on Rashid's idea, a room for four in the hostel for {p} each.
=> Rashid is to book a room for four in the hostel in {c}. It has a bathroom, so Lieke agrees too.

Pernille: landed! but my suitcase didn't 😭
Kojo: oh no. where is it?
Pernille: still in {c:Zurich|Dubai}, they say it comes tomorrow
Salome: you can have clothes from me, we're the same size
Pernille: thanks Salome. but my talk is at 9 and the slides are in the suitcase
Kojo: not on your laptop?
Pernille: the laptop is IN the suitcase
Bastien: you sent them to me to check, remember? i'll bring them on a stick
Pernille: Bastien you saved me
=> Pernille's suitcase with the laptop is still in {c}. Salome lends clothes, and Bastien brings the slides for the talk at 9 on a stick.
=> Bastien still has the slides that Pernille sent, so the talk at 9 is saved although the suitcase is missing.

Gerlinde: shall we buy a lawnmower together? I've seen one for 240.
Sadiq: good idea. mine is 20 years old
Oona: i haven't got any grass, only stones 😄 so no
Vasco: i'm in. who keeps it?
Gerlinde: I've got room in my garage.
Sadiq: and who looks after it?
Vasco: i can, i repair bikes so i have the tools
Gerlinde: Then it's 80 for each of us, and I'll buy it on Saturday.
=> Gerlinde, Sadiq and Vasco buy a lawnmower together, without Oona. Gerlinde buys and keeps it, and Vasco looks after it.
=> Oona has no grass and doesn't join in. The other three share a lawnmower, which stays in Gerlinde's garage.

Fotini: my uncle sends olive oil next week, {p:9|11} a bottle. who wants some?
Jurgen: four for me
Adwoa: two please
Mio: how big are they?
Fotini: one litre
Mio: then one. no, two
Jurgen: can i make it six? my mother wants some too
Fotini: yes but then i need the money before, it's a lot. by {d:Wednesday|Thursday}
Adwoa: ok
=> Fotini collects orders for olive oil at {p} a bottle: six for Jurgen, two for Adwoa and two for Mio. She wants the money by {d}.
=> Jurgen orders six bottles of Fotini's olive oil instead of four because his mother wants some.

Elke: did anybody take a parcel for me? it says "left with a neighbour"
Nasser: not us
Ilaria: we have one but it's for {n:Mertens|Polak}
Elke: who's that?
Ilaria: third floor, moved in last week
Nasser: then maybe {n} has yours
Hoang: hi, i'm from the third floor, yes i've got a big one for Elke! i didn't know who that is
Elke: 😄 that's me. i'll come up after {t:6|7}
Ilaria: and i'll bring yours, Hoang
=> Elke's parcel is on the third floor with Hoang. Elke comes up after {t}, and Ilaria brings Hoang the parcel for {n}.
=> Elke looks for her parcel. Hoang has it, while Hoang's own parcel is with Ilaria.

Manfred: The hedge between us is far too high again. My tomatoes get no sun.
Leticia: We can't cut it now, birds are nesting in it.
Manfred: Since when?
Leticia: Since {m:April|May}. My son takes pictures of them.
Arjun: It's not even allowed in summer.
Manfred: And when will it be cut?
Leticia: In October, I promise.
Arjun: I'll help, I've got a long ladder. And you can put your tomatoes on my side until then, there's plenty of sun.
Manfred: That's kind. Agreed.
=> Manfred wants the hedge cut, but birds are nesting in it. Leticia will cut it in October, and Arjun will help her.
=> Because the hedge takes the sun from Manfred's tomatoes, Arjun lets him put them on his side until October.

Henny: i'm away for two weeks from {d:Monday|Friday}, who can water my garden?
Suleiman: i can in the first week
Teresa: i could do the second
Suleiman: do you have a hose? 
Henny: no, only cans. and the tap is broken, you have to take water from the pond
Teresa: with my back?? sorry, then i can't
Koji: i'll do the second week, and Teresa can have my key for the hut to sit there and read 😊
Henny: you're all great. eat the {x:strawberries|beans}!
=> Suleiman waters Henny's garden in the first week and Koji in the second, as Teresa can't carry cans because of her back.
=> Henny is away for two weeks. Teresa offers help but takes it back when she hears that the tap is broken.

Gwen: the village library needs somebody on {d:Tuesday|Thursday} afternoons
Abdul: i work then
Lotta: i could do every second week
Gwen: that's already a help. and the other weeks?
Piet: i'm retired, i've got time. but i don't know that computer
Lotta: i can show you, come with me the first time
Piet: agreed
Gwen: then we're open on {d} again from {m:March|September}!
=> Lotta and Piet take turns in the library on {d} afternoons. Lotta shows Piet the computer, and it opens again in {m}.
=> Gwen looks for help for the library. Abdul works, but Lotta and Piet share {d} afternoons.

Yvette: shelter news: {d:Rocky|Balu} bit someone today
Omari: who??
Yvette: Jule. only a little, she's fine
Jule: it was my fault, i touched his food
Omari: can he still go out with us?
Yvette: only with people who know him. so with you or with Stig
Stig: i have no time this week
Omari: then i'll walk him every day after {x:work|school}
=> The dog {d} bit Jule, who says it was her own fault. As Stig has no time, Omari walks him every day this week.
=> {d} may only go out with Omari or Stig after biting Jule when she touched his food.

Caoimhe: quiz on {d:Tuesday|Thursday}! we need a fourth
Bilgin: my boss? he knows everything about sport
Caoimhe: please not your boss
Raul: my flatmate Ewa. she's good at music and we're all bad at it
Bilgin: true
Caoimhe: ask her! 
Raul: did already. she comes, but only if we change our team name
Bilgin: what's wrong with "The {x:Potatoes|Socks}"? 😂
Caoimhe: ok ok, Ewa may choose a new one
=> The quiz team needs a fourth player for {d}. Raul's flatmate Ewa comes, but she wants another team name and may choose it.
=> Caoimhe doesn't want Bilgin's boss in the quiz team. Raul brings Ewa, who is good at music.

Solveig: Khalid runs his first marathon on Sunday! where do we stand?
Enzo: at the {x:bridge|church}, kilometre 30. that's where it hurts most
Tamar: i can't get there before 12, i work in the morning
Solveig: he'll be there around 11:30
Tamar: then i'll go straight to the finish
Enzo: good, so he sees someone twice
Solveig: i'm making a sign. Enzo bring bananas please
=> Solveig and Enzo will stand at the {x} when Khalid runs on Sunday, and Tamar goes to the finish because of work.
=> For Khalid's first marathon Solveig makes a sign and Enzo brings bananas. Tamar can't come before 12.

Astou: who gives the speech for {n:Dieter|Henk} on his last day?
Ralph: You've worked with him longest, Astou.
Astou: I'd cry after the first sentence.
Nikolai: I can do something short and funny.
Ralph: Not about the lift, please. He hates that story.
Nikolai: But it's the best one!
Astou: No lift. Ralph, could you read it before?
Ralph: Yes, send it to me by {d:Tuesday|Wednesday}, Nikolai.
=> Nikolai gives a short and funny speech for {n}, without the story of the lift. Ralph reads it before and wants it by {d}.
=> Astou would cry during a speech for {n}, so Nikolai gives it.

Margit: Ms {n:Tanaka|Oliveira} arrives at {t:2:15|3:40}. Who picks her up at the station?
Karim: I have the car, but I've got a call at that time.
Elodie: I don't drive.
Karim: Then take a taxi there and back, Elodie.
Elodie: I can do that. How will I know her?
Margit: She wrote that she's wearing a red coat.
Elodie: Fine. Then I'll hold up a sign as well.
=> Ms {n} arrives at {t}. Elodie picks her up by taxi with a sign, as Karim has a call and Elodie doesn't drive.
=> Karim has the car but no time, so Elodie meets Ms {n}, who wears a red coat, at the station.

Vanja: I've put in my holiday for the first week of {m:August|July}
Eamon: so did i! and we can't both be away
Vanja: i've booked flights already
Eamon: and my kids have only those two weeks off
Hoda: what if i come back from mine two days earlier? then somebody is here
Eamon: would you really do that?
Hoda: yes, i'm only painting my flat anyway
Vanja: you're wonderful. I'll ask the boss if that's ok
=> Vanja and Eamon want the same week off in {m}. Hoda offers to come back two days earlier, and Vanja asks the boss.
=> Vanja has booked flights and Eamon has children, so Hoda would shorten a holiday for them. The boss still has to agree.

Ruben: we've paid the {x:paper|cleaning} company twice
Halina: how did that happen?
Ruben: one invoice came by mail and one by post
Tarek: i paid the one by post on Monday
Halina: and i paid the other on {d:Tuesday|Thursday}
Ruben: no harm done, i've called them. they'll send back {p:640|910}
Tarek: from now on only you pay, Halina?
Halina: ok. just put the letters on my desk
=> Tarek and Halina both paid the invoice of the {x} company. It will send back {p}, and from now on only Halina pays.
=> Ruben called the {x} company because it was paid twice. Tarek will put letters on Halina's desk.

{A}: i'm locked out of the system, typed the password wrong {n:three|five} times
Ilja: call support
{A}: nobody answers. and the report is due at noon
Sunita: i could send it for you, where is it?
{A}: on my drive, which is locked too
Geraldine: I can unlock you, I'm an admin since last week. Give me two minutes
{A}: you're my hero
Geraldine: done. please choose something easier this time
=> {A} was locked out after {n} wrong passwords, with a report due at noon. Geraldine, who is an admin now, unlocks the account.
=> Sunita can't send the report for {A} because the drive is locked, but Geraldine solves it.

Roswitha: the desk by the window is free from {m:March|November}. who wants it?
Hakan: me!
Dunja: me too, i get headaches in the dark corner
Hakan: oh. i only want it for the view
Florin: it gets very hot there in summer, just saying
Hakan: then Dunja should have it
Dunja: thanks Hakan, you can have your coffee there whenever you like
=> Both Hakan and Dunja want the desk by the window. Dunja gets it because of her headaches, as Hakan only wants the view.
=> From {m} on, Dunja sits by the window. Florin warns that it gets hot there.

Clemens: the new intern {n:Ida|Yuna} starts tomorrow at 9. who shows her around?
Bukola: i can, until 11
Clemens: and lunch?
Enrique: i'll take her to lunch. does she eat meat?
Clemens: no idea
Bukola: i'll ask her and tell you
Satu: she needs a laptop too! nobody ordered one
Clemens: i forgot. she can have mine, i'll use the old one for a week
=> Bukola shows the intern {n} around tomorrow, and Enrique takes her to lunch. Clemens forgot to order a laptop and gives her his.
=> The intern {n} starts at 9. As nobody ordered a laptop, she gets Clemens's while he uses the old one.

Ewald: is the presentation for Thursday ready?
Parisa: yes, 20 slides, all in German
Ewald: German? the guests are from {c:Brazil|Korea}!
Parisa: nobody told me. i can't translate that by tomorrow
Monique: i can do half of it
Ewald: and i'll do the other half
Parisa: great. i'll change the pictures, there is German in them too
Monique: send me slides 1 to 10
=> Parisa made the slides in German, but the guests are from {c}. Monique and Ewald translate half each, and Parisa changes the pictures.
=> Nobody told Parisa about the guests from {c}, so the slides must be translated. Monique takes slides 1 to 10.

Zdenek: forklift is broken and the truck with the tiles comes at {t:1|2}
Rukia: can we unload by hand?
Zdenek: {n:four|six} tons? no
Alfons: the wood yard across the road has one. they lent it to us in spring
Rukia: yes but we gave it back with an empty battery. they were angry
Zdenek: i'll go there with a crate of beer and ask nicely
Alfons: and i'll call the repair people in the meantime
=> The forklift is broken and a truck comes at {t}. Zdenek asks the wood yard to lend one, and Alfons calls the repair people.
=> Rukia says the wood yard was angry last time, so Zdenek takes beer along when he asks for its forklift.

Imke: can somebody take my night shift on the {n:14th|21st}? my sister is getting married
Joseph: i'm on holiday, sorry
Rania: i can, if you take my late shift on the Sunday after
Imke: oh, that Sunday i'm still at my sister's
Tuan: i'll take Rania's Sunday. i need the hours
Imke: so Rania does my night and Tuan does her Sunday?
Rania: yes. tell the ward sister
Imke: doing it now. thank you both!!
=> Imke needs the night of the {n} off for her sister's wedding. Rania takes it, and Tuan does Rania's late shift on Sunday.
=> Joseph is on holiday, so Rania takes over Imke's night shift. Tuan works for Rania on Sunday because he needs the hours.

Chef Amadou: No fish today. The delivery is stuck in {c:Calais|Bergen}.
Nela: but fish soup is on the menu!
Chef Amadou: Then we make {x:tomato|onion} soup. Curtis, do we have enough?
Curtis: for about 30 people
Chef Amadou: That will do for lunch. Nela, please change the board outside.
Nela: ok. and table six? they ordered fish for tonight
Chef Amadou: Call them. Offer them lamb or another day.
Nela: i'll call them after the board
=> The fish delivery is stuck in {c}, so the chef makes {x} soup. Nela changes the board and calls table six about tonight.
=> Without fish, table six is to be offered lamb or another day. Curtis has enough for 30 people at lunch.

Danuta: only three of us today for {n:22|28} rooms
Prakash: where's Odile?
Danuta: her child is ill
Rosalind: the guests in the tour group leave only at 12, so we can't even start there
Prakash: i'm free after breakfast, i can help from 10:30
Danuta: have you ever made a bed in three minutes?
Prakash: no but i learn fast
Danuta: good. you go with Rosalind on the second floor, I'll take the first
=> Odile is missing because her child is ill. Prakash helps with the rooms from 10:30 together with Rosalind, and Danuta does the first floor.
=> Danuta has {n} rooms and too few people, so Prakash helps after breakfast.

Wilma: Mr {n:Osei|Brandt} brought his bike back. he says the brake still makes noise
Tobi: i repaired that on Friday! it was quiet
Farid: did you try it in the rain?
Tobi: no...
Farid: that's it then. it's the kind of pads. he needs softer ones
Wilma: does he have to pay again?
Tobi: no, my mistake. i'll change them now
Wilma: he's back at {t:4|5}
=> The brake of Mr {n}'s bike still makes noise because it has the wrong pads. Tobi changes them now, and Mr {n} pays nothing.
=> Farid knows why Mr {n}'s brake makes noise: he needs softer pads. Tobi, who repaired it on Friday, will change them.

Agathe: the sheep are on the road!!
Milo: all of them?
Agathe: i can see {n:eight|nine}. the gate is open
Ruth: that was the post van, i saw it go in
Milo: i'm coming with the dog, ten minutes
Ruth: i'll stop the cars at the corner
Agathe: good. Dad says we need a sign on the gate
Milo: i'll paint one tonight
=> Agathe's sheep are on the road because the gate is open. Milo comes with the dog, and Ruth stops the cars.
=> Ruth thinks the post van left the gate open. Milo comes to help and will paint a sign for the gate tonight.

Larisa: dance class tomorrow: Hugo can't come, so i have no partner
Emeka: i can dance with you and Fenna in turns
Fenna: but we have the competition in {n:two|three} weeks, we need the practice
Larisa: she's right. i don't want to take that from you
Jorge: i could come. i did {x:tango|salsa} ten years ago, i'm rusty
Larisa: rusty is fine!!
Jorge: then see you at 7. be kind to my feet... and yours
=> Hugo can't come to the dance class tomorrow, so Jorge dances with Larisa. Emeka and Fenna need to practise for a competition.
=> Emeka offers to dance with Larisa too, but Fenna needs the practice. Jorge, who learned {x} ten years ago, steps in.

Britt: i looked at our rope. it's from {y:2012|2014}!
Yannick: still looks fine
Britt: i'm not climbing on it any more
Malik: Britt is right, ten years is the limit
Yannick: a new one is 150
Malik: split by four that's not much
Signe: my shop gives me 20 percent off, i'll buy it
Yannick: ok, i give in. can i keep the old one for my garden?
Britt: for the garden, yes
=> Britt won't climb on the old rope any more, and Malik agrees. Signe buys a new one with 20 percent off.
=> Yannick thinks the rope from {y} is fine but gives in. He keeps it for the garden.

Tilda: {A} left swimming goggles in our car
{A}: those aren't mine, mine are {c:black|white}
Kamal: what do they look like?
Tilda: orange, with a shark on them
Kamal: that's Jonah's! he cried the whole evening
Tilda: poor thing. i can bring them to the pool tomorrow
Kamal: we're not there tomorrow. can you leave them with {A}, we live next door
{A}: sure, i'm home from {t:4|5}
=> The orange goggles in Tilda's car are not {A}'s but Jonah's. Tilda leaves them with {A}, who lives next door to Kamal.
=> Jonah cried because of his goggles, which Tilda has found in the car. Kamal isn't at the pool tomorrow and gets them from {A}.

Mairead: library's closed today, some water damage. where do we study?
Khanh: my place is too small for five
Olek: the {x:canteen|cafeteria}?
Mairead: too loud
Zainab: my mum's office has a free room after {t:5|6}. she says yes if we leave it clean
Khanh: perfect
Olek: i can't come so late, i have to look after my brother
Zainab: bring him, there's a table football
Olek: he'll never want to leave 😂
=> As the library is closed, the group studies in a room at Zainab's mother's office after {t}. Olek may bring his brother.
=> Mairead finds the {x} too loud and Khanh's place is too small, so they meet at the office of Zainab's mother.

Dr Vesna: Who is using the large microscope on {d:Wednesday|Friday}?
Hiroto: I am, all day. My samples only last until then.
Ngaire: But I've got it in the plan for the afternoon.
Hiroto: Oh. I wrote my name on the paper list.
Dr Vesna: The paper list is from last year. Only the online plan counts.
Ngaire: How long do you need, Hiroto?
Hiroto: Six hours.
Ngaire: Then start at seven and take it until one. I'll begin after that.
Hiroto: Thank you, that's enough.
=> Hiroto and Ngaire both want the microscope on {d}. Hiroto uses it from seven until one, and Ngaire after that.
=> Hiroto wrote on an old paper list, but Dr Vesna says only the online plan counts. Ngaire still gives him the morning.

Gisela: game night at mine! but half the {x:cards|dice} of the space game are gone
Amos: we played at Nils's last time
Nils: nothing here, i looked
Birute: maybe in the other box? the one with the pirates
Gisela: that's at Amos's
Amos: wait, i'll look... YES. they're in there 😂
Gisela: bring both boxes please
Amos: only if someone drives me, they're heavy
Birute: i'll pick you up at {t:7|8}
=> The missing {x} of the space game are in the pirate box at Amos's. Birute picks Amos up at {t} with both boxes.
=> Gisela misses half the {x} for game night. Nils has nothing, but Amos finds them in the other box.

Rosamund: bad news. my voice isn't on the recording, only {A}'s
{A}: what? an hour of me talking to nobody?
Rosamund: yes 😭 i had the wrong microphone on
Eitan: does the backup on the phone have it?
{A}: i did record on my phone, but it's bad quality
Eitan: send it to me, i can clean it up
Rosamund: and if it's still bad?
{A}: then we record again on {d:Saturday|Sunday}
=> Rosamund's voice isn't on the recording. Eitan tries to clean up the one from {A}'s phone, otherwise they record again on {d}.
=> Because of the wrong microphone only {A} can be heard. {A} sends Eitan a recording from the phone.

Saoirse: the paper goes to print tomorrow and page {n:3|6} is empty
Kenan: that's Lucy's interview with the cook
Lucy: the cook cancelled it. twice
Saoirse: and when did you want to tell me??
Lucy: i hoped he'd change his mind
Kenan: i have a story about the school bees, it's finished, only too long
Saoirse: how long?
Kenan: a page and a half
Saoirse: cut it to one page by tonight and it's yours. Lucy helps you
=> Page {n} is empty because the cook cancelled Lucy's interview. Kenan's story about the bees goes there, cut to one page with Lucy's help.
=> Saoirse is upset that Lucy didn't tell her about the cancelled interview. She takes Kenan's story about the school bees instead.

Grandpa Egon: I'm not driving any more. Which of you would like the car?
Mareike: me, i need one for the new job!
Silas: i'd have liked it too, but Mareike needs it more
Leopold: what do you want for it grandpa?
Grandpa Egon: Nothing. But somebody has to take me shopping on {d:Mondays|Fridays}.
Mareike: i work on {d}...
Silas: i can do that, if Mareike lends me the car for it
Mareike: of course
=> Grandpa Egon gives his car to Mareike, who needs it for her job. Silas takes him shopping on {d} with her car.
=> Silas would like the car too but lets Mareike have it. Grandpa Egon wants no money, only help with shopping.

Marguerite: the sofa doesn't fit through the door 😩
Ansel: did you take the legs off?
Marguerite: yes. still {n:4|6} cm too wide
Bashir: take the door out, that gives you a bit
Ansel: or through the window, with ropes
Marguerite: i live on the third floor!!
Bashir: i'll come with tools after {t:5|6} and we try the door
Ansel: i'll come too, i want to see this
Marguerite: you will carry, not watch
=> Marguerite's sofa is too wide for the door. Bashir comes with tools after {t} to take the door out, and Ansel comes too.
=> Ansel suggests the window for the sofa, but Marguerite lives on the third floor, so they try it Bashir's way.

Torunn: no light in the whole house, is it only us?
Mahmoud: street lamps are off too
Filippa: i called the power company, a digger cut a cable. it takes till {t:9|10}
Torunn: oh no, my freezer is full of meat
Mahmoud: keep it closed, then it's ok for hours
Filippa: i have a gas stove, who wants tea?
Lemuel: me! and i've got candles for everyone
Torunn: let's all go to Filippa's then
=> A digger cut a cable, so there is no power till {t}. The neighbours go to Filippa's for tea, and Lemuel has candles.
=> Torunn worries about her freezer during the power cut, but Mahmoud says it is ok for hours if it stays closed.

{B}: this is {B}, writing from Lumi's phone. i left mine in the taxi!
Waldek: which company?
{B}: no idea, it was {c:green|white}
Lumi: i paid by card, it says "City Ride" on the bill
Waldek: my neighbour drives for them. i'll ask
Lumi: and we should lock the phone
{B}: already did
Waldek: good news, the driver has it. he'll bring it to my door at {t:8|9} and you can get it there
=> {B} left a phone in a taxi. Waldek's neighbour drives for the company, and the driver brings the phone to Waldek's at {t}.
=> Thanks to Lumi's bill, Waldek finds the taxi with {B}'s phone. {B} has already locked it.

Nerys: our stall at the market is {n:three|four} metres long. what goes on it?
Hubert: my honey, 40 jars
Safiya: my candles
Irma: i wanted to sell candles too
Safiya: oh! mine are for the table, yours are in glasses, aren't they?
Irma: yes. but two times candles is boring
Irma: you know what, i'll do tea instead, i've got so many herbs
Nerys: nice. i'll bring the lights and a table
=> At the market Hubert sells honey and Safiya candles. Irma does tea instead of candles, and Nerys brings lights and a table.
=> Irma finds two kinds of candles boring, so only Safiya sells candles and Irma changes to tea.

Stellan: Who can lend me a drill? Just for today.
Magda: mine's at my brother's
Ikenna: i have one, but the battery is dead and i've lost the charger
Magda: which kind?
Ikenna: the blue one, 18 volts
Runa: i have that charger! mine is the same, but the drill is broken 😂
Stellan: So one drill and one charger. I'll come to both of you at {t:2|3}.
=> Stellan needs a drill. Ikenna lends one without a charger, and Runa has the right charger, so Stellan goes to both at {t}.
=> Magda's drill is at her brother's, Ikenna's has no charger and Runa's is broken. Stellan uses Ikenna's drill with Runa's charger.

Coach Renata: The bus to {c:Malmo|Leipzig} leaves at 6:30, not at 7:30.
Dilan: why so early??
Coach Renata: The motorway is closed and we have to go round.
Moritz: i can't get to the hall before 7, there's no tram
Dilan: sleep at my place, i live next to the hall
Moritz: thanks! is your dog still afraid of me?
Dilan: he loves you when you bring sausage
Wanja: i'll take my bike
=> The bus to {c} leaves at 6:30 because the motorway is closed. Moritz has no tram then and sleeps at Dilan's place.
=> Coach Renata tells the team that the bus goes an hour earlier. Dilan takes in Moritz, and Wanja comes by bike.

Odette: new kitchen light: i can get it for {p:70|85}. ok?
Bartek: too expensive. a bulb costs 3
Odette: it's not the bulb, the lamp itself is broken
Bartek: did you try?
Odette: yes!! twice!
Shanti: i've got an old lamp in the cellar, you can have it for nothing
Bartek: does it look nice?
Shanti: no 😂
Odette: i don't care, i want to see what i eat
Bartek: ok, i'll put it up on {d:Sunday|Saturday}
=> The kitchen lamp is broken, and Bartek finds a new one for {p} too expensive. Shanti gives an old lamp, and Bartek puts it up on {d}.
=> Odette wants light in the kitchen and takes Shanti's old lamp from the cellar, although it doesn't look nice.

Ludvik: I can't come to the board meeting tomorrow, I've got a fever.
Constance: Get well. But you have the papers for the tax office!
Ludvik: I sent them to Emil.
Emil: I got the first part only, the second page is missing.
Ludvik: I'll send it again in a minute.
Constance: And who writes the minutes?
Emil: Not me, I did it the last {n:two|three} times.
Nomvula: I'll write them.
=> Ludvik is ill and misses the meeting tomorrow. He sends Emil the missing page for the tax office again, and Nomvula writes the minutes.
=> Emil doesn't want to write the minutes again, so Nomvula does it while Ludvik is ill.

{A}: found a cat in our yard, {c:grey|black} with a white paw. anyone?
Gloria: not ours, ours is fat and asleep
Ruslan: looks like the one on the poster at the bakery
{A}: what does it say?
Ruslan: can't remember, a number and "Tinka"
Hye-jin: i'm at the bakery right now. i'll call the number
Hye-jin: it's her! the owner comes at {t:6|7}. can you keep her till then?
{A}: sure, she's eating our tuna
=> {A} found a {c} cat, which is Tinka from the poster. Hye-jin called the owner, who comes at {t}, and {A} keeps her till then.
=> Ruslan remembers a poster of the cat at the bakery, and Hye-jin, who is there, calls the owner.

Per: who's got the photos from the summer party?
Aminata: i took about 200
Doreen: please don't put up the one of me on the table 🙈
Aminata: haha no. i'll show you first
Per: i need five for the newsletter by {d:Monday|Tuesday}
Cosmin: everybody on them must agree, that's the rule
Aminata: ok. i choose ten, ask the people, and send Per five
=> Per needs five photos of the summer party by {d}. Aminata chooses ten, asks the people on them and sends Per five.
=> Doreen doesn't want to be shown on the table, and Cosmin says everybody on a photo must agree.

Britta: the twins have a fever, so no birthday party tomorrow 😢
Malaika: oh no! get well soon
Joaquin: we've got the {x:cake|magician} booked for you, shall we cancel?
Britta: can you move it to next {d:Saturday|Sunday}?
Joaquin: i'll ask... yes, next {d} is fine
Eszter: we can't then, we're at my mother's. but we'll bring the presents during the week
Malaika: we can!
=> Britta's twins have a fever, so their party is moved to next {d}. Malaika can come, but Eszter is at her mother's.
=> Joaquin has moved the {x} to next {d}. Eszter can't come then and brings the presents during the week.

Ghita: the app says my order is delivered, but i've got nothing
Anders: where did you send it?
Ghita: to the office
Bronwyn: there's a box at reception for "Gita"
Ghita: without h? that must be it
Bronwyn: reception closes at {t:5|6} and i'm leaving now
Anders: i'm here till late, i'll put it on your desk
Ghita: thanks Anders. it's the {x:lamp|headphones} for my birthday, don't look 😄
=> Ghita's order is at reception with her name written wrong, as Bronwyn has seen. Anders will put it on Ghita's desk.
=> Bronwyn leaves now, so Anders gets the box with Ghita's {x} before reception closes at {t}.

Ewan: who still owes money for the kayak trip? i'm missing {p:45|60}
Manal: paid on Monday
Sixten: i gave it to you in cash
Ewan: right, so you two are fine
Pooja: i paid for the food, so we said i don't have to pay for the boat
Ewan: yes true. then it must be Ulrik
Ulrik: guilty. sending it now, plus a beer
=> Ewan is missing {p} for the kayak trip. It is Ulrik who hasn't paid, and he sends it now.
=> Manal and Sixten have paid for the kayak trip, and Pooja paid for the food instead. Only Ulrik still owes money.

Mauro: the heating in the office is at 26, i'm dying
Selma: i like it 😊
Ngoc: i'm cold even now
Mauro: how?? it's like a desert
Philippa: can we agree on 22?
Ngoc: 23
Mauro: 22 and you get my blanket
Ngoc: ok, 22 and the blanket
Selma: and i'll bring a jacket
=> Mauro finds the office too hot, Selma likes it and Ngoc is cold. They agree on 22, and Mauro gives Ngoc a blanket.
=> Philippa suggests 22 for the office. Ngoc wants 23 but agrees, and Selma will bring a jacket.

Jadwiga: what do we get Sofie and Ali for the new flat?
Reuben: a plant
Tanisha: Ali kills every plant 😂
Jadwiga: they need a vacuum cleaner, Sofie told me
Reuben: that's not a present, that's work
Tanisha: but they'd really use it. {p:25|30} each and it's a good one
Reuben: ok, but i'm putting a bow on it
Jadwiga: i'll buy it. party is on {d:Friday|Saturday}, so send me the money soon
=> The friends give Sofie and Ali a vacuum cleaner for {p} each. Jadwiga buys it before the party on {d} and wants the money soon.
=> Reuben wants to give Sofie and Ali a plant, but Tanisha says Ali kills plants, so it's a vacuum cleaner.

Hildur: the new booking page doesn't work on my phone
Obinna: works on mine
Marcin: mine no. the button does nothing
Obinna: which phones do you have?
Hildur: an old one, from {y:2017|2018}
Marcin: mine is new, but i'm on the train with bad internet
Obinna: then Marcin, try again later. Hildur, that's a real bug, i'll look at it tomorrow
Marcin: works now at the station
=> The booking page doesn't work on Hildur's old phone, and Obinna will look at it tomorrow. Marcin's problem was the bad internet.
=> Hildur and Marcin both can't use the booking page. Only Hildur has a real bug, as Marcin's phone works at the station.

Frida: i made a plan for cooking on the trip. Baptiste on Monday, Anwar on Tuesday, me on Wednesday
Baptiste: i can only make {x:pancakes|omelettes}
Frida: that's fine
Anwar: i'm not there yet on Tuesday, i come on Wednesday
Frida: oh. then i do Tuesday and you Wednesday
Anwar: ok. no pork then, and i'll make my mother's rice
Joelle: and me? i'm not on the plan
Frida: you broke your arm Joelle! you choose the music
=> Baptiste cooks on Monday, Frida on Tuesday and Anwar on Wednesday, when he arrives. Joelle has a broken arm and only chooses the music.
=> Frida swaps with Anwar, who isn't there on Tuesday yet. Baptiste can only make {x}.

Lennox: Can we meet on {d:Tuesday|Wednesday} about the playground?
Karolina: yes but not at mine, we've got painters
Gebre: at mine then? i have to warn you, we have three dogs
Lennox: I'm allergic to dogs, sorry.
Thea: the café by the school has a quiet corner
Karolina: good, i'll ask them to keep it for us at {t:7|8}
Gebre: and i'll bring the drawings
=> The group meets on {d} at {t} in the café by the school, where Karolina asks for the corner. Gebre brings the drawings.
=> Karolina has painters at home and Lennox is allergic to Gebre's dogs, so Thea suggests the café.

Anneli: our stand needs somebody on Sunday from 2 to 4
Bakary: i do 12 to 2 already
Moira: i could do 2 to 3, then i have to get my son
Anneli: good. and 3 to 4?
Vito: i'm playing with the band at 3
Bakary: i'll stay longer then, but i need something to eat
Anneli: i'll bring you {x:a pizza|soup and bread} at 2
Bakary: then i'd even stay till 5 😄
=> On Sunday Moira is at the stand from 2 to 3, and Bakary also does 3 to 4. Anneli brings Bakary {x}.
=> Vito plays with the band at 3 and Moira must get her son, so Bakary stays longer at the stand.

Desmond: has anyone seen my {x:blue notebook|grey folder}? all my notes for Friday are in it
Kirsten: in the meeting room?
Desmond: looked there
Tahir: i saw it on the train this morning, you were reading in it
Desmond: on the TRAIN? oh no
Kirsten: call the lost property office, they open at {t:9|10}
Lone: you don't have to. i sat behind you and took it along, it's on your chair
Desmond: Lone!!! why didn't you say so
Lone: i wanted to see how long it takes 😇
=> Desmond looks for the {x}, which was left on the train. Lone took it along, and it is on Desmond's chair.
=> Tahir saw the {x} on the train, and Kirsten suggests calling the lost property office, but Lone already has it.

Ines: team, i can't lead the hike on {d:Saturday|Sunday}, my knee is worse
Aleks: oh. shall we cancel?
Ines: no! Roberta knows the way
Roberta: only the first half, up to the {x:lake|hut}
Mohan: i have the whole route on my phone
Aleks: and when your phone is empty?
Ines: i'll draw you a map on paper. Roberta leads and Mohan helps after the {x}
Roberta: good, i like that
=> Ines can't lead the hike on {d} because of her knee. Roberta leads it, and Mohan helps after the {x} with the route.
=> Aleks would cancel the hike, but Ines doesn't want that and draws a map for Roberta and Mohan.
`
  .trim()
  .split(/\n\n+/);
