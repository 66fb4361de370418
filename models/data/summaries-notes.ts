// Short texts that are neither chats nor mails (reports, reviews, announcements, diaries, lists, recipes)
// with their gist, for the summarize adapter. Written in the form of summaries-chats.ts.
export const notes = `
For almost a century, drivers between {town:Halverton|Milbrook|Ostley} and the coast have crossed the old stone bridge without giving it much thought. In March, engineers found deep cracks in two of its pillars, and the council decided to close it for repairs from {month:June|July}.
That plan has now been turned upside down by around {n:200|300|140} bats. A biologist who was checking the arches found that the animals are raising their young in exactly the gaps that were to be filled with mortar. Bats are protected, so no work may begin until the young can fly.
The council has therefore moved the start of the repairs to October. Until then the bridge stays open, but lorries have to take the longer route through the valley, and cars may drive no faster than 30 kilometres an hour. "It's annoying, but the bridge won't fall down over the summer," said the chief engineer.
=> The repair of the cracked bridge near {town} is postponed from {month} to October because about {n} bats are raising young in it. Until then lorries must take a detour and cars must drive slowly.
=> Protected bats delay the repair of an old bridge until October. It stays open, but with a speed limit and without lorries.

Anyone who has tried to sleep next to a busy road knows how hard it is to be heard over traffic. Birds have the same problem. A team from the University of {uni:Larkholm|Vestby|Carrow} recorded {bird:blackbirds|robins|great tits} at {n:40|36|52} places, half of them in city centres and half in woods.
In the city the birds sang higher than in the woods. The researchers think the reason is simple: the rumble of engines is low, and high notes are easier to hear above it. What surprised them came later. When one main road was closed for five weeks of building work, the birds beside it went back to lower, longer songs within days.
"We expected that to take generations," says the leader of the study. She concludes that the birds don't change by inheritance but adjust to the noise as they go, and that quieter streets could help them at once.
=> A study finds that {bird} sing higher in cities to be heard over traffic, but return to lower songs within days when a road is closed. So quieter streets could help them immediately.
=> Researchers from {uni} found that city {bird} adjust their song to traffic noise and quickly change back when it gets quiet.

When {owner:Greta Lindqvist|Samuel Orr|Paula Reiss} opened the first {firm:Kornhaus|Golden Crust|Brotzeit} bakery, people queued down the street. At its peak the chain had {n:31|24|28} shops. This week it announced that {c:14|11|12} of them will close by the end of the year.
The bread is selling as well as ever, the company says. What has changed is where people eat it. Since so many employees work from home, the branches near offices and stations have lost up to half their customers, while rents there have risen. The shops in residential areas, on the other hand, are doing better than before.
About 90 people work in the branches that are closing. The company has offered all of them jobs elsewhere in the chain, but the union points out that some would have to travel more than an hour each way. Talks are to begin on Monday.
=> The bakery chain {firm} is closing {c} branches near offices and stations because customers work from home and rents have risen. The 90 employees are offered other jobs, but the union worries about long journeys.
=> {firm} will close {c} of its {n} bakeries, as fewer people pass the shops near offices. Talks with the union start on Monday.

Nobody had given {team:Dunmere|Kestrel Bay|Northwick} a chance. The side sits at the bottom of the second division, its best striker was out with a broken toe, and its goalkeeper, {keeper:Marek Dole|Ian Tully|Jonas Brandt}, drives a delivery van during the week.
For an hour the cup match against the champions went as expected. {rival:Royal Athletic|Port City|Union Albion} led 1-0 and missed three good chances. Then, in the 74th minute, a corner bounced off two defenders and rolled over the line. There were no more goals, and after extra time it went to penalties.
{keeper} saved three of the five. When his own turn came, he put the ball calmly into the corner and sent his team into the semi-final. "I have to be at the depot at six tomorrow," he said afterwards. "I hope they give me an easy route."
=> Bottom-placed {team} surprisingly beats the champions {rival} in the cup on penalties. Goalkeeper {keeper}, a van driver, saves three and scores the deciding one himself.
=> Thanks to the goalkeeper {keeper}, outsider {team} knocks {rival} out of the cup on penalties and reaches the semi-final.

The set is wonderful, let that be said first. A whole {place:railway station|post office|laundry} has been built on the stage of the {theatre:Lantern Theatre|Old Mill Theatre|Harbour Playhouse}, down to the dripping pipes. And {actor:Lena Fairweather|Ruth Okello|Clara Weiss}, as the clerk who reads other people's letters, is a joy to watch: she can get a laugh with one eyebrow.
The trouble is the play. "{title:The Late Delivery|Return to Sender|Unopened}" runs for three hours, and the story has been told after the first one. In the second act the same quarrel takes place four times, each time a bit louder. By the time the last letter is opened, half of my row was looking at the clock.
A bold director would have cut an hour. As it is, go for the acting and the scenery, and leave in the interval with a clear conscience.
=> The reviewer praises the stage set and the actress {actor} in "{title}" but finds the three-hour play far too long and repetitive, and advises leaving in the interval.
=> According to the reviewer, "{title}" has great acting and scenery, but the story is over after an hour.

Ten years ago the {river:Sill|Marrow|Tarn Brook} was a straight ditch with concrete banks. Farmers liked it that way, since the water ran off quickly. Then a pair of beavers turned up, nobody knows from where, and began to build.
At first there were angry letters. A field of {crop:maize|beets|barley} was flooded, and two old apple trees were felled overnight. The county paid for the damage and put wire around the remaining trees. It also began to measure what happened in the new ponds.
The results have just been published. The ponds hold back so much water that the village below has not been flooded since {year:2019|2020|2018}, and in last summer's drought the stream was the only one in the district that didn't dry up. There are now {n:41|38|46} kinds of dragonflies and birds that weren't there before. Even {farmer:Walter Hume|Edith Lang|Per Solberg}, whose field was the one that was flooded, says the beavers can stay.
=> Beavers on the {river} first caused damage and anger, but measurements show that their ponds prevent floods, keep water in droughts and attract new species. Even a farmer who suffered from it now accepts them.
=> The county's measurements show that the beavers' ponds on the {river} protect the village from floods and helped the stream through a drought.

I used to think I was a bad sleeper. I'd bought the pillow, the tea, the special lamp and a mattress that cost more than my first car. None of it helped. I still lay awake until {t:one|two} most nights.
Then my phone broke on a {day:Monday|Thursday}, and the repair took {n:nine|ten|eleven} days. The first two evenings were awful. I kept reaching for something that wasn't there. On the third I read half a detective novel and fell asleep with the light on.
I got the phone back, of course, but it doesn't come into the bedroom any more. It spends the night in the {spot:kitchen drawer|hall cupboard|bread bin}, and an old alarm clock wakes me. That was four months ago. I'm not saying it works for everybody, but before you buy a new mattress, try it for a week. It costs nothing.
=> The writer slept badly for years until a broken phone had to be repaired. Since then the phone stays in the {spot} at night, and the writer recommends trying this before spending money.
=> Keeping the phone out of the bedroom cured the writer's sleep problems after expensive products had failed.

I've had the {brand:Millwright 2|Grindel Pro|Beanery S} coffee grinder for {n:six|five|seven} weeks now, and I've used it every single morning. It looks good, it's solid, and it fits under the cupboard. The coffee it makes is better than anything I've had at home before, because the grounds come out so even.
So why only three stars? Because of the noise. My old one hummed, this one screams. My {who:daughter|flatmate|neighbour} has complained twice, and I now grind the coffee the evening before, which rather defeats the purpose. The manual says to use the slow setting, but then it takes two minutes for a single cup.
If you live alone in a house, buy it. In a flat with thin walls, I'd look for something else, even if the result isn't quite as good.
=> The reviewer gives the {brand} grinder three stars: it grinds evenly and makes excellent coffee, but it is so loud that the {who} complains. It suits houses rather than flats with thin walls.
=> The {brand} makes great coffee but is very loud, so the reviewer does not recommend it for flats.

We booked the {hotel:Hotel Seeblick|Pension Alba|Villa Miramar} because of the pictures: a white house, a terrace over the water, a breakfast with eleven kinds of jam. All of that is real. What the pictures don't show is the {thing:goods railway|motorway|shipyard} directly behind it.
The first night we hardly slept. In the morning I went to reception, ready for an argument. The owner, a lady of about {n:seventy|eighty}, didn't even let me finish. She gave us a room facing the lake, carried one of the bags herself and took the first night off the bill. From then on it was as quiet as a church.
So my advice is this: go, because I have seldom been treated so kindly. But ask for a room at the front when you book, and don't accept any other.
=> The guest was kept awake by the {thing} behind {hotel}, but the kind owner gave them a quiet room and took off the first night. They recommend the hotel, but only with a room facing the lake.
=> {hotel} is lovely and its owner very kind, but the reviewer advises booking a room at the front because of the {thing}.

Dear readers, as you will have noticed, our {lib:town library|village library|city library} has been getting warmer every summer. Last July we measured 36 degrees in the children's section, and twice we had to send people home.
We are glad to tell you that the council has approved new windows and shutters. For this the building will be closed from {start:3 May|10 May|12 May} to {finish:20 June|27 June|18 June}. All books that are due in this time are extended automatically until {due:5 July|8 July}, so nobody will have to pay a fee.
You need not go without reading: a small selection will be available in the {hall:school gym|old fire station|parish hall} on Tuesdays and Fridays from 2 to 6 p.m. The story hour for children takes place there too. Returns are not possible at that place, as we have nowhere to store the books.
=> The {lib} is closed from {start} to {finish} for new windows and shutters against the heat. Loans are extended to {due}, and some books can be borrowed in the {hall}, but not returned there.
=> Because of building work against summer heat, the {lib} closes until {finish}; a small selection is lent out in the {hall} on Tuesdays and Fridays.

{firm:Pippa Toys|Bluebird Toys|Tumbletown} has built its name on wooden toys that last for generations, and safety comes first for us. During a routine check in {month:April|May|September} we found that the wheels of the {toy:little fire engine|pull-along duck|red tractor} may come off when they are pulled hard. The axle underneath can then be swallowed by small children. We know of no injuries so far.
Affected are only items with a batch number that starts with {b:K7|R4|T9}, sold since {since:January|February}. The number is printed on the bottom. Please take the toy away from your child at once. You can return it to any shop for a full refund, even without a receipt, or order a free repair kit on our website.
Other products are not affected. We apologise for the trouble and have changed the supplier of the wheels.
=> {firm} is recalling its {toy} with batch numbers starting with {b}, because the wheels can come off and small children could swallow the axle. Customers get a refund or a free repair kit.
=> The wheels of some {toy} toys can come off, so {firm} asks parents to take them away and return them. Nobody is known to be hurt.

If your kettle has become slow and noisy, limescale is the most likely reason. It's harmless to drink but it wastes {what:electricity|energy}, since the heat has to get through a layer of stone.
Fill the kettle halfway with water and add {q:half a cup|a cup} of white vinegar or {k:two|three} spoonfuls of citric acid. If you use vinegar, bring it to the boil. With citric acid, do not boil it: hot acid of that kind can leave a new deposit that is even harder to remove. Lukewarm water is enough.
Leave it for {m:30|40} minutes, pour it away, and wipe out what is left with a soft cloth. Never use steel wool, which scratches the metal so that scale sticks more easily. At the end, boil fresh water once or twice and throw it away, otherwise your next tea will taste of salad.
=> The text explains how to remove limescale from a kettle with vinegar or citric acid: boil only the vinegar, leave it for {m} minutes, avoid steel wool and boil fresh water at the end.
=> Limescale makes a kettle slow and can be removed with vinegar or citric acid, but citric acid must not be boiled.

Stand on {a beach|the shore} for half a day and you can watch the sea come and go. The main cause is the Moon. Its gravity pulls a little more strongly on the side of the Earth that faces it than on the far side, and the result is two bulges of water, one towards the Moon and one away from it. As the Earth turns, a place on the coast passes through both, so most coasts have two high tides a day.
The Sun has a part in this too, though a smaller one, as it's so much further away. When the Sun, Moon and Earth are in a line, at full moon and new moon, their effects add up and the tides are especially high. They are called spring tides, which has nothing to do with the season.
How high the water really rises depends on the shape of the coast. In the middle of the ocean the difference is often less than a metre, while in some narrow bays it's more than ten.
=> Tides are caused mainly by the Moon's gravity, which makes two bulges of water. They are highest when the Sun is in line with the Moon and Earth, and their height depends on the coast.
=> The text explains that the Moon, and to a smaller degree the Sun, cause the tides, and that the shape of the coast decides how high they are.

My {kid:daughter|son} is {age:nine|eight|ten} and has never missed a piece of homework. Every evening the kitchen table is covered with sheets, and every evening somebody cries, not always the child. I teach at a primary school myself, so I'm supposed to be in favour of it. I no longer am.
What does a worksheet at seven in the evening teach? It teaches the quick ones that school is boring, and the slow ones that they are slow. Those with parents who can help get help, and the others come to class with empty pages and a bad conscience. I see it every morning.
I'm not against practice. But it belongs in school, where there is somebody who knows how to explain it, and where all have the same desk and the same lamp. Let us add {n:thirty|forty} minutes to the school day and leave the evenings to families. For homework there is just one thing that I would keep: reading, whatever they like.
=> The author, a parent and primary school teacher, argues that homework is unfair and pointless. Practice should take place in a school day lengthened by {n} minutes, and only reading should be left for home.
=> A teacher wants to abolish homework apart from reading, because only children with helpful parents profit from it.

The forecast had said sunshine, and at {t:nine|eight|ten} in the morning, when I left the hut, there wasn't a cloud. I had water, two sandwiches and a map that I was too proud to look at. My {rel:brother|cousin|uncle} had told me the path was easy.
By noon I was in fog so thick that I couldn't see my boots. I walked for an hour in what I believed was the right direction and then found my own footprints. That was when I became frightened. I sat down on a rock and shouted until I was hoarse.
What saved me was a {animal:goat|dog|cow} with a bell. I heard it below me, climbed down towards the sound and came out on a meadow, two hundred metres from a farm. The farmer gave me soup and didn't laugh, which I thought was decent of him. Since that day I look at the map every half hour, even in the city.
=> Without looking at the map, the author got lost in thick fog in the mountains and found a farm thanks to the bell of a {animal}. Since then the author always checks the map.
=> Lost in the fog in the mountains, the writer was saved by the sound of a {animal}'s bell.

{day:Tuesday|Wednesday}. My first day alone on the {line:14|27|31} bus, without the instructor behind me. I was so nervous that I'd ironed my shirt twice. The morning went well enough. I was four minutes late at the station, but nobody complained, and one old man said I braked like an angel.
In the afternoon it happened. Diversion because of roadworks, a left turn where I should have gone right, and there I was with forty passengers in a dead end between two gardens. A {job:postwoman|teacher|nurse} on board got out and waved me back, centimetre by centimetre, and everyone clapped when we were on the main road again.
I told my boss before anybody else could. I'd expected trouble. He only opened a drawer and showed me a photograph: the same dead end, the same hedge, and he himself at the wheel, {n:twenty|thirty} years ago.
=> On the first day alone as a bus driver, the writer got stuck in a dead end and was guided out by a {job}. The boss took it well, having once done the same.
=> A new bus driver describes getting stuck in a dead end during a diversion, and how kindly the passengers and the boss reacted.

For this issue we tested {n:eight|nine|seven} bicycle helmets that cost between {lo:25|30} and 180 euros. All of them meet the legal standard. We wanted to know what they do beyond that, so we dropped them at an angle, the way people really fall.
The result will please those with little money. The best protection came from the {good:Velino City|Ridewell One|Pedalo Urban}, at {p:59|64|55} euros. The most expensive model, the {bad:Aero Zenith|Carbona X|Stratos Elite}, came only fifth: it's light and well ventilated, but it lets too much of the twisting force through to the head. Two cheap helmets failed because the strap opened under load.
Whatever you buy, the fit matters more than the brand. A third of our test riders wore the helmet too far back, where it protects hardly anything. It should sit two fingers above the eyebrows.
=> In a test of {n} bicycle helmets the {good} for {p} euros protects best, while the most expensive one, the {bad}, comes only fifth and two cheap ones fail. A correct fit is most important.
=> The test shows that a high price doesn't mean a safe helmet: the {good} wins, and how the helmet is worn matters more than the brand.

How long is your lunch break? On paper, most office workers have {m:45|60} minutes. The health insurer {firm:Medora|Salvia|Kura Mutual} has now asked {n:2,100|1,800|3,200} of them what they really do with it.
{pct:41|38|44} percent said they eat at their desk at least three times a week, usually while reading mails. The most frequent reason was not the amount of work, as the authors had expected. It was that colleagues do the same, and nobody wants to be the first to get up. Only one in ten said that the boss had ever asked them to work through.
Those who left the building, even for a quarter of an hour, reported fewer headaches and felt less tired in the afternoon. The insurer recommends that team leaders simply go out visibly themselves. Where that happened, the survey found, the others followed.
=> A survey by {firm} shows that {pct} percent of office workers often eat at their desk, mainly because colleagues do. Those who go out feel better, so team leaders should set an example.
=> Many office workers skip a real lunch break because nobody wants to get up first. {firm} advises bosses to go out visibly themselves.

The {name:Fjellrunner|Wayfarer|Nomad} {l:28|30|32} is for people who hate to check in luggage. At first sight it's an ordinary grey rucksack. Unzip it all the way round and it opens flat like a suitcase, so that you don't have to dig for the socks at the bottom.
The main compartment holds clothes for {d:four|five|three} days. A padded pocket at the back takes a laptop of up to 15 inches, and a rain cover is hidden in the base. It fulfils the cabin measurements of most airlines. The fabric is made of old fishing nets, and every part, from the buckle to the zip, can be replaced with a simple screwdriver.
It has no wheels, and with all the pockets full it's heavy to carry on longer walks, as there is no hip belt. If you need one, choose the bigger model. We repair the bag free of charge for ten years.
=> The {name} is a cabin-size rucksack that opens like a suitcase and holds clothes for {d} days. It has no hip belt, but its parts can be replaced and repairs are free for ten years.
=> A rucksack for travellers with hand luggage only: it opens flat, is easy to repair, but is uncomfortable on long walks when full.

Tenants' meeting, {street:Linden Street 8|Quay Road 12|Orchard Lane 5}, {n:17|19|21} persons present
- Heating: was cold again on the third floor in {month:January|February}. Caretaker says the pump is too weak. Owner has ordered a new one, arrives in two weeks.
- Bicycles in the hallway: fire brigade has complained. Suggestion to put up a shelter in the yard, cost about 3,000 euros. Long discussion. Ground floor fears losing the lawn. No majority, moved to the next meeting. Until then the bicycles have to go to the cellar.
- Noise: Mr Karlsen apologises for the drum practice and will stop at 8 p.m.
- Summer party: {date:14 June|21 June|28 June}, everybody brings a salad, Ms Amadi borrows the tables.
- Next meeting in {next:September|October}.
=> The tenants learn that a new heating pump comes in two weeks. They can't agree on a bicycle shelter, so bicycles go to the cellar for now, and a summer party is planned for {date}.
=> At the tenants' meeting the heating repair, drum noise and the party on {date} were settled, but the bicycle shelter was put off until {next}.

Status of the move to the new {sys:booking system|accounting system|warehouse system}, week {w:23|31|37}
All customer data up to 2021 has been transferred and checked. The training of the branch staff is finished, with 92 percent taking part, and the feedback is good. Costs are within budget.
One point worries us. The interface to the payment provider {prov:PayNorth|Clearo|Tallyo} works in the test environment, but under load it breaks off after about 400 transactions. The provider confirmed the error on Monday and promised a correction, without a date. On a normal Saturday we have over 2,000 transactions.
We therefore propose not to switch over on the 1st as planned but {k:three|four} weeks later, and to run the old system in parallel till then. That costs an extra {c:8,500|9,200} euros. A decision from the board is needed by Friday.
=> The move to the new {sys} goes well except for the {prov} interface, which fails under load. The team proposes a delay of {k} weeks for {c} euros; the board must decide by Friday.
=> Because the payment interface breaks off under load, the project team wants to start {k} weeks later and needs the board's decision by Friday.

{fest:Riverside Garden Days|Green Thumb Weekend|Spring Plant Fair}, Saturday and Sunday, {place:castle park|old nursery|monastery garden}
10:00 Gates open, plant market with {n:60|70|45} growers (both days until 18:00)
11:00 Talk: Roses without poison, with gardener {p:Oda Brenner|Tom Selwyn|Ines Falk}
13:00 Swap corner: bring your seedlings, take others home, no money
14:30 Workshop for children: building a hotel for insects. Limited to 20 children, sign up at the gate
16:00 Saturday only: pruning old apple trees, please bring your own scissors
17:00 Sunday only: the winner of the largest pumpkin seedling is announced
Admission {fee:6|7|8} euros, free for those under 16. Dogs are welcome on a lead. There is no parking at the grounds this year because the meadow is too wet; a free bus runs from the station every 20 minutes.
=> {fest} offers a plant market, talks, a seedling swap and a children's workshop in the {place} on Saturday and Sunday for {fee} euros. As there is no parking, a free bus runs from the station.
=> The programme lists the market and activities of {fest}. Visitors should take the bus, because the meadow for parking is too wet.

The train leaves at {t:21:40|22:15|21:05}, and for the first hour nobody sleeps. In our compartment there were a {m:violin maker|retired sailor|student of law}, two sisters with a cake, and a man who never took off his hat. The conductor made up the beds with sheets that smelled of starch.
I won't pretend it's comfortable. The mattress is as thick as a magazine, the shower at the end of the corridor was out of order, and at {h:three|four} in the morning we stood for an hour in a field for reasons nobody could explain. A flight would have cost half as much.
And yet I'd do it again tomorrow. You fall asleep among {a:vineyards|factories|fields} and wake up with the sea outside your window, having gone every metre of the way. With a plane you arrive. With a night train you travel. Book early, though: the compartments for two are sold out {n:three|four} months ahead.
=> The author finds the night train uncomfortable, late and dearer than flying, but loves it because one really experiences the journey. Compartments for two should be booked {n} months ahead.
=> Despite a thin mattress, a broken shower and a long stop, the writer would take the night train again and advises booking early.

In my {g:grandmother|great-aunt|godmother}'s house, bread was never thrown away. On Fridays the whole week's crusts went into the pot, and what came out was the best soup I know.
For four people you need about {q:300|250} grams of stale bread, two onions, three cloves of garlic, a litre of vegetable stock and a tin of tomatoes. Fry the onions slowly until they're golden, which takes a quarter of an hour, don't hurry it. Add the garlic, tomatoes and stock and let it simmer. Only then tear the bread into pieces, put it in, take the pot off the heat and wait for ten minutes without stirring.
That's the point where most people go wrong: those who cook the bread get glue. It must only soak. Fresh bread won't do either, because it falls apart. A bit of {o:olive oil|basil|grated cheese} on top, and dinner is ready for less than the price of a coffee.
=> The recipe makes a cheap tomato soup from stale bread, a family tradition. The bread must be added at the end, off the heat, and only soak, since cooked or fresh bread spoils the soup.
=> The author passes on a relative's soup of old bread, onions and tomatoes and warns not to cook the bread.

Dear colleagues, when I started here {n:38|36|41} years ago, I was given a broom and told not to touch anything. I've kept to the first and not to the second.
Some of you expect a speech about the good old days. They weren't so good. The {hall:hall|workshop} was freezing, the machines had no guards, and {p:Big Olaf|Red Harry|Old Teddy} lost two fingers on the press that I was supposed to oil. I've never forgotten it. That's why I've been such a pain about safety glasses, and I know what you call me behind my back.
I have only one request now that I'm leaving. The management wants to save the safety officer's post and share the work among the teams. Don't let that happen. A thing that everybody looks after is looked after by nobody. And now to the buffet, before the sausages get cold.
=> In a farewell speech after {n} years, the speaker recalls an accident as the reason for insisting on safety, and asks the colleagues to fight for the safety officer's post.
=> A retiring worker says the old days were dangerous and warns against sharing the safety officer's work among the teams.

A short sleep after lunch has a bad reputation in many offices. Researchers at the {inst:Brandau Institute|Ellery Institute|Sorel Institute} wanted to know if it deserves it. They divided {n:120|96|144} volunteers into three groups. One stayed awake, one slept for {s:20|25} minutes, and one for 90. Afterwards all did the same tests of memory and reaction.
Both groups that had slept did better than those who stayed awake. However, the long sleepers were slow and confused during the first half hour and some were less able to sleep at night. The short nappers were alert at once, and the effect lasted for about {h:two|three} hours.
The authors warn against reading too much into it: the volunteers were all between 20 and 35 and healthy. Whether older people or shift workers profit in the same way is to be examined next year.
=> A study at the {inst} found that naps improve memory and reaction, and that {s} minutes work better than 90. As only young, healthy people took part, more research is planned.
=> Short naps of {s} minutes help more than long ones, according to a study with {n} young volunteers.

Before the railways came, every town in Britain kept its own time. Noon was when the Sun stood highest, so clocks in the west of the country were behind those in London, in Bristol by about ten minutes. For someone on a horse that didn't matter in the least.
For someone with a timetable, it did. Passengers missed trains because their watch was right at home and wrong at the station, and with several trains on one track, different times could even be dangerous. In the 1840s the railway companies one after another began to use London time at all their stations. Some towns resisted, and for years there were public clocks with two minute hands, one for local time and one for the railway.
In the end convenience won. By the middle of the 1850s most public clocks had been changed, but it was only in 1880 that Parliament made a single time the law. So it wasn't astronomers or politicians who gave the country its common hour, but {the people who ran the trains|the railways}.
=> British towns once had their own local times, which caused missed trains and danger. In the 1840s the railways introduced London time, most towns followed, and it became law in 1880.
=> The text tells how the railways, not the state, gave Britain a common time, which Parliament made law only in 1880.

Police in {town:Ambleford|Grunau|Teasdale} are used to calls about noise and parking. The one that came in at {t:5:20|4:50|5:35} on {day:Sunday|Saturday} morning was different: a woman reported that she couldn't leave her house because there were sheep in her front garden, on her steps and, as she put it, "looking in through the letter box".
Officers counted {c:64|71|58} animals. They had walked almost four kilometres from a pasture on the other side of the motorway, apparently through a tunnel for cyclists. Somebody had left the gate open after a party at the lake.
It took three hours to get them home. The shepherd, {p:Dan Fallow|Hilda Voss|Ruben Stark}, came with a bucket of oats and simply walked in front, and the police drove behind with blue lights. Nobody was hurt. Two flower beds and a hedge were eaten, and the owner of the garden has been promised a leg of lamb, which she has declined because she's a vegetarian.
=> In {town} {c} sheep escaped through a gate left open after a party and ended up in a woman's garden. Shepherd {p} led them home with oats; only flower beds and a hedge were damaged.
=> Police helped a shepherd bring {c} runaway sheep home after they had surrounded a woman's house in {town}.

The bottom of a lake is a diary. Every year a thin layer of mud settles on it, light in summer and dark in winter, and whoever drills into it can count back year by year. A team led by {p:Aino Rask|Pedro Salas|Mirja Holm} has now pulled a core {m:14|12|16} metres long from Lake {lake:Orva|Tindle|Sarn}.
The researchers were looking for traces of old volcanic eruptions, and they found five layers of ash. What they hadn't expected was the pollen. About {y:4,200|3,900|4,500} years ago, the pollen of trees almost disappears within a few decades, and that of grasses and grain takes over. Charcoal in the same layers suggests that the woods were burned down.
Until now people were thought to have settled in the valley about a thousand years later. The team believes that farmers were already there and cleared the land. To prove it, they now hope for help from archaeologists: so far not a single house from that time has been found.
=> Mud from Lake {lake} shows that woods were burned and replaced by grain about {y} years ago, so farmers may have settled there a thousand years earlier than thought. Remains of houses are still missing.
=> Looking for volcanic ash, researchers found pollen and charcoal in Lake {lake} that point to much earlier farming in the valley.

It was meant to be the year in which {firm:Auralis|Hearwell|Sonoma Ear} conquered the market. The young company's hearing aid costs a third of the usual price and is adjusted by phone, without a visit to a shop. Magazines wrote about it, and {n:9,000|7,500|11,000} people put their name on the waiting list.
On {day:Monday|Thursday} the founders filed for bankruptcy. Sales weren't the problem. A supplier in {land:Taiwan|Malaysia} delivered {k:6,000|5,000} batteries that lost their charge after a few hours, and replacing them used up the money meant for the second production run. A lender that had promised four million pulled out two weeks ago.
The 35 employees will be paid until the end of next month. An established manufacturer is said to be interested in the software, but not in the device. For those on the waiting list there is little hope; they haven't paid anything, though.
=> The start-up {firm}, maker of a cheap hearing aid, is bankrupt, because replacing faulty batteries used up its money and a lender pulled out. Another manufacturer may buy the software.
=> Despite thousands of interested customers, {firm} has failed owing to bad batteries and a lost loan.

With {k:two|three} kilometres to go at the {race:Lakeside Marathon|Harbour Marathon|Valley Marathon}, {a:Nora Teller|Helen Brisk|Sunita Rao} was in {pos:second|third} place and on course for a personal best. She had trained for it for a year, getting up at five before her shift at the bakery.
Then the runner in front of her, {b:Julia Marsh|Petra Zeman|Akiko Ono}, began to sway and fell. People on the pavement were shouting, but nobody dared to touch her. {a} stopped. She put the other woman's arm over her shoulder, and together they walked and stumbled to the finish, where the doctors took over. They were eleventh.
{b} was suffering from heat exhaustion and could leave hospital in the evening. The organisers have now invited both to start next year free of charge. Asked if she regretted the lost medal, {a} said that she had already got a thank-you card, and that it was nicer to look at.
=> At the {race} {a} gave up a likely medal to help {b}, who had collapsed from the heat, to the finish. Both may start free of charge next year.
=> {a} stopped to help a collapsed rival at the {race} and doesn't regret losing the medal.

When the council closed {st:Market Street|Bridge Street|Church Street} to cars last {season:spring|autumn}, I wrote on this page that it would be the death of the town centre. My {shop:shoe shop|bookshop|ironmonger's} has been there for {n:thirty|forty} years. I knew, I said, that my customers come by car.
Now that a year has passed, I owe the readers an answer. The first {k:two|three} months were as bad as I had feared. Sales fell by a fifth, and I looked at the notice of a shop to let in the next town. Then the benches came, the café put its tables outside, and people began to walk past slowly who used to drive past quickly. My sales are now slightly higher than before.
It isn't perfect. Deliveries are a nightmare, and older customers have a point when they ask for a bus stop nearer by. The council should solve both. But I was wrong about the main thing, and I'd rather say so myself than have it said about me.
=> The owner of a {shop} admits to having been wrong about the car-free {st}: after a bad start, sales are slightly higher than before. The council should still improve deliveries and the bus stop.
=> A shopkeeper who opposed closing {st} to cars now supports it, but wants better deliveries and a nearer bus stop.

Why do many trees turn yellow and red in autumn? During summer their leaves are full of chlorophyll, the green substance with which plants use sunlight to make sugar. It's constantly broken down and made anew, which costs the tree a good deal of energy.
When the days become shorter and colder, that's no longer worth it. The tree stops making new chlorophyll, takes back valuable nutrients such as nitrogen from the leaves and stores them for spring. With the green gone, yellow and orange colours show that had been in the leaf all along but were hidden. The red is different: many trees produce it only in autumn, and it's still debated what for. One idea is that it protects the leaf like sun cream while the nutrients are being taken out.
Finally a layer of cork forms at the stem, and the {wind|next gust of wind} does the rest. By dropping its leaves the tree avoids losing water in winter, when the ground may be frozen.
=> In autumn trees stop making green chlorophyll and take nutrients back, so hidden yellow colours appear, while red is newly made for reasons still debated. Dropping the leaves saves water in winter.
=> The text explains that leaves change colour because the tree stops renewing the green substance and stores the nutrients for spring.

Notice to all residents of {q:Hillside|Easterfield|the Mill Quarter}
During the storm of last Sunday a tree fell and its roots damaged the main water pipe in Fern Road. We sealed the place provisionally that same night. The final repair can only be done with the water turned off.
The supply will therefore be interrupted on {date:Thursday|Wednesday} from {a:8 a.m.|9 a.m.} to about {b:4 p.m.|3 p.m.}. Please fill some bottles and a bucket for the toilet the evening before, and keep the taps closed so that nothing overflows when the water comes back. A tank with drinking water will stand in front of the {spot:school|church|chemist's}.
Afterwards the water may look brown for a while. It isn't dangerous, but let it run until it is clear and do not wash white laundry before the next morning. Anyone who needs water for medical reasons should call us, and we will bring it to your door.
=> Because a damaged pipe has to be repaired, {q} has no water on {date} from {a} to about {b}. Residents should store some; a tank stands by the {spot}, and the water may be brown afterwards.
=> The water in {q} is turned off on {date} for a pipe repair. People with medical needs get water brought to them.

It's easy to make fun of a novel in which almost nothing happens. In "{title:The Ferryman's Ledger|A House Without Clocks|Salt and Paper}" by {p:Maren Holt|Daniel Osei|Ilse Korn}, a {job:ferryman|widow|bookkeeper} sorts through old receipts for {n:180|210|240} pages. I put it aside twice.
The third time, I got past the middle, and there I understood what I'd been reading. The receipts are the story. From what was bought and no longer bought, sweets, then medicine, then flowers, we learn of a child who is never mentioned. When the last slip of paper comes, for a pair of small shoes that were returned, I had to put the book down for quite another reason.
Not everybody will have the patience, and the publisher hasn't helped with a cover that promises a love story. But if you can stand a slow beginning, this is the most moving book I've read this year.
=> The reviewer twice gave up on {p}'s slow novel "{title}" but then found it deeply moving, since old receipts gradually reveal the story of a child. It is recommended to patient readers.
=> "{title}" starts slowly and has a misleading cover, but the reviewer calls it the most moving book of the year.

The washing machine died on a {day:Friday|Saturday}, full of water and with all of my {kid:son|daughter}'s sports things inside. The repair service said: not before {w:Wednesday|Thursday}, 95 euros just for coming, and with a machine of that age they'd recommend a new one anyway.
I'm not good with my hands. But I found a video by a lady of about sixty who explained, in the calmest voice I've ever heard, that in nine of ten cases the pump isn't broken but blocked. You open the little flap at the bottom, put a towel down, then another towel, and unscrew the filter. Out came a {thing:hair clip|coin|bottle cap}, a sock for a doll and about a litre of grey soup.
It's been running for {m:five|six|eight} months since. I'm telling you this because three people I know have thrown away a machine for the very same reason. Look at the filter first.
=> The author's washing machine only had a blocked filter, which could be cleaned with the help of a video instead of buying a new machine. Others should check the filter first.
=> Instead of buying a new washing machine, the writer found a {thing} and a sock in the filter, and the machine has worked for {m} months since.

To the editor: In your report on {date:12 March|4 November|19 February} you praise the council for turning off the street lights in {town:Wexmoor|Lindau Park|Ashby} between {a:midnight|1 a.m.} and 5 a.m. You mention the {eur:40,000|35,000|52,000} euros saved, and the stars that can be seen again. I'm fond of stars myself.
But I work as a nurse and get off the last bus at ten past one. It's {m:900|700|800} metres to my door. I now walk them with my phone in my hand as a torch, and twice I've fallen over the roots beside the cemetery. My colleague takes a taxi home, which costs her an hour's wages.
I don't ask for the lights to burn all night everywhere. In other places there are lamps with motion sensors that come on only if somebody passes. They need hardly any power. Perhaps the council could spend a part of what it has saved on that, at least along the way from the bus stop.
=> In a letter to the editor, a nurse complains that switching off the street lights in {town} makes the walk home at night dangerous, and suggests lamps with motion sensors near the bus stop.
=> The writer understands that {town} saves money without street lights but wants sensor lamps on the way from the bus.

Candle wax on the tablecloth is no reason to panic, and the worst thing you can do is to rub. Let it get hard first. If you're in a hurry, put {cold:ice cubes in a bag|a pack of frozen peas} on it for {m:ten|fifteen} minutes. Then break off as much as possible with the back of a knife.
What's left has gone into the fibres. Put one sheet of kitchen paper under the cloth and one on top, and go over it with a warm iron, without steam. The paper soaks up the melted wax. Take a new sheet each time, until no more stains appear on it.
With coloured candles a trace of dye often remains. Dab it with alcohol after testing on a hidden spot whether the cloth can bear it, and wash it as usual. Do not try the iron on silk, wool or anything synthetic: there it's better to pay for the cleaner's than for a new tablecloth.
=> To remove wax from a tablecloth, let it harden, break it off, and iron the rest into kitchen paper. Dye is dabbed with alcohol, and delicate fabrics should go to the cleaner's.
=> The text explains how to get candle wax out of cloth with cold, a knife and a warm iron, but not on silk, wool or synthetics.

Notes from the vet, {pet:Biscuit|Pepper|Mango} (cat, {age:11|12|13} years)
- Came because of weight loss, 700 grams since {m:March|May}, although she eats a lot
- Heart and lungs fine, teeth need cleaning but not urgent
- Blood test: kidneys good, thyroid clearly overactive. That explains the hunger and the restlessness at night
- Treatment: half a tablet morning and evening, with food, for life. Can be crushed
- Wear gloves or wash hands after handling the tablets
- Watch for vomiting or scratching in the face, then stop and call at once
- Special diet possible instead, but then she mustn't eat anything else, and she goes out, so not an option
- Check blood again in {w:three|four} weeks, appointment on {d:the 9th|the 12th}
=> {pet} the cat has lost weight because of an overactive thyroid and must take half a tablet twice a day for life. A special diet is impossible; the next blood test is on {d}.
=> The vet found that {pet}'s thyroid is overactive and prescribed tablets; the kidneys and heart are fine.

Construction report, {school:Birkenau School|Fairview School|Tollgate School}, as of the end of {month:August|October}
The roof is finished and watertight, {k:two|three} weeks before schedule, thanks to the dry weather. The windows on the north side are in. The electricians have started on the ground floor.
In the gym there is a setback. When the old floor was taken out, workers found asbestos in the glue underneath. All work there has been stopped, and a specialist firm is going to remove it. It can't begin until the 15th and needs about a month. The pupils are in the temporary building on the other side of the road and have not been in contact with it, as measurements of the air confirm.
The extra cost is estimated at {c:140,000|120,000|165,000} euros, which the reserve covers. The classrooms will open in {open:January|February} as announced. The gym will not: sport takes place in the town hall until Easter.
=> The building of {school} is going well, but asbestos was found in the gym floor and must be removed. Classrooms open in {open} as planned, while sport stays in the town hall until Easter.
=> Asbestos under the gym floor of {school} delays the gym and costs about {c} euros more; the classrooms are on schedule and pupils were not exposed.

{city:Rosenhall|Port Elwin|Castelmar}. The supervisory board of {firm:Nordal Ferries|Bluewater Lines|Tessin Shipping} has appointed {new:Ingrid Solheim|Rafael Costa|Margaret Yeo} as chief executive from {date:1 April|1 July|1 October}. {old:Viktor Hagen|Conrad Pell|Luis Arden}, who has led the company for 16 years and turned a single line into a fleet of 22 ships, will retire at the age of 67.
{new} has been with the company since 2009, first as an engineer on board and most recently as head of technology. The board passed over two candidates from outside. It explained the choice with the task of the coming years: half of the fleet is to be converted from diesel to electric drive by 2035, and for this the company needs someone who knows the ships from the inside.
The works council welcomed the decision. It expects the new head to keep the promise that no crew will be reduced because of the conversion.
=> {new} follows {old} as head of {firm} on {date}. The board chose the technology chief from within the company because half of the fleet is to become electric by 2035.
=> {firm} appoints {new} as chief executive; the works council approves and expects that no crews will be cut.

You can hear them before you see them, a thin scream high above the roofs. Common swifts spend nearly their whole life in the air. They eat, drink and even sleep there, and many of them don't land for ten months, until they come back from Africa to breed.
To do so, they need a hole under a roof, and mostly it's the same one year after year. Here lies the trouble. When an old house is insulated and every gap is closed, a pair returns and finds a wall. In {town:Greybridge|Solberg|Altfeld}, where {n:120|90|150} pairs were counted in 2010, only a third were left last summer.
{p:Ewa Lorenz|Colin Drew|Anders Bloom} didn't want to accept that. With pupils of the vocational school, the retired carpenter has built {b:85|60|70} wooden boxes and hung them under the eaves of every house whose owner said yes. The first {k:eleven|nine} were occupied this spring. "They need only a slit of three centimetres," the carpenter says. "We can surely spare that."
=> Swifts in {town} have lost nest holes as houses are insulated, and only a third of the pairs are left. A retired carpenter, {p}, and pupils have put up {b} boxes; {k} are occupied.
=> Because renovated houses have no gaps for swifts, {p} builds nest boxes in {town}, and the first ones are in use.

When my {g:grandmother|great-aunt} died, nobody wanted the piano. It had stood in the dining room for sixty years, out of tune and covered with photographs, and none of us could play. My {u:uncle|cousin} offered it on the internet for nothing. For {w:five|six} weeks there wasn't a single call.
Then a young man rang the bell. He had no car and no money for the transport, he said, but could he perhaps play it, just once? He sat down, and though every third note was wrong, we all stopped packing. He came from {city:Aleppo|Kharkiv|Mosul} and hadn't touched a piano for {n:two|three} years.
We brought it to his flat, four of us, up three floors, and I'd rather not say what my back thought of it. Since then the family has had an invitation on the first Sunday of each month. There is tea, far too many cakes, and my {g} is, in a way, there too.
=> Nobody in the writer's family wanted the {g}'s piano until a young man from {city} asked to play it. They carried it to his flat, and he now invites them every month.
=> The author tells how the {g}'s unwanted piano went to a young man from {city}, who has since become a friendly host to the family.

Visitors to {town:Steinfurt Vale|Oakhollow|Brennick} often think that the tower clock is broken. It is always {m:seven|eight} minutes fast, and the people of the town set their watches by the station instead.
The story behind it goes back to the great fire of {y:1781|1764|1793}. The town watchman had seen the smoke in time, but the gate was closed at the stroke of nine, and the farmers with their water carts came a few minutes too late to get in. Half of the houses burned down, among them the town hall. When the new tower was built, the council ordered that its clock be fast forever, so that everybody would hurry and nobody would stand in front of a closed gate again.
The gate was pulled down in {z:1860|1871|1855}. There have been three votes on putting the clock right since then, the latest in {v:1998|2003|2006}, and each time a large majority was against it.
=> The tower clock of {town} is deliberately {m} minutes fast, since farmers bringing water to the fire of {y} found the gate closed. The citizens have voted three times to keep it that way.
=> The text tells why the clock in {town} is kept fast: it recalls a fire at which help came minutes too late.

Hardly anyone knew his full name, but all who have ever waited for the tram at {sq:Cooper Square|Well Square|Mint Square} knew his {i:accordion|trumpet|clarinet}. {p:Matthias Reger|Tobias Quill|Jakob Stein} died last week at the age of {age:81|79|84}.
He had worked as a {job:dentist|tax inspector|surveyor} and only began to play in the street after retiring, because, as he said, the neighbours couldn't stand it any more. He didn't need the money. What was in the hat in the evening he carried to the shelter for the homeless round the corner, without telling anybody. It only became known when the shelter counted: in 15 years it was more than 60,000 euros.
On Saturday at noon, when he used to start, all trams will stop at the square for one minute. His family asks people not to bring flowers but a coin for the hat, which will be lying in its usual place.
=> {p}, a retired {job} who played the {i} at {sq}, has died at {age}. He secretly gave over 60,000 euros to a homeless shelter, and on Saturday the trams stop in his honour.
=> The city mourns the street musician {p}, who gave all his earnings to the homeless. Instead of flowers, the family asks for coins.

I've now learned {lang:Portuguese|Italian|Swedish} with {app:Parlova|Linguini|Wordnest} for {d:200|150|250} days without a break, and the app has told me so every single day. I have {k:nine|seven} golden crowns and am in the diamond league. What I couldn't do, when I was finally there on holiday, was order a {food:sandwich|coffee|soup}.
It's not that the app is bad. The exercises are short, funny and well made, and my vocabulary is really quite large. But you choose from answers, you tap on pictures, you put words in order. You hardly ever have to say something of your own. And the crowns make you repeat easy lessons, since these give the most points.
I've found a solution that works for me: the app for ten minutes on the train, and once a week a conversation with a retired teacher by video, for 12 euros. After two months of that I can order anything. I still can't stop checking my crowns, though.
=> The reviewer finds that the language app {app} teaches many words but hardly any speaking, as users only tap answers and collect points. Combined with weekly conversations with a teacher, it works well.
=> After {d} days with {app} the reviewer couldn't order anything in {lang} and now adds conversations with a teacher.

It sounds too good to be true: paint your walls and save up to 40 percent of the heating. That's what the makers of so-called thermal paint promise. We painted {n:three|four} identical rooms in our test house, one of them with ordinary white paint, and measured the energy use for a whole winter.
The difference was smaller than the error of our instruments. A layer of paint is less than a millimetre thick, and no material that thin can hold back heat as ten centimetres of insulation do. One of the products did make the walls dry more quickly, which may help in damp bathrooms, but it costs {c:85|90|78} euros a bucket.
When we asked, {a:one maker|one company} sent us a study that it had paid for itself, two did not reply. Our advice: those who want to save should first seal their windows and insulate the ceiling of the cellar. With the price of {k:five|six} buckets, that's a good start.
=> In a test over a whole winter, thermal paint saved no measurable heating energy, because it is far too thin. The testers advise sealing windows and insulating the cellar ceiling instead.
=> The test finds the promises of thermal paint false; one product only makes damp walls dry faster.

Young people are no longer interested in the news: this is what everybody says. The youth foundation {f:Kompass|Lighthouse|Agora} asked {n:1,400|1,250|1,600} pupils between 14 and 18, and the picture that comes out is more complicated.
Only {a:8|9|7} percent read a newspaper, even online, and one in five watches the news on television, mostly with their parents. Yet {b:71|68|74} percent said they want to know what's going on in the world. They get it from short videos, and most don't search for them: the news "just comes along".
Many are uneasy with that. More than half said they often don't know whether a video is true, and {c:two thirds|three quarters} would like to learn at school how to check it. At present this is a subject in only one of six schools in the survey. The foundation demands that it become part of the timetable everywhere from the seventh year on.
=> According to {f}, most young people want to follow the news but get it from short videos and often can't tell what is true. The foundation wants schools to teach them to check it.
=> {b} percent of pupils are interested in the news, but many feel unsure about videos and {c} want to learn at school how to check them.

The first thing you notice on {isle:Lummer|Sankt Orm|Havsey} is your own footsteps. There are no cars on the island, not even for the doctor, who comes by {v:bicycle|tricycle|horse cart}. At the harbour, guests load their suitcases on handcarts and pull them to their rooms over a path of shells.
It takes {h:four|three|five} hours to walk around it. You pass a lighthouse, a field with wild horses and a beach on which, in {month:May|June}, I met a single person. There are two restaurants, and both serve {fish:plaice|herring|crab}. Those who need night life should go elsewhere.
What the brochures keep quiet about is the timetable. The ferry only runs at high water, so it leaves at a different time each day, and in strong wind it doesn't leave at all. I'd planned three days and stayed for five. Don't book a flight for the day of your return, pack a thick book, and bring cash, as the only machine was empty.
=> The author describes the quiet, car-free island of {isle} with its empty beach and two restaurants. Because the ferry depends on tide and wind, visitors should plan extra days and bring cash.
=> {isle} is peaceful and has no cars, but the ferry is so irregular that the writer stayed five days instead of three.

Night of Science, {place:University of Torrin|Wendell College|Technical School Marl}, {date:Friday, 8 November|Friday, 15 November}, admission free
18:00 Opening in the main hall, with a frozen {fruit:banana|apple} and a hammer (chemistry)
18:30 to 22:00 Laboratories open: earthquakes to touch, DNA from {b:tomatoes|onions|kiwis}, a robot that plays noughts and crosses
19:00 Lecture: Why we forget names, Professor Liv Castell
20:00 Science slam, six young researchers, ten minutes each, the audience votes
21:30 Tour of the roof with telescopes. In case of clouds: film in the planetarium
23:00 End, the last bus leaves at 23:15
Please note: for the roof you need a ticket, since only {n:40|50|30} people are allowed up. They are given out at the information desk from 17:30, one per person, and last year they had gone within a quarter of an hour. Children under 12 can only come in with an adult.
=> The Night of Science at {place} offers open laboratories, a lecture, a slam and telescopes free of charge. Tickets for the roof are limited to {n} and go quickly, so visitors should come early.
=> On {date} {place} opens its laboratories to the public. The roof tour needs a ticket, available from 17:30.

{club:TV Hardmoor|SC Weidenau|Swallows Volleyball}, board meeting
- Members: {n:412|388|435}, for the first time in years more joining than leaving, thanks to the girls' teams
- Money: electricity for the floodlights has doubled. Treasurer {p:Ole Brandt|Mina Katz|Leo Farrell} wants to raise the fee by 2 euros a month. {q:Sabine Roth|Hugo Lacey|Anya Petrov} is against it, fears families will leave, and suggests looking for sponsors first
- Vote: fee increase rejected, 5 to 4. Sponsors to be found by the end of {m:March|April}, otherwise vote again
- Referees: we're two short, fine of 300 euros per season. The course is paid for by the club for anyone who will do it. So far nobody has volunteered
- Hall: closed at Easter because of the new floor, training outdoors
- Trainer for the under-12s leaves in summer. {q} knows a student and will ask
=> The board narrowly rejects {p}'s proposal to raise the fee for the costly floodlights and looks for sponsors first. The club still lacks two referees and needs a trainer for the under-12s.
=> The club is growing but needs money: instead of a higher fee, sponsors must be found by the end of {m}.

{month:September|October} {d:3|5|9}. Three weeks in {city:Helsinki|Rotterdam|Lyon} now. I can buy a tram ticket, say thank you and apologise, and I apologise a great deal. The flat is bright. The colleagues are polite and go home at {t:four|five}. At weekends I talk to the woman at the bakery, two sentences, and rehearse them in the stairwell.
Yesterday I had decided to call it off. I'd even looked up what it costs to break the lease. Then, in the evening, there was a knock. The neighbour from the second floor, with wet hair and a towel, wanted to know if I had water. I hadn't either. Ten minutes later, the whole house was standing on the stairs with buckets and candles, someone made coffee on a camping stove, and I learned more names in an hour than in all the weeks before.
Today the water's running again. I'm almost sorry. On Thursday I'm invited to play {g:cards|chess|dominoes} on the second floor. I'll give it until Christmas.
=> The writer had decided to give up after three weeks in {city}, but a water failure brought the neighbours together. Now invited to play {g}, the writer will give it until Christmas.
=> A newcomer to {city} nearly gives up but gets to know the neighbours when the water fails, and decides to wait until Christmas.

Dear citizens, dear children who would rather be in the water than listen to me: I'll be brief. {n:Six|Seven|Five} years ago the old pool was closed because the roof let in more water than there was in the basin. Experts advised us to save the {mio:nine|eight|ten} million and send people to {town:Westerloh|Camberton|Fell}, which is {km:22|18|25} kilometres away.
In those years the number of children in our third classes who can swim safely fell from 80 percent to {b:46|49|44}. I read that figure on an evening in winter and couldn't get it out of my head. A town with a river running through the middle can't afford this, no matter how empty the treasury is.
We have built more simply than we dreamed. There's no slide and no sauna, and I know that some are disappointed. But there are six lanes, a basin for beginners, and a promise: every child in this town gets a swimming course, free of charge. The pool is open. Off you go!
=> The speaker opens the new pool, which the town built because fewer and fewer children could swim. It is simple, without slide or sauna, but every child gets a free course.
=> The new pool was built against experts' advice since only {b} percent of the third-class children could swim safely.

In Egyptian tombs, archaeologists are said to have come upon pots of honey thousands of years old. Whatever one thinks of such stories, there is a good reason why honey keeps almost for ever, if it's well sealed.
First, it contains very little water, usually less than a fifth, and a great deal of sugar. Bacteria and yeasts that land in it lose their own water to the sugar and can't grow. Second, honey is acidic. Third, the bees add an enzyme that produces small amounts of hydrogen peroxide, which is also used as a disinfectant.
That it becomes solid after some time is no sign that it has gone bad. The sugar just forms crystals, and in a warm water bath it turns liquid again. Only if the lid is left open does it draw moisture from the air, and then it can ferment. And one warning: babies under one year mustn't eat it, because it may contain bacterial spores that are harmless to adults but not to them.
=> Sealed honey keeps almost for ever because it has little water, much sugar and acid, and an enzyme that makes hydrogen peroxide. Crystals are harmless, but babies under one year mustn't eat it.
=> The text explains why honey hardly spoils, and warns against leaving it open and giving it to babies.

"Unexpected item in the bagging area." I don't think there's a sentence I have heard more often in the past year. The {shop:supermarket|store} in our street has {n:eight|ten|six} self-service tills and one cashier, who spends the day running from one red lamp to the next.
We're told that it's faster. It isn't, I've timed it: {a:four|five} minutes with the machine, three in the queue at the old till. We're told that it saves money. Perhaps, but I haven't noticed that the milk is cheaper. In fact we're doing for nothing the work that somebody used to be paid for.
But that isn't what bothers me the most. My neighbour is {age:86|88|84} and lives alone. On many days, the chat with the cashier was the only conversation she had. Now she has stopped going and gets her food delivered. I'd like the chains to keep one till for slow people, with a human being and a chair. In the Netherlands a chain has had that for years, and customers like it.
=> The author argues that self-service tills are neither faster nor cheaper and take conversation away from lonely people, such as an old neighbour. Shops should keep a slow till with a human cashier.
=> The writer criticises self-service tills and wants supermarkets to offer one staffed till for people who like to chat.

The accused sat in a cage under the judge's window and was quiet for once. {name:Caesar|Pavarotti|Hector}, a {y:four|five}-year-old rooster from {town:Niederau|Thornby|Little Marsh}, has kept the courts busy for {n:two|three} years. A couple who moved there from the city claimed that he crows from four in the morning, up to 90 times an hour. They had recorded it.
His owner, Agnes Thole, replied that roosters have crowed in the village for as long as it has existed, and brought a petition with 240 signatures.
The judge went there herself and stood in the couple's bedroom before dawn. She ruled yesterday that animals belong to a village and anyone who moves there has to put up with them. At night, however, everybody has a right to sleep. The rooster may stay but has to be kept in a dark coop until {h:seven|half past six}. Both sides said they were content, and the couple have bought eggs.
=> A judge has ruled that the rooster {name} in {town} may stay although neighbours from the city complained about the crowing, but must be kept in a dark coop until {h}. Both sides accept this.
=> In the quarrel over a noisy rooster in {town}, the court decided on a compromise: {name} stays, but in a dark coop until {h}.

The weather service has issued an orange warning for {area:the west coast|the northern valleys|the southern counties} from {a:Thursday evening|Wednesday evening} until {b:Saturday morning|Friday night}. The storm itself will be nothing special, with gusts of up to {g:85|90} kilometres an hour, as they occur every autumn. The danger comes from the rain: {mm:80|90|100} millimetres are expected within a day, and the ground is already full after a wet September.
Small streams can rise within an hour. People who live by one should move their cars and clear out their cellars while it's still dry. Do not drive or walk through flooded underpasses, even if the water looks shallow. Half a metre is enough to carry a car away.
Schools stay open for now; a decision is to be taken on Thursday at noon and announced on the radio. The river ferries stop running when the storm begins. Mountain huts ask hikers to cancel.
=> The weather service warns of heavy rain and floods for {area} until {b}, as the ground is already soaked. People near streams should secure cars and cellars; whether schools close is still open.
=> Not wind but up to {mm} millimetres of rain is the danger in {area}, where streams may rise quickly.

Incident report: online shop not available, {date:2 December|28 November|9 December}, {a:09:12|10:05} to {b:13:40|14:25}
At {a} the monitoring reported that orders could not be completed. We first suspected the number of visitors, because a discount campaign had begun that morning, and added {n:six|eight|four} servers. This had no effect and cost us 50 minutes.
The real cause was a certificate for the payment service which had expired at midnight. The reminder had been sent as planned, three times, to the address of an employee who left in June. As soon as we had found that, a new certificate was installed. Because of a typing error it had to be repeated, which explains the last half hour.
About {o:1,900|2,300|1,700} orders were lost. No customer data was affected. From now on, reminders go to a shared mailbox, certificates are renewed automatically, and a list of all addresses of former employees is checked each month.
=> The online shop was down from {a} to {b} because a payment certificate had expired and the reminders went to a former employee. Certificates will be renewed automatically, with reminders to a shared mailbox.
=> An expired certificate, not the discount campaign, stopped the online shop and cost about {o} orders; no data was affected.

On the roof of the {house:opera house|insurance building|central post office} it smells of lime blossom and smoke. {p:Yara Demir|Felix Hohn|Carol Ngata}, {age:34|29|41}, lifts the lid off a hive without gloves. "People think they know me. They don't know me at all. They live for six weeks in summer. I've just learned to move slowly."
The city's best-known beekeeper looks after {n:48|36|52} hives on eleven roofs. City bees do well, as something is in bloom in parks and on balconies from March to October, while the fields outside offer nothing once the oilseed crops have flowered.
Still, {p} no longer advises everybody to keep bees. There are too many hives by now, and they take the food away from wild bees, which are far more threatened and don't have anybody to feed them. "If you want to do some good, don't buy a hive. Leave a corner of your garden alone."
=> Beekeeper {p} looks after {n} hives on city roofs, where bees find food for months. But there are too many honey bees now, so {p} advises leaving wild corners for threatened wild bees instead.
=> City bees are thriving, but according to beekeeper {p}, people should rather help wild bees by leaving part of a garden alone.

In "{game:Lighthouse Keepers|Last Lamp|Storm Watch}" there are no winners and losers, or rather: either all of you win or nobody does. {n:Two|Three} to five players look after a chain of lighthouses on a stormy night. Each of them sees only their own cards and may say no more than {k:three|two} words per round, and the ships don't wait.
The rules fit on one page and are explained in five minutes. A round takes about {m:25|30|20} minutes. With the twelve envelopes that are opened one after another, the game gets harder each time: there's fog, then a broken radio, and finally a smuggler among the players, whom we won't say more about.
From {age:ten|nine} years on. Once an envelope is open, its surprise is gone, but nothing is torn or written on, so you can pack it all up again and pass the game on to friends. Made in Slovenia, of cardboard only, without plastic.
=> "{game}" is a cooperative board game about lighthouses in which players see only their own cards and may hardly speak. It gets harder with each envelope, contains no plastic and can be passed on.
=> The board game "{game}" for players from {age} years lets everybody win or lose together and takes about {m} minutes a round.

There are two schools when it comes to pancakes. One says that the batter must rest for half an hour, the other says that this is superstition. As my {c:children|nephews|nieces} eat pancakes in any condition, I used a wet Sunday to find out.
Three bowls, the same batter: {f:250|200} grams of flour, half a litre of milk, three eggs, a pinch of salt. I fried the first at once, the second after {a:30|40} minutes, the third I left in the fridge overnight. The tasters didn't know which was which.
The fresh ones tore when turned and were a bit tough. Those that had rested were soft and thin and were chosen by {v:five of six|four of five} tasters. The ones from the fridge were no better, only greyer. So rest it is, but half an hour will do. And what helped more than anything: the first pancake always fails since the pan isn't hot enough. Give it two minutes longer, and you needn't throw one away.
=> The author tested pancake batter with a blind tasting: letting it rest for {a} minutes makes softer pancakes than frying at once, and a night brings nothing more. A really hot pan matters most.
=> According to the author's test, pancake batter should rest about half an hour, but not overnight, and the pan must be hot.

Ears don't hurt when they are being damaged, and that's the trouble with headphones. The fine hair cells in the inner ear that turn sound into nerve signals don't grow back in humans. What is lost is lost, mostly the high notes first, and it takes years until one notices.
How much is too much? It depends on both the level and the time. At about 80 decibels, as loud as {ex:a busy road|heavy traffic}, 40 hours a week are regarded as safe for adults. With every three decibels more, the permitted time is cut by half. At 100 decibels it's only about twenty minutes a week.
Three things help. Set the limit in your phone, which most devices offer. Use headphones that cut out noise, because people in a loud train otherwise turn the music up. And give the ears a break after a concert, best until the next day. If it rings or sounds muffled for longer than {n:a day|24 hours}, see a doctor soon and don't wait for it to pass.
=> Loud headphones damage hearing unnoticed and for good, as hair cells in the ear don't grow back. One should limit the volume, cut out noise, give the ears breaks and see a doctor if ringing lasts.
=> The text warns that loud music harms the ears permanently and advises a volume limit, headphones against noise and breaks.

The message usually comes in the {time:evening|early morning}: "Hi Mum, my phone fell in the {w:sink|toilet|lake}, this is my new number." In {county:Marland|Estrick|Lower Vale} alone, {n:310|280|420} people replied to it last year and lost {c:1.1|0.9|1.4} million euros, according to the police.
First there's harmless chat. Then a bill has to be paid that same day, and the banking app doesn't work on the new phone. Those who ask questions are told that there's no time, or that the microphone is broken. In fact hurry is the most important sign. The callers don't want you to think.
Inspector Hanna Reuter gives a simple piece of advice: call the old number. In most cases your child answers and knows nothing about it. Besides, families can agree on a word that only they know. Whoever has already paid should ring the bank at once, since a transfer can often be stopped within the first hours, and report it to the police. There's no reason to be ashamed.
=> Police warn of messages in which fraudsters pretend to be a child with a new number and urgently want money. People should call the old number, and victims should ring the bank and report it.
=> In {county}, {n} people fell for the trick with the child's new phone number. The police advise calling the old number or agreeing on a secret word.

For {n:26|23|31} years there was a pale rectangle on the wall of the {mus:town museum of Kolden|Breyer Museum|Ferring Museum}. In it hung, until a night in {month:February|November} {y:1997|1996|1999}, the "{pic:Girl with a Lantern|Winter Ferry|Woman Peeling Apples}" by the local painter Emil Vaart. The thieves came through a skylight and were never caught.
On Monday, the attendant Lotte Bruns found a flat parcel by the staff entrance, wrapped in a shower curtain. Inside was the painting, undamaged apart from a scratch in the frame, and a typed note: "My father took it. He is dead now. He looked at it every day. I am sorry."
Experts have confirmed that it's genuine. The insurance company, which paid 80,000 euros at the time, could claim the picture but has said it will give it to the museum as a loan. As the theft can no longer be prosecuted, the police aren't looking for the sender. From Sunday the picture can be seen again, with the note beside it.
=> The painting "{pic}", stolen from the {mus} in {y}, has been returned anonymously by a thief's child with an apology. It is genuine and will be shown again from Sunday, along with the note.
=> After {n} years a stolen picture is back in the {mus}, left there with a note that the sender's dead father had taken it.

Excavation diary, field 4, {site:Harrow Mound|Tell Safra|Birken Hill}
- Day 1: topsoil removed. {find:Bottle tops|Crisp bags|Cartridge cases}, one boot, modern
- Day 2: stones in a row, 6 metres long. {p:Dr Lindner|Dr Achebe|Dr Moreau} says wall of a house, perhaps Roman. Great excitement, press informed
- Day 3: rain, everyone in the tent
- Day 5: the wall turns a corner. Pottery, but all of it glazed, so hardly Roman
- Day 6: an old farmer from the village drops by, looks into the trench and says that's his grandfather's pigsty, pulled down in {y:1931|1928|1934}. Shows a photo
- Day 7: press informed again. Dug deeper under the pigsty out of spite
- Day 8: a layer of ashes, a stone axe, post holes. Seems to be a Stone Age hut. {p} isn't saying anything to the press until the laboratory has dated the charcoal
- Permit extended by {w:two|three} weeks
=> A supposed Roman wall at {site} turned out to be a farmer's old pigsty, but beneath it the team found what seems to be a Stone Age hut. {p} waits for the dating before telling the press.
=> After an embarrassing mistake with a pigsty, the diggers at {site} find a stone axe and post holes and get {w} more weeks.
`
  .trim()
  .split(/\n\n+/);
