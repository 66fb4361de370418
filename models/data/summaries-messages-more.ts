// More messenger chats, of two people and of three or four, private and at work, with their summaries.
// Written in the form of summaries-chats.ts.
export const moreMessages = `
{A}: raclette at mine on {day:Saturday|Friday|Sunday}, still on?
{B}: yesss
{B}: i have {n:4|6} little pans, u have the grill right?
{A}: grill yes, pans no, they got lost when i moved
{B}: ok ill bring mine
{A}: and i get cheese and potatoes
{B}: what about pickles
{A}: hate them 😂 bring some if u want
{B}: i will!! 7?
{A}: no wait, 8, i have yoga before
=> {A} and {B} will have raclette at {A}'s place on {day} at 8. {A} has the grill and buys cheese and potatoes; {B} brings {n} pans and pickles.
=> For the raclette on {day}, {A} provides the grill, cheese and potatoes, and {B} brings the little pans. It starts at 8 because {A} has yoga before.

{A}: train is on time, c u in 20 min
{B}: great im already at {wrong:the south station|the old station|West Station}
{A}: ???
{A}: i come in at {right:the main station|the airport station|the north station}
{B}: u wrote {wrong} yesterday!
{A}: oh. yes. the train was rerouted and i forgot to tell u
{B}: argh. i need {min:30|40|25} min to get there
{A}: so sorry. ill sit in the bakery and buy u something
{B}: cinnamon roll. a big one
=> {B} waits for {A} at {wrong}, but {A}'s train was rerouted to {right}. {B} needs {min} minutes to get there, and {A} waits in the bakery.
=> {A} forgot to tell {B} that the train now comes in at {right}. {B} has to go there, and {A} will buy a cinnamon roll.

{A}: did u maybe see a silver ring in the {place:gym|pool|sauna} yesterday?
{B}: no, whose?
{A}: mine, from my grandma :(
{B}: oh no. did u ask at the desk?
{A}: they have {n:two|three} rings but all gold
{B}: hm. u took it off before the shower, i remember that
{A}: really? where did i put it
{B}: in ur sock i think?? u said its a safe place
{A}: wait
{A}: ITS IN THE SOCK. in the dirty laundry
=> {A} is looking for a silver ring from {A}'s grandmother, last worn at the {place}. {B} remembers that {A} put it in a sock, and {A} finds it there.
=> {A} thought that a ring was lost in the {place}, but thanks to {B} it turns up in a sock in the dirty laundry.

{A}: hey, small thing
{A}: i paid {sum:120|140|160} for the two festival tickets, so half is yours
{B}: i sent u {part:40|50} last week?
{A}: got that thx. the rest is missing
{B}: oh i thought that was all
{B}: can i give u the rest when i get paid? on {date:the 1st|the 28th|the 30th}
{A}: ok but not later pls, i need it for my car
{B}: promise. and i get the first round there 🍻
=> {A} paid {sum} for two festival tickets, and {B} has only given {part} back. {B} will pay the rest on {date}, and {A} needs it for the car.
=> {B} still owes {A} a part of the money for the festival tickets and promises to pay it on {date}.

{A}: so i saw the flat
{B}: and??
{A}: kitchen is lovely, big balcony
{B}: sounds good
{A}: but the {room:bedroom|living room} is super dark. and its over a {shop:bakery|fish shop|bus depot}
{B}: noise?
{A}: the neighbour says it starts at {t:3|4} in the morning and goes on every day
{B}: ok then no. i get up at 6, i need my sleep
{A}: same feeling. ill cancel and look at the one in {street:Garden Street|Hill Road} tomorrow
{B}: can i come to that one?
{A}: sure, 5:30
=> {A} saw a flat with a nice kitchen and balcony, but it's dark and noisy, so {A} will cancel. {A} and {B} see the one in {street} tomorrow at 5:30.
=> {B} doesn't want the flat that {A} saw, because it is over a {shop} and {B} needs sleep. Tomorrow both look at another in {street}.

{A}: how r u today
{B}: still {temp:39.1|38.7|38.9}. everything hurts
{A}: poor u. did u eat?
{B}: toast. yesterday
{A}: i made {soup:chicken|lentil|potato} soup, ill bring some after work
{B}: dont come in, i dont want u to catch it
{A}: ill put it in front of the door and ring
{B}: ❤️ could u also get cough syrup? the pharmacy closes at {t:6|7}
{A}: will do. which one
{B}: any. just not the one with honey, im allergic
=> {B} is ill with a temperature of {temp}. {A} will leave {soup} soup at the door after work and buy cough syrup without honey, because {B} is allergic.
=> {A} brings soup and cough syrup for {B}, who has a fever and doesn't want {A} to come in and catch it.

{A}: we r at the campsite with ur tent
{B}: nice! hows the weather
{A}: {w:windy|cloudy|cold}. but where are the poles?
{B}: in the green bag
{A}: there is only a blue bag with the pegs
{B}: oh noo. the green one is still in my {where:cellar|garage|attic}
{A}: seriously
{B}: im so sorry!! should i drive out? its {h:two|three} hours
{A}: no no. the owner has a hut free for {p:45|50|60}
{B}: take it, i pay for it
{A}: half is fine, i should have looked before we left
=> {A} can't put up {B}'s tent because the poles are still in {B}'s {where}. {A} takes a hut for {p} instead and wants {B} to pay only half.
=> {B} forgot to give {A} the bag with the tent poles. {B} offers to pay for the hut, but {A} suggests sharing the cost.

{A}: bad news about {pet:Pepper|Nugget|Krümel}
{B}: what happened to my hamster??
{A}: nothing bad! but the cage was open this morning and its empty
{B}: 😱
{A}: i closed all doors and put {food:cucumber|apple|carrot} on the floor
{B}: look behind the {furn:fridge|sofa|piano}, thats where i found her last time
{A}: moving it
{A}: there she is. eating the cable
{B}: PULL THE PLUG
{A}: done, shes in the box. the cable is history
{B}: ill buy u a new one when im back
=> {B}'s hamster {pet} escaped while with {A}. {A} finds her behind the {furn}, as {B} suggested, eating a cable, which {B} will replace.
=> {A} finds {B}'s escaped hamster {pet} behind the {furn} and puts her in a box. {B} will buy {A} a new cable.

{A}: just missed the {t:17:40|18:10|16:55} train 😩
{B}: oh no. next one?
{A}: in {n:an hour|two hours}
{B}: but u have the key to the holiday flat
{A}: i know...
{B}: i stand in the rain with {k:two|three} suitcases
{A}: is there a cafe?
{B}: closed
{A}: wait i call the landlady. she lives round the corner
{A}: she has a second key and comes in 10 min. in a red coat
{B}: thank god
=> {A} missed the {t} train and has the key, so {B} stands outside in the rain. The landlady will come with a second key in 10 minutes.
=> Because {A} missed the train, {B} can't get into the holiday flat. {A} called the landlady, who brings {B} a second key.

{A}: 12 days till {c:Morocco|Canada|Japan}!!! 😎
{B}: cant wait. i bought sun cream already
{A}: did u check ur passport?
{B}: its fine till
{B}: oh
{B}: it ran out in {m:March|April|May}
{A}: nooo
{B}: how long does a new one take
{A}: 4 weeks normally. but theres an express one, 3 days, costs {p:90|100|110}
{B}: ok i go there tomorrow morning before work
{A}: take a photo with u! and ur birth certificate
{B}: that one is at my parents... ill drive there tonight
=> {B}'s passport ran out in {m}, 12 days before the trip to {c}. {B} will apply for an express one for {p} tomorrow and fetch the birth certificate tonight.
=> {A} reminds {B} to check the passport, and it has expired. {B} goes tomorrow for an express passport, which takes 3 days.

{A}: can we swap days for the kids swimming this week?
{B}: u mean i take Tuesday and u take Thursday?
{A}: yes, i have a parents evening on Tuesday
{B}: ok. then i fetch {k:Mila|Timo|Ayla} at ur place at {t:3:30|3:45|4:00}
{A}: perfect. and Thursday i take both
{B}: does ur car have room for {o:Emre|Lotta|Finn}s {thing:scooter|skateboard}?
{A}: sure
{B}: and pls remind {o} of the goggles. always forgets them
{A}: mine too 😂
=> {A} has a parents' evening, so {A} and {B} swap swimming days. {B} takes the children on Tuesday, fetching {k} at {t}, and {A} drives on Thursday.
=> {A} and {B} swap the driving to swimming: {B} fetches {k} on Tuesday at {t}, and {A} takes both children on Thursday.

{A}: i have a spare ticket for {x:the circus|the jazz night|the ice show} tonight, my sister is sick
{B}: oh cool what time
{A}: 8, doors open 7:15
{B}: hmm i have {c:pottery|choir|Spanish} till {e:7|7:15}
{A}: u could come right after, its just 2 stops
{B}: with {d:clay|pencils|books} in my bag haha
{B}: what do u want for it?
{A}: nothing, its a gift from my aunt
{B}: then i buy u dinner after
{A}: deal. meet at the left entrance, i have both tickets
=> {A}'s sister is sick, so {A} offers {B} a free ticket for {x} tonight at 8. {B} comes after {c}, and both meet at the left entrance.
=> {B} will go with {A} to {x} tonight after {c} and buy dinner afterwards, because {A} wants no money for the ticket.

{A}: u left ur charger here
{B}: i know 😭 laptop is at {p:9|12|6}%
{A}: when do u need it
{B}: now. essay is due at midnight
{A}: im in pyjamas
{B}: i could come but my last bus back goes at {t:10:20|10:40}
{A}: thats in half an hour, u wont make it
{B}: what if i save it to the cloud and write at {n:my neighbour's|my cousin's}?
{A}: or u come here, write here and sleep on the couch
{B}: ur couch is soo hard
{A}: its the couch or no essay
{B}: on my way
=> {B} left the laptop charger at {A}'s place and has an essay due at midnight. {B} will come, write it there and sleep on the couch.
=> With the laptop at {p}% and an essay due at midnight, {B} goes to {A}, where the charger is, and stays the night on the couch.

{A}: AND??? did u pass
{B}: guess
{A}: yes!
{B}: no. failed after {n:4|6|8} minutes
{A}: oh no what happened
{B}: i didnt see {w:a stop sign|a cyclist|a red light}
{A}: ouch
{B}: examiner had to brake. he was nice about it though
{A}: when can u try again
{B}: in {k:two|three} weeks. costs another {p:180|210|230} 😩
{A}: i drive u round till then. and we practise on the big car park on Sundays if u want
{B}: in ur car? ur brave
=> {B} failed the driving test because of {w} and can try again in {k} weeks for {p}. {A} offers lifts until then and practice on Sundays.
=> {B} overlooked {w} and failed the driving test after {n} minutes. {A} offers to practise with {B} on a car park.

{A}: what r u going as on {day:Saturday|Friday}?
{B}: a {c:pirate|vampire|wizard}
{A}: noo me too
{B}: haha then we r twins
{A}: i dont want twins. u were a {c} last year already
{B}: yes because i only have that one costume
{A}: i could lend u my {o:bee|robot|carrot} one
{B}: does it fit me? im taller
{A}: legs will be a bit short. its funnier that way
{B}: ok, but then i want to win the prize
=> {A} and {B} both want to go as a {c} on {day}. {B} has no other costume, so {A} lends {B} a {o} costume, which may be short.
=> {B} agrees to wear {A}'s {o} costume on {day}, so that only {A} goes as a {c}.

{A}: sat on my glasses 🤦
{B}: again?
{A}: left {part:arm|lens} is off
{B}: tape?
{A}: its taped. but i cant drive like this and i have to bring {x:mum to the eye doctor|the cat to the vet|the cake to the school} at {t:2|3}
{B}: dont u have old ones
{A}: yes but too weak
{B}: i finish at {u:1|1:30}, i can drive u in ur car
{A}: would u?? and after that to the optician, he can fix them till 6
{B}: sure. but the coffee is on u
=> {A} sat on the glasses and can't drive. {B} finishes work at {u} and will drive {A} to bring {x} at {t}, and to the optician afterwards.
=> Because {A}'s glasses are broken, {B} will drive {A} this afternoon, also to the optician, and gets a coffee for it.

{A}: im at the {m:design|science|toy} museum. where r u
{B}: on the bus, 5 min
{A}: dont hurry lol
{B}: why
{A}: its closed. Monday
{B}: noooo. u said u looked it up!
{A}: i looked up the price
{B}: 😂😂
{A}: the botanical garden is open till {t:5|6}
{B}: its raining
{A}: they have {h:palm|cactus|orchid} houses, warm and dry
{B}: fine. i stay on the bus then, it stops there
{A}: ok ill walk over, 10 min
=> The {m} museum is closed on Monday, and {A} only looked up the price. {A} and {B} go to the botanical garden instead, open till {t}.
=> {A} and {B} can't visit the {m} museum because it's closed today. Both meet at the botanical garden, where the {h} houses are dry.

{A}: how do u get to the wedding on the {d:12th|19th|26th}
{B}: no idea yet. train takes forever
{A}: i drive, i have 2 seats left
{B}: ohh can i have both? my brother comes too
{A}: yes!
{A}: but i drive back the same night, about {t:11|midnight}
{B}: hmm we wanted to stay till Sunday
{A}: then only there?
{B}: yes pls, and we take the train back. what do i give u for {x:petrol|gas}
{A}: {p:15|20} for both is ok
=> {A} takes {B} and {B}'s brother to the wedding on the {d} by car for {p}. {B} and the brother stay till Sunday and go back by train.
=> {B} and {B}'s brother get a lift to the wedding from {A}, but not back, because {A} drives home the same night.

{A}: my wallet is gone
{B}: oh no. stolen?
{A}: dont know. had it in the taxi, paid with it
{B}: did u call the taxi people?
{A}: yes, nothing found
{B}: block ur cards!!
{A}: doing it now
{B}: hang on. i have a message from a {man:Mr Adeyemi|Mr Costa|Mr Novotny}
{B}: he found a wallet with my business card in it, in front of the {pl:bank|cinema|theatre}
{A}: thats mine!!! ur card was in there
{B}: he wants to know where to bring it
{A}: give him my number pls. i go to him, and he gets a {r:good bottle of wine|box of chocolates}
=> {A} lost a wallet after a taxi ride. {man} found it in front of the {pl} and wrote to {B}, whose card was in it; {A} will fetch it.
=> {man} has {A}'s lost wallet and contacted {B}. {A} wants {B} to give him {A}'s number and plans to thank him with a {r}.

{A}: HAPPY BIRTHDAY 🎂🎉 have a great day!!
{B}: thank u! but its {n:next week|next month|in two days}
{A}: no way, its in my calendar
{B}: then ur calendar is wrong haha
{A}: oh god and i sent u a {g:plant|cake|balloon}. it comes today
{B}: lol. i act surprised
{A}: who has birthday today then??
{B}: {f:Greta|Ismail|Jelena}! i just wrote to {f}
{A}: i mixed u two up. ok i call {f} right now
{B}: and my {g}?
{A}: keep it 😂
=> {A} congratulates {B} too early, because {A} mixed up {B} and {f}, whose birthday is today. {B} may keep the {g}, and {A} calls {f}.
=> {B}'s birthday is only {n}; {A} confused it with {f}'s. {A} has already sent {B} a {g} and will call {f} now.

{A}: is ur rabbit vaccinated?
{B}: yes why
{A}: i want to bring {r:Muffin|Snowy|Cleo} to u for the {n:ten|eight|five} days in August
{B}: oh right. mine is but is yours?
{A}: not yet. appointment is on {day:Monday|Tuesday|Friday}
{B}: then ok. but they have to get on with each other. mine bites
{A}: maybe we try it one afternoon before?
{B}: good idea. not at my place, somewhere thats new for both
{A}: my aunts garden, it has a fence
{B}: after the vaccination pls!
{A}: of course
=> {A} wants {B} to keep the rabbit {r} for {n} days in August. {r} gets vaccinated on {day} first, and then the two rabbits meet in {A}'s aunt's garden.
=> {B} would take {A}'s rabbit {r} but wants the vaccination and a first meeting before, because {B}'s rabbit bites.

{A}: hola! tandem tonight?
{B}: hola. i cant, sorry, i have to work late
{A}: thats the {n:second|third} time now...
{B}: i know, im really sorry. new boss
{A}: if u dont want anymore just say it
{B}: i do!! i learn more with u than in the course
{A}: ok. what about mornings? i start at 10
{B}: 8:00 by video, before work?
{A}: no wait, 8:15, i bring my son to school
{B}: {d:Wednesday|Tuesday|Thursday} 8:15. and i do half an hour extra in ur language
=> {B} cancels the language tandem because of work, and {A} is annoyed, as it isn't the first time. Both will meet by video on {d} at 8:15.
=> {A} wonders if {B} has lost interest in the tandem. {B} wants to go on, so both move it to mornings before work.

{A}: i want a tattoo
{B}: since when
{A}: since {d:Sunday|yesterday|last week}. {m:a fox|a small wave|a fern} on my arm
{B}: didnt u faint when they took ur blood
{A}: that was different
{B}: u fell on the nurse
{A}: ...ok thats true
{B}: try one of those that wash off first, they last {n:10 days|two weeks}
{A}: boring
{B}: but if u hate it its gone
{A}: fine. u come with me for the real one if i still like it?
{B}: yes. someone has to catch u
=> {A} wants {m} as a tattoo, but once fainted when giving blood. {B} suggests one that washes off first and will come along for a real one.
=> {A} agrees to try a tattoo that lasts {n} first. If {A} still likes it, {B} will come along for the real one.

{A}: anyone home at urs? my {f:freezer|fridge} died
{B}: me. what do u need
{A}: space for {n:three|four} boxes of {x:fish|berries|meat}
{B}: i have one drawer free
{A}: thats two boxes i guess
{B}: the old lady upstairs has a huge one, shall i ask her?
{A}: oh yes pls!
{B}: she says bring it, but she wants to keep a bit of the {x} 😂
{A}: she can have a whole box
{B}: ok come over. when do u get a new one?
{A}: delivery {d:Thursday|Friday}, i hope
=> {A}'s {f} has died, and {A} has {n} boxes of {x}. {B} has one drawer free, and the lady upstairs takes the rest for a share.
=> {B} and a neighbour upstairs store {A}'s {x} until a new {f} comes, hopefully on {d}. The neighbour gets a box.

{A}: hey, pipeline is red since {t:9:10|8:45|10:05}, nobody can deploy
{B}: looking
{B}: its the token for the {r:package|image} registry, expired last night
{A}: who can renew it
{B}: only {p:Ravindra|Solveig|Marek}, and {p} is on a plane till {u:2|3}
{A}: hm. my hotfix should go out before lunch
{B}: i can deploy by hand, i still have access to the server
{A}: is that allowed?
{B}: with a second person watching, yes
{A}: ok call me, i watch
{B}: and pls write a ticket that two people can renew tokens
=> No deployment works because a token expired and only {p}, on a plane till {u}, can renew it. {B} deploys {A}'s hotfix by hand while {A} watches.
=> The pipeline is red because of an expired token. {B} will deploy by hand, and {A} should write a ticket so that two people can renew tokens.

{A}: could u take my on-call on {d:Saturday|Sunday}? my cousin gets engaged
{B}: i had it last weekend already 😕
{A}: i know. i take urs in {m:June|July|October}, both days
{B}: both?
{A}: yes both
{B}: ok tempting. how many alerts were there this week
{A}: just {n:one|two}, and a false one
{B}: alright. but from {a:10|9}, i sleep before that
{A}: then i keep the phone till {a} and give it to u
{B}: deal, change it in the plan pls
=> {B} takes {A}'s on-call duty on {d} from {a}, since {A} goes to a cousin's engagement. In return, {A} does both of {B}'s days in {m}.
=> {A} wants {B} to be on call on {d}. {B} agrees, because {A} takes two days in {m}, and {A} should change the plan.

{A}: customer says the search still shows {x:shoes|lamps|tents} we dont sell anymore
{B}: since when
{A}: since the {v:4.2|5.1|3.8} release she says
{B}: hm they r deleted in the database. so its the index
{A}: can u rebuild it?
{B}: yes but that takes {n:two|three} hours and search is slow meanwhile
{A}: then not now, its our best hour
{B}: tonight at {t:11|10}?
{A}: perfect. what do i tell her
{B}: that its fixed tomorrow morning. and ill find out why it didnt update by itself
=> Since release {v}, the search shows {x} that aren't sold anymore. {B} will rebuild the index tonight at {t}, and {A} tells the customer it's fixed tomorrow.
=> {B} could rebuild the search index now, but {A} wants to wait because search gets slow. It is done tonight at {t}, and {B} looks for the cause.

{A}: our 1:1 moved to {a:3|4}, ok?
{B}: i have the dentist at {a}. {b:1|2}?
{A}: {b} is the all hands
{B}: tomorrow 10?
{A}: on a train tomorrow, but i could call from there
{B}: last time i only heard every second word lol
{A}: true
{B}: is it urgent?
{A}: not really, its about ur holiday and the {x:training|conference|laptop}
{B}: holiday is fine, i put it in. the {x} we can do {d:Monday|Friday}
{A}: ok {d} 9:30 then. sending the invite
=> {A} and {B} can't find a time for their meeting today or tomorrow. As it isn't urgent, both will talk about the {x} on {d} at 9:30.
=> After several tries, {A} and {B} move their meeting to {d} at 9:30. {B} has already put in the holiday.

{A}: label printer in hall {n:2|3|4} prints only half
{B}: did u clean the head?
{A}: yes. twice
{B}: new roll?
{A}: yes, the yellow ones
{B}: ahh. the yellow ones r too wide for that printer. u need the {c:white|blue} ones
{A}: there r none left
{B}: hall 1 has a box. i bring u {k:five|six} rolls with the cart in 10
{A}: and what do i do with the {m:80|120} half labels
{B}: reprint them. the scanner cant read half ones
=> The label printer in hall {n} prints only half because {A} used yellow rolls. {B} brings {k} rolls of {c} ones, and {A} must reprint {m} labels.
=> {A} used rolls that are too wide for the printer in hall {n}. {B} will bring the {c} ones from hall 1.

{A}: Mr {m:Sandoval|Brandt|Achebe} wants his money back for the {x:armchair|desk|mirror}
{B}: why
{A}: he says its scratched
{B}: photo?
{A}: yes, looks like a key to me. he also kept it {n:5|6|7} weeks
{B}: return period is 4 weeks
{A}: i know but hes loud and writes bad reviews
{B}: no refund. but offer him the repair for free, our carpenter can do it on {d:Tuesday|Wednesday}
{A}: and if he says no
{B}: then he can call me. dont argue with him
=> Mr {m} wants a refund for a scratched {x} after {n} weeks. {B} refuses, but {A} may offer him a free repair and send him to {B} otherwise.
=> {A} asks what to do about Mr {m}, who wants money back for a {x}. {B} allows only a free repair, as the return period is over.

{A}: invoice {no:2291|3107|1846} went out with 7% tax instead of 19
{B}: oh. who made it
{A}: me 🙈 copied the one for the {b:books|magazines}
{B}: did they pay already?
{A}: no, due on {d:Friday|Monday|Thursday}
{B}: good. then cancel it and send a new one with a new number
{A}: cant i just change the old one?
{B}: no never, the tax office wants both
{A}: ok. should i call them so they dont pay the wrong one
{B}: yes, today. ask for {w:Mrs Pacheco|Mr Lund|Mrs Imani}
=> {A} sent invoice {no} with 7% tax instead of 19. {B} wants it cancelled and replaced by a new one, and {A} should call {w} today.
=> {A} made a tax mistake in invoice {no} and isn't allowed to change it. {A} must cancel it, send a new one and inform {w}.

{A}: left {n:two|three} comments on ur PR
{B}: saw it. i disagree with the one about the name
{A}: "handleStuff" says nothing
{B}: its used everywhere in that folder
{A}: then everything there is badly named :)
{B}: lol. but renaming all is not part of this ticket
{A}: fair. what if u rename just this one to {x:loadOrders|sendReminder|parseRates}
{B}: then its the only one thats different
{A}: someone has to start
{B}: ok ok i rename it. and the missing test i add after {m:lunch|standup}
{A}: then ill approve
=> {A} dislikes the name "handleStuff" in {B}'s PR. After some discussion {B} agrees to rename it to {x} and adds a test after {m}; then {A} approves.
=> {A} and {B} discuss a function's name. {B} first refuses to change it but finally accepts {x} and will also add a missing test.

{A}: the new {j:designer|accountant|trainee} starts Monday, right?
{B}: yes, {n:Ikram|Svenja|Tadeo}
{A}: where does {n} sit? all desks r taken
{B}: i thought next to u
{A}: thats where the plotter stands now
{B}: hmm. {m:Gustavo|Birgit|Ayodele} works from home on Mondays and Tuesdays
{A}: so 2 days ok. and Wednesday?
{B}: by then we move the plotter to the {r:archive|hall|storage room}. i ask the caretaker
{A}: good. ill tell {m}, not everybody likes somebody else in their chair
=> There is no desk for {n}, who starts Monday. {n} uses {m}'s desk for two days, and then the plotter moves to the {r}; {B} asks the caretaker.
=> {A} and {B} look for a desk for the new {j}, {n}. {A} tells {m} about the plan, and {B} has the plotter moved.

{A}: its 6:50 and the cafe is still dark. where r u??
{B}: omg overslept
{A}: theres already {n:four|five|six} people waiting
{B}: i have the key, i need {m:25|20|30} min
{A}: the delivery with the {x:croissants|rolls|milk} stands here too
{B}: {w:Nilay|Bastian} has the second key and lives over the pharmacy
{A}: ringing
{A}: got it, im in
{B}: thank u. turn on the machine first it needs 10 min. im coming as fast as i can
{A}: the first coffees go on ur bill btw. i told the people
=> {B} overslept and has the key of the cafe. {A} gets in with the second key from {w}, and gives the waiting people coffee on {B}'s bill.
=> {A} stands in front of the dark cafe because {B} overslept. {w} lends the second key, so {A} can open, and {B} is coming.

{A}: who has the {d:small Android phone|old iPad|blue test phone}?
{B}: me, testing the {f:checkout|camera|map} bug
{A}: how long? i need it for {c:a demo|a screen reader test}
{B}: till 3 maybe
{A}: i need it at {t:1|2}
{B}: theres a second one in the drawer
{A}: that one is on the old system, the app doesnt start there
{B}: ahh true. ok take mine at {t}, but i need it back after
{A}: half an hour, promise
{B}: and pls dont log me out, it took ages to get into that state
=> {A} and {B} both need the {d}. {B} tests the {f} bug with it but lends it to {A} at {t} for half an hour.
=> {A} gets the {d} from {B} at {t} and must not log {B} out. The second device is no use because its system is old.

{A}: i dropped the wrong table
{B}: WHAT
{A}: {x:orders_2|customers_b|prices_new}. on production
{B}: ok breathe. when
{A}: {n:4|6|9} min ago
{B}: is anything written to it right now?
{A}: no the import only runs at {t:noon|night}
{B}: good. theres a backup from {b:2am|4am}. dont touch anything, i restore it
{A}: im so sorry. i thought i was on staging
{B}: happens. make ur production terminal red, i did that after my accident
{A}: u too??
{B}: everybody. once
=> {A} deleted the table {x} on production, thinking it was staging. {B} will restore it from the backup of {b}, and nothing is written to it now.
=> {A} dropped a table by mistake. {B} stays calm, restores a backup from {b} and advises {A} to make the production terminal red.

{A}: alert at {t:3:12|2:47|4:05} this night: memory at {p:95|97}%
{B}: did u restart it?
{A}: yes. and again at 5
{B}: ugh u got no sleep
{A}: not really. its the {s:image|mail|report} service, grows and grows
{B}: we changed its cache {d:yesterday|on Monday}. i bet its that
{A}: can u look? i wanna lie down
{B}: sure. i roll back the cache and watch it till {u:noon|2}
{A}: and who takes the phone
{B}: me. go to bed, ill write to the boss that ur off today
=> {A} was woken by memory alerts of the {s} service. {B} will roll back the cache, which may be the cause, and takes the phone while {A} sleeps.
=> After a night of alerts, {A} is tired. {B} takes over the phone, rolls back a change and tells the boss that {A} is off.

{A}: did u hand in ur receipts from {c:Lyon|Oslo|Porto}?
{B}: all but the hotel
{A}: the office closes the month tomorrow
{B}: i know but the hotel doesnt answer my mails
{A}: call them?
{B}: they only speak {l:French|Norwegian|Portuguese}...
{A}: i speak a bit. give me the dates
{B}: {d:3rd to 6th|11th to 14th}, room in my name
{A}: ok calling
{A}: they send it to u today. they had ur address with a typo
{B}: ur a hero
=> {B} still lacks the hotel receipt from {c}, and the month closes tomorrow. {A} called the hotel, which had a wrong address and will send it today.
=> The hotel in {c} doesn't answer {B}, so {A}, who speaks a bit of {l}, calls there. The receipt comes today.

{A}: the truck with the {x:tiles|windows|seeds} is at gate {g:3|5}
{B}: what, they should come to gate {h:7|9}
{A}: driver says his paper says {g}
{B}: then the office wrote it wrong. can he turn round?
{A}: no, theres a crane in the way till {t:11|noon}
{B}: is the small forklift with u?
{A}: yes but the battery is at {p:15|20}%
{B}: i bring u the big one. unload there and we move it later
{A}: ok. driver wants a signature, can i?
{B}: only after u counted. should be {n:14|18|22} pallets
=> A truck with {x} is at gate {g} instead of {h} and can't turn. {B} brings the big forklift to unload there; {A} must count {n} pallets before signing.
=> Because of a wrong gate on the paper, {A} unloads the {x} at gate {g}. {A} may sign only after counting the pallets.

{A}: ur slide {n:8|9|11} says {a:6,100|6,200|6,300} members, mine says {b:5,800|5,900}
{B}: hm mine is from the list of last week
{A}: mine is from the yearly report
{B}: does urs count the people who left in December?
{A}: no they r out
{B}: then thats it. which one do we take
{A}: the boss knows the report. if he sees another number he asks for an hour
{B}: 😂 ok {b} then. ill change mine and write the date under it
{A}: thx. and pls also in the chart
=> {A} and {B} have different member numbers on their slides. The number is to be {b} from the yearly report, and {B} changes the slide and the chart.
=> {B}'s slide counts people who left in December. As the boss knows the report, {B} changes the number from {a} to {b}.

{A}: the candidate for {t:2|11} wrote, {n:her train is cancelled|her child is sick|her car broke down}
{B}: oh. video instead?
{A}: thats what she offers
{B}: for the first talk ok. but i wanted to show her the {l:lab|workshop|kitchen}
{A}: she could come next week for that
{B}: next week im away
{A}: {m:Henrike|Dawit|Sunil} can show it
{B}: true, {m} would work with her anyway. ok video today
{A}: ill send the link. do u ask the questions about the {q:certificate|salary}? i always forget it
{B}: yes i do that
=> A candidate can't come because {n}, so {A} and {B} talk to her by video today. {m} will show her the {l} next week.
=> {A} and {B} hold an interview by video. {A} sends the link, {B} asks about the {q}, and {B} is away next week.

{A}: r u on nights this week?
{B}: yes till {d:Thursday|Friday}
{A}: could u check on the man in {r:12|17|21}? he doesnt sleep and doesnt ring
{B}: pain?
{A}: he says no. i think hes scared because of the operation
{B}: when is it
{A}: {t:tomorrow at 8|tomorrow at 10}
{B}: ok ill sit with him a bit after the first round
{A}: he likes to talk about {x:pigeons|trains|football}
{B}: haha i know nothing about {x}
{A}: doesnt matter, he does
=> {A} worries about the man in room {r}, who doesn't sleep before his operation. {B}, on night shift, will sit with him after the first round.
=> {B} has nights till {d} and promises to look after a patient whom {A} believes to be scared of an operation {t}.

{A}: photographer comes at {t:10|11} for the team page
{B}: today?? i look like a ghost
{A}: was in the mail
{B}: i have a {x:cold sore|black eye|sunburn}, seriously
{A}: oh wow what happened
{B}: long story with a {y:surfboard|ladder|garden chair}
{A}: she comes again on the {d:9th|15th}, for the people from {c:Ghent|Graz|Turin}
{B}: put me there pls!!
{A}: ok. but then ur a grey circle on the website till then
{B}: better grey than this
=> {B} doesn't want to be photographed today because of a {x}. {A} puts {B} on the list for the {d}, and until then the website shows a grey circle.
=> The photographer comes at {t}, but {B} has a {x} and will have the photo taken on the {d}.

{A}: we both put in the same week in {m:August|May|September} 😬
{B}: oh. 2nd to 9th?
{A}: yes. and one of us has to be here
{B}: my flights r booked...
{A}: mine not, but the kids have holidays just then
{B}: till when do they have holidays
{A}: till the {e:20th|23rd}
{B}: could u go the week after?
{A}: then my sister cant come. i have to ask her
{B}: if she says no i pay u the {x:boat|zoo|pool} tickets as a thank you haha
{A}: i let u know tonight
=> {A} and {B} want the same week off in {m}, but one must be there. {B}'s flights are booked; {A} asks a sister about a week later and answers tonight.
=> Both {A} and {B} chose the same holiday week. It is still open whether {A} can go a week later.

{A}: contract from {f:Nordhaus|Velez and Sons|Kiruna Foods} came back signed 🎉
{B}: finally!
{A}: but page {n:4|6|7} is missing
{B}: which one is that
{A}: the one with the prices
{B}: hm. accident or on purpose?
{A}: accident i think, their scanner eats pages
{B}: did u tell {b:Mrs Okafor|Mr Weber}?
{A}: not yet
{B}: dont. first ask them to send the page, then tell
{A}: and if they want other prices now?
{B}: then we call {b} at once
=> {f} signed the contract, but page {n} with the prices is missing. {B} wants {A} to ask for it before telling {b}.
=> {A} got the contract from {f} without page {n}, probably by accident. If they want other prices, {A} and {B} call {b} at once.

{A}: camping list!! i have the stove and {n:two|three} tents
Ines: i bring pots and the {g:big lamp|axe}
Tariku: i have a car and nothing else 😅
{B}: i do food for the first evening. chili?
Ines: no beans for me pls
{B}: ok {f:pasta|curry} then
Tariku: who has gas for the stove
{A}: the bottle is nearly empty... tariku can u buy one on the way?
Tariku: yes. which size
{A}: the small one
{B}: and i need a sleeping bag, mine has a hole. anyone?
Ines: my brother has one, i ask him
=> For camping, {A} brings tents and a stove, Ines pots and the {g}, {B} makes {f}, and Tariku drives and buys gas.
=> The four share out the camping things. Tariku buys gas, and Ines asks her brother for a sleeping bag for {B}, whose own has a hole.

Vikram: who drives home after the party tonight
{A}: i can, i dont drink. but only {n:3|4} seats with the {i:drum|amplifier} in the back
Saoirse: me pls, i live next to u
{B}: me too, if its before {t:12|1}
Vikram: i wanna stay longer so ill take the night bus
{A}: i leave at {l:11:30|11:45}
Saoirse: ok
{B}: works. vikram i can take ur {b:cake tin|guitar} with me then
Vikram: oh yes thx. i fetch it tomorrow
=> {A} drives Saoirse and {B} home from the party at {l}. Vikram stays longer, takes the night bus and gives {B} the {b} to take home.
=> {A} doesn't drink and takes Saoirse and {B} home at {l}. Vikram wants to stay and takes the night bus.

Consuelo: has anyone seen {c:Tofu|Schnurri|Mango}? grey cat, white paws, gone since {d:Sunday|Monday}
{A}: no sorry :( ill look in our shed
Hyun: there was a grey cat at the bins yesterday
Consuelo: white paws?
Hyun: it was dark
{B}: shed at number {n:14|18|22} was locked today, they r on holiday since {d}!
Consuelo: omg she loves that shed
{A}: who has a key
{B}: me, i water their flowers. going now
{B}: SHES IN THERE. thirsty but ok
Consuelo: im crying. coming over
=> Consuelo is looking for her cat {c}. {B}, who waters the flowers at number {n}, finds her locked in the shed there, thirsty but fine.
=> Consuelo's cat {c}, gone since {d}, turns up in the shed at number {n}, which {B} opens. Consuelo is coming over.

{A}: so its official, i move out on {d:1 March|1 July|1 October}
Katarzyna: nooo 😢
{B}: congrats though!! new job?
{A}: yes, in {c:Bergen|Valencia|Leipzig}
Obinna: who gets the room
Katarzyna: a colleague of mine is looking, very quiet, but smokes
Obinna: not in my flat
{B}: only on the balcony maybe?
Obinna: my window is over the balcony. no
{B}: ok then i put it online tonight. rent is {r:430|460|510}, right?
{A}: yes. and i leave the {w:wardrobe|desk} here if they want it
=> {A} moves out on {d} for a job in {c}. Obinna refuses Katarzyna's colleague, who smokes, so {B} puts the room online tonight for {r}.
=> {A}'s room becomes free on {d}. As Obinna wants no smoker, {B} will put it online, and {A} leaves the {w} there.

Tunde: bbq on {d:Saturday|Sunday}, forecast says rain from {t:3|4} 🌧
{A}: nooo. earlier then? 12?
Mirela: im at a {x:flea market|judo contest} till 1
{B}: we have the big {g:garage|barn}, we could grill in front of it and eat inside
Tunde: sure ur parents dont mind?
{B}: they r away, and i asked
Mirela: then i vote for that, at {u:2|2:30}
{A}: ok. i still bring the {s:corn|halloumi|bread}
Tunde: i move the meat and the coal to {B} on Friday
=> Rain is forecast for the barbecue on {d}. It moves to {B}'s {g} at {u}, {A} brings {s}, and Tunde takes the meat and coal there.
=> Because of rain, the friends grill at {B}'s {g} on {d} at {u}, when Mirela is back.

Joaquin: running tomorrow at 6 as always?
{A}: yep
Svetlana: can we do 7 for once?? its dark at 6
{B}: i start work at {w:8|8:15}, so 7 is too late for me
Joaquin: 6:30?
{B}: ok but only the short round, {k:5|6} km
Svetlana: 6:30 is fine
{A}: hm. i like the long one
Joaquin: u and i can go on after {B} leaves
Svetlana: im with {B}, short 🙈
{A}: sold
=> They run tomorrow at 6:30 because Svetlana finds 6 too dark and {B} has work at {w}. {B} and Svetlana do {k} km, and Joaquin and {A} go on.
=> Svetlana wants to run later than 6. They agree on 6:30; {A} and Joaquin run longer than the others.

{A}: ok i divided the cost of the house, its {e:120|150|180} for each of us
Thulani: i was only there 2 of 3 nights...
Birte: true but the house costs the same
Thulani: hmm
{B}: i had the room for myself, i could pay a bit more
Birte: thats fair
{A}: so thulani {x:20|30} less and {B} {x} more?
Thulani: thx {B} ❤️
{B}: no prob. can i pay next week? waiting for my {y:scholarship|wages}
{A}: yes, till {d:Wednesday|Friday}
=> The house costs {e} each. Thulani stayed a night less and pays {x} less, while {B}, who had a room alone, pays {x} more, next week.
=> {A} divides the cost of the house. Thulani gets {x} off because {B} takes it over, and {B} may pay till {d}.

Noor: hi parents, {x:chickenpox|scarlet fever|pink eye} in the {g:bear|frog|owl} group
{A}: oh no who
Noor: they dont say. two kids
Radek: is the trip on {d:Thursday|Friday} still on?
{B}: i just called. yes, but only for the healthy ones, u need to check the kid in the morning
{A}: mine has spots since today 😩
Noor: then urs is number three lol. get well
Radek: i had a seat in {A}'s car, who takes us now?
{B}: me, i have space for two
=> There is {x} in the {g} group. The trip on {d} takes place for healthy children; {A}'s child has spots, so {B} takes Radek instead.
=> Noor warns of {x}. {A}'s child has spots and stays out of the trip, and Radek, who was to go with {A}, gets a lift from {B}.

{A}: grandpas operation went well!!
Ximena: 🙏🙏 thank god
{A}: he can have visitors from tomorrow, one at a time, {a:2|3} to 5
{B}: ill go tomorrow
Leif: i can on {d:Thursday|Friday}
Ximena: im in {c:Ankara|Dublin|Athens} till Sunday, but ill call him
{A}: he hears nothing on the phone. write a letter, {B} can read it to him
Ximena: good idea, sending it tonight
{B}: what does he need?
{A}: his {x:slippers|radio|razor}. key is with {n:Mrs Haas|Mr Fortin}
{B}: ok i fetch it on the way
=> Grandpa's operation went well. {B} visits him tomorrow with his {x} and a letter from Ximena, who is in {c}, and Leif goes on {d}.
=> Visitors may come from tomorrow, one at a time. {B} goes first, fetches the {x} with the key from {n}, and Leif goes on {d}.

Adaeze: hen party for {n:Jolanta|Ebba|Marisol}: {x:cooking course|pottery course|boat trip} yes or no?
{A}: yes!
{B}: i get {y:bored|nervous} at that. but if all want it ok
Minh: how much
Adaeze: {p:45|55} each
Minh: ouch. i already bought the dress and the train
{A}: the park and a picnic would be 10
{B}: id love that
Adaeze: but its the hen party, it should be special...
Minh: we can make it special. i bake a tower cake
Adaeze: ok u convinced me. picnic. but with {m:live music|flower crowns}!
{B}: i do that
=> Adaeze wants a {x} for {n}'s hen party, but {p} is too much for Minh. They choose a picnic, Minh bakes a cake, and {B} does {m}.
=> Instead of an expensive {x}, {n}'s hen party becomes a picnic suggested by {A}. Adaeze agrees if there is {m}.

{A}: who has my speaker? the {c:red|green|orange} one
Nikolai: had it at new year, gave it to {B}
{B}: yes and i gave it to Lindiwe for the {w:beach|school party}
Lindiwe: hm no, i gave it back to nikolai??
Nikolai: u gave me the {o:cooler|blanket}!
Lindiwe: ohh. ok then its still in my {p:car|cellar}
{A}: i need it on {d:Friday|Saturday} for mums birthday
Lindiwe: ill bring it on Thursday. with full battery
{A}: i make a list next time 😅
=> {A} looks for a speaker that went from Nikolai to {B} and then to Lindiwe. It is still in Lindiwe's {p}, and she brings it on Thursday.
=> {A} needs the {c} speaker on {d}. Lindiwe thought she had returned it but gave back the {o}, and will bring the speaker on Thursday.

Danuta: school run next week. i can do Monday and Tuesday
{A}: i do Thursday
Rashid: Friday me
{B}: then Wednesday is left. i cant, im on an early shift
Danuta: all week?
{B}: till {e:Thursday|Friday}, sorry
{A}: i could do Wednesday if someone takes my Thursday
Rashid: i take Thursday and Friday then, im on the way anyway
{B}: thx rashid! ill do {n:three|four} days the week after
=> Next week Danuta drives Monday and Tuesday, {A} Wednesday, and Rashid Thursday and Friday. {B} has early shifts and does {n} days the week after.
=> {B} can't drive next week because of early shifts. {A} takes Wednesday, and Rashid takes over {A}'s Thursday as well as Friday.

Akua: potluck tonight, what does everybody bring?
{A}: {s:potato|noodle|rice} salad
Lorenzo: oh i wanted to make {s} salad too
{A}: mine is already done...
Lorenzo: ok then i make something else. dessert?
{B}: i have a dessert, {d:apple crumble|lemon tart}
Akua: nobody has bread or drinks
Lorenzo: then i do both, easy
{B}: pls no wine for me, i drive
Lorenzo: ok juice as well
Akua: and i do the meatballs. {t:7|7:30}, ring at Bauer
=> For tonight's potluck, {A} brings {s} salad, {B} a dessert, Akua meatballs, and Lorenzo bread and drinks, with juice for {B}, who drives.
=> Lorenzo wanted to bring {s} salad, but {A} has it already, so he takes bread and drinks. They meet at {t}.

{A}: im locked out 🤦 keys r on the kitchen table
Esra: im at the {x:cinema|theatre}, phone off in 5 min
Fernando: im in {c:Seville|Krakow} lol
{B}: i have a lecture till {t:4|5}
{A}: thats {n:two|three} hours
Fernando: the window of my room is open a bit
{A}: on the 2nd floor?
Fernando: true
Esra: my mum has our spare key! {s:Linden Street|Mill Lane} 8, shes home
{A}: ur mum is the best. going
{B}: if shes out come to the library, i give u my key in the break
=> {A} is locked out, and Esra, Fernando and {B} are away. Esra's mother has a spare key in {s}, and {B} offers a key in the break otherwise.
=> {A} left the keys inside. Fernando is in {c}, so {A} fetches a spare key from Esra's mother.

Yetunde: my {d:poodle|beagle} needs a walk at noon this week, i broke my {b:toe|wrist}
{A}: oh no get well! i can on Monday and Wednesday
Kjell: im scared of dogs but i can shop for u
Yetunde: aww thx kjell. milk and {f:oats|plums}?
{B}: Tuesday and Thursday me. does he pull?
Yetunde: only when he sees {c:pigeons|joggers}
{A}: and Friday?
Yetunde: my {r:nephew|niece} comes on Friday
{B}: perfect. where is the lead
Yetunde: on the door. thank u all 😘
=> Yetunde broke a {b} and needs help with her {d}. {A} walks him Monday and Wednesday, {B} Tuesday and Thursday, and Kjell shops.
=> Neighbours help Yetunde: {A} and {B} walk the {d}, her {r} comes on Friday, and Kjell, scared of dogs, does the shopping.

{A}: who has the tickets for {x:the derby|the musical|the opera} on {d:Friday|Saturday}?
Chloe: not me
Sandeep: {B} bought them i thought
{B}: i bought MINE. one
{A}: oh no. so we r three without tickets?
{B}: i asked in here in {m:March|April} and nobody answered
Chloe: i see it now. buried under cat videos 😬
Sandeep: theres still {n:some|a few} left, but at the other end, {p:38|42|48} each
{A}: i take one
Chloe: me too
Sandeep: ok i buy three, pay me back by Friday pls
{B}: ill wave at u
=> Only {B} has a ticket for {x} on {d}, since nobody answered {B}'s question. Sandeep buys three for himself, {A} and Chloe, {p} each.
=> {A}, Chloe and Sandeep thought that {B} had bought tickets for all. Sandeep now buys three more, far from {B}'s seat.

Zainab: the {x:heating|water} is off again, its {t:14|15} degrees in here
{A}: same here in the flat below
Lubos: mine works?
{B}: mine too, so its only the left side of the house
Zainab: i called the hotline, they come on {d:Monday|Tuesday}
{A}: thats {n:three|four} days!! i have a baby here
Lubos: i have {k:two|three} electric heaters in the cellar, take them
{A}: really? thank u
Zainab: {A} take them all, im ok with blankets
{B}: zainab u can sit in my living room if u want, there's tea
=> The {x} is off on the left side of the house until {d}. Lubos lends {A}, who has a baby, electric heaters, and {B} invites Zainab for tea.
=> Zainab and {A} have it cold at home. Lubos gives {A} heaters, and Zainab may sit in {B}'s living room.

{A}: payment page is down!! all cards get refused
Rukmini: since when
{A}: since {t:11:20|14:05|16:40}
Stellan: bank says they r fine
{B}: our certificate expired at {t}. i see it in the log
Rukmini: didnt we get a warning?
Stellan: it went to {m:Gaspard|Ottoline|Hakan}, who is on parental leave
{B}: renewing now, {n:5|10} min
{A}: i put up a banner meanwhile
{B}: done. payments work again
Rukmini: stellan pls move the warnings to the team address
Stellan: on it
=> The payment page failed at {t} because a certificate expired and the warning went to {m}, who is away. {B} renewed it; Stellan moves the warnings to the team address.
=> Cards were refused until {B} renewed an expired certificate. {A} put up a banner, and Stellan will send future warnings to the team.

Imke: {v:2.9|3.4|6.0} release on {d:Tuesday|Thursday}, whats missing?
{A}: my {f:export|login|filter} fix, in review
Babajide: i review it today
{B}: release notes are done, but no screenshots
Imke: who makes them
{B}: i cant, my laptop is in repair
{A}: i do it tomorrow
Babajide: and i found that the {l:Dutch|Polish|Greek} texts overlap on small phones
Imke: is that a blocker?
Babajide: ugly but u can read it
Imke: then it goes in the next one. write it down pls
=> Before release {v} on {d}, Babajide reviews {A}'s {f} fix, and {A} makes the screenshots for {B}'s notes. The {l} text problem waits for the next release.
=> Imke plans release {v}. {A} makes screenshots because {B}'s laptop is in repair, and overlapping {l} texts are no blocker.

{A}: who could swap a late shift on {d:Friday|Saturday}? my brother comes from {c:Toronto|Lima|Sydney}
Philippa: cant, concert
Mahmoud: i have the early one that day, wanna swap?
{A}: yes!! ends at {t:2|2:30}?
Mahmoud: yes. but i come {n:30|20} min late for the late one, i fetch my daughter
{B}: i can stay till u r here
Mahmoud: thx {B}
Philippa: does sister {s:Hildegard|Benedetta} have to ok it?
{A}: i ask her now
{A}: she says ok if it's in the plan by tonight
=> {A}'s brother visits, so {A} and Mahmoud swap shifts on {d}. {B} stays until Mahmoud arrives {n} minutes late; it must be in the plan by tonight.
=> {A} gets Mahmoud's early shift on {d}, and he takes the late one. Philippa can't because of a concert.

Catarina: {c:Hotel Belmar|Bakery Lund|Clinic Arno} called for the {n:third|fourth} time. their {x:orders|bookings} r still doubled
{A}: i closed that ticket last week
Catarina: they say its back
{B}: it is, i can see it. only when they click twice
{A}: but i disabled the button
Goran: not on the tablet version
{A}: oh. forgot that one
Catarina: when is it fixed? they want to talk to the boss
{A}: today by {t:4|5}
Goran: ill test it on the tablet before it goes out
Catarina: good. then i call them at {t}, not before
=> {c} complains again about doubled {x}, because {A} forgot the tablet version. {A} fixes it by {t}, Goran tests it, and Catarina calls them.
=> {A} fixed doubled {x} for {c}, but not on tablets. It is to be done by {t} today.

{A}: meeting with {c:Osaka|Seoul|Nagoya} is at 9, right?
Ruben: 9 their time or ours?
{A}: ...
Magdalena: theirs. so {t:2am|1am} for us
{B}: WHAT
Ruben: i said in the first mail we should write both times
{B}: im not doing {t}, i have {k:a baby at home|my course then}
Magdalena: me and ruben can do it. {A} u r the one with the slides tho
{A}: ok i join as well. {B} ill tell u the results tomorrow
{B}: thx. ill put my two questions in the doc
=> The meeting with {c} is at 9 their time, which is {t} here. {B} won't join and writes two questions in the doc; {A} reports tomorrow.
=> The team finds out that 9 is {c} time. Ruben, Magdalena and {A} join at {t}, and {B} doesn't.

Lwazi: forklift {n:2|3} makes a noise and drips
{A}: drips what
Lwazi: {o:oil|something red}
{B}: stop it!! dont drive it anymore
Lwazi: its parked. in front of aisle {a:6|8}
Greetje: but i need aisle {a} for the {x:paint|tyre} order, truck comes at {t:1|2}
{B}: mechanic can be here at {m:12|12:30}
{A}: ill put sand on the floor so nobody slips
Greetje: and i take the pallets by hand from the back?
{B}: no, too heavy. wait for the mechanic, if he is late i call the truck
=> Forklift {n} leaks and blocks aisle {a}, which Greetje needs for an order at {t}. {B} tells her to wait for a mechanic; {A} puts down sand.
=> Lwazi reports that forklift {n} drips and makes a noise. It must not be driven, and a mechanic comes at {m}.

Ottavia: two drafts for the {x:poster|menu|app icon}, {a:blue|yellow} or {b:green|purple}?
{A}: {b}!
{B}: {a}, the {b} one looks like a bank
Kwasi: im colour blind, they look the same to me 😂
Ottavia: oh. thats important actually
Kwasi: in both i cant read the small text
{A}: then maybe darker letters?
Ottavia: ok i make the letters dark and bigger, and kwasi tests it
{B}: and the colour?
Ottavia: we vote again on {d:Wednesday|Friday}, when he can read it
=> {A} prefers {b} and {B} {a} for the {x}. As Kwasi, who is colour blind, can't read the text, Ottavia changes the letters, and they vote again on {d}.
=> The colour of the {x} is still open. Ottavia first makes the letters dark and bigger so that Kwasi can read them.

Elif: {f:Tanaka Ltd|Ferro GmbH|Brightwell} still hasnt paid, {s:3,400|5,100|2,750} euros, {n:40|50} days
{A}: i sent two reminders
Dragomir: they told me on the phone they never got the invoice
{B}: it went to {w:Mr Salo|Ms Reyes}, who left in {m:January|June}
{A}: ahh. so nobody read my mails either
Elif: who do we send it to
Dragomir: accounts@, i have it in writing
{A}: ok i send it there now, without a late fee
Elif: and new deadline?
{A}: {k:10|14} days
{B}: ill change the contact in our system
=> {f} hasn't paid {s} euros because the invoice went to {w}, who has left. {A} sends it to the right address with {k} days, and {B} changes the contact.
=> The unpaid invoice of {f} went to the wrong person. {A} sends it again without a late fee.

{A}: who takes the phone over the holidays
Signe: i had it the last {n:two|three} years, so not me
Anwar: i dont celebrate, i can do the 24th and 25th
{A}: really? thats super nice
{B}: i take the 26th, and the 31st till {t:6|8}
Signe: ok ok then i do the 27th to 30th, its quiet anyway
{A}: and i do new years night and the 1st
Anwar: but somebody pls explain me the {x:alarm panel|new router}, i never used it
{B}: i show u on {d:Monday|Thursday}
=> Anwar has the phone on the 24th and 25th, {B} the 26th and the 31st till {t}, Signe the 27th to 30th, and {A} new year's night and the 1st.
=> The team shares out the phone for the holidays. {B} shows Anwar the {x} on {d}, because he has never used it.

Thandeka: the app store rejected us
{A}: why this time
Thandeka: users cant delete their account, they say
{B}: but thats in, in the settings
Emre: only for people who r logged in with {l:mail|a phone number}, not the others
{A}: hm right. how long to add it
Emre: {n:one|two} days
{B}: the campaign starts on {d:Wednesday|Thursday}
Thandeka: then i ask marketing to wait. better than a second rejection
Emre: i start now. {B} can u write the text?
{B}: yes, tonight
=> The app store rejected the app because some users can't delete their account. Emre needs {n} days, {B} writes the text, and Thandeka asks marketing to wait.
=> The app was rejected because not all users can delete their account. Thandeka would rather move the campaign than risk a second rejection.

{A}: order from the {x:town hall|hospital|football club}: {n:200|250|300} rolls for tomorrow 7:00
Gerda: tomorrow?? we have {f:flour|yeast} for half of it
Pradeep: i can fetch some from the mill at {t:4|5}
{B}: oven 2 is still broken, its too slow with one
{A}: should i say no?
Gerda: no! start earlier. i come at {s:1|2} in the night
{B}: me too, i live next door
Pradeep: i cant, i drove all week. but i bring the {f}
{A}: ok i tell them yes. and i deliver them myself
=> The {x} wants {n} rolls for tomorrow 7:00. Pradeep fetches {f}, Gerda and {B} start at {s} in the night, and {A} delivers.
=> One oven is broken and {f} is short, but the team accepts the order of {n} rolls by starting in the night.

Annika: reading evening on {d:Thursday|Friday}, {n:90|95} people signed up, we have {c:50|60} chairs
{A}: i can ask the church for chairs
Olumide: fire rules say max 80 in that room
{B}: is the author ok with a second reading?
Annika: i asked, she has a train at {t:9|10}
Olumide: then stream it to the {r:children's corner|cafe downstairs}
{B}: i have the camera for that, but no cable
{A}: i have one, long enough i think
Annika: great, u two try it on {e:Monday|Wednesday}?
{A}: yes
=> More people signed up for the reading on {d} than there are chairs. It is streamed to the {r} with {B}'s camera and {A}'s cable, tested on {e}.
=> As the author has a train at {t}, there's no second reading. {A} asks for chairs and tests the stream with {B}.

Sigrid: moving the data of {x:the archive|the shop|all members} on {d:Saturday|Sunday} night, who is there?
{A}: me
{B}: me from {t:10|11}
Faisal: i cant, but u can call me till midnight
Sigrid: how long does it take
{A}: test took {n:5|6} hours
{B}: and if it fails?
{A}: then we go back to the old one, that takes one hour
Faisal: pls stop at {s:5am|6am} whatever happens. people log in at 7
Sigrid: agreed. i bring {p:pizza|dumplings}
=> {A}, {B} and Sigrid move the data on {d} night, and Faisal can be called till midnight. Faisal wants them to stop at {s}, since people log in at 7.
=> The move of {x} is planned for {d} night. If it fails, {A} wants to go back to the old one, which takes one hour.

{A}: someone ate my {f:lasagne|curry|dumplings} from the fridge. with my name on it
Xavier: wasnt me, im vegan
Hemlata: i was in {c:Basel|Ghent} all day
{B}: oh. was it the {b:blue|round} box?
{A}: yes
{B}: it was me 😳 i have the same box and i was on the phone
{A}: didnt u taste that it wasnt yours?
{B}: i thought my {r:aunt|brother} got better at cooking
Xavier: 😂😂
{B}: sorry!! lunch is on me tomorrow, where u want
{A}: ok forgiven. the {p:noodle place|Greek one}
=> {B} ate {A}'s {f} by mistake, having the same {b} box. {B} apologizes and pays for lunch at the {p} tomorrow.
=> {A} wants to know who took the {f}. Xavier and Hemlata didn't; {B} admits it was {B} and invites {A} to lunch.

Mikkel: the {n:500|800} {x:bags|mugs|pens} r here. the logo is upside down
{A}: haha very funny
Mikkel: <photo>
{A}: oh no
Rosalind: our mistake or theirs?
{B}: i checked the file, ours is right
Rosalind: so they have to print again. by when?
Mikkel: fair is on {d:Monday|Thursday}, they need {k:5|6} days. too late
{A}: we could make a joke of it? "turn it round and win"
Rosalind: lol. actually not bad
{B}: ill ask for our money back anyway
=> The printer put the logo upside down on {n} {x}. New ones come too late for the fair on {d}; {A} suggests a joke, and {B} wants the money back.
=> The {x} have the logo upside down, by the printer's mistake. There is no time for new ones, and Rosalind likes {A}'s joke.

Hye-jin: hotel in {c:Vienna|Tallinn|Bilbao} has only {n:two|three} rooms left for the conference
{A}: i can share
Bartosz: not with me, i snore like a bear
{B}: im giving the talk, id like to sleep alone pls
Hye-jin: ok. then {A} and me?
{A}: sure, if its two beds
Hye-jin: yes two
Bartosz: i can stay with my uncle there, so u dont need one for me
{B}: is that far?
Bartosz: {k:20|30} min by tram
Hye-jin: perfect, i book two rooms, {p:95|110} a night, ok?
{A}: ok
=> Few rooms are left in {c}. {B}, who gives the talk, sleeps alone, {A} and Hye-jin share, and Bartosz stays with an uncle, so Hye-jin books two.
=> Bartosz snores and stays with his uncle. Hye-jin books two rooms for {p} a night: one for {B}, one shared with {A}.

Teodora: team lunch {d:Tuesday|Friday}, {x:Thai|Lebanese}?
{A}: yes!
Ousmane: im fasting, but ill come along for the company
{B}: oh then lets not do food? what about bowling
Ousmane: no no really, i like sitting with u
Teodora: or dinner after sunset?
{B}: thats {t:8:20|8:40}, i have to put my kids to bed
{A}: and lunch after ur fasting? how long is it
Ousmane: {n:ten|twelve} more days
Teodora: we can wait that long. i move it
=> Ousmane is fasting for {n} more days but would come along to the team lunch. {A} suggests waiting, and Teodora moves it.
=> Teodora plans a {x} lunch on {d}. Dinner doesn't suit {B}, who has kids, so the lunch moves until Ousmane's fasting is over.

{A}: who wrote to {c:Mrs Delgado|Mrs Ito|Mrs Haddad} that delivery is free??
Wiktoria: me. isnt it?
{A}: only over {s:100|150}. her order is just {o:62|78}
Wiktoria: oh. the website says free
Kofoworola: thats the old banner, its still up on the {p:sofa|kitchen} page
{B}: im taking it down right now
Wiktoria: and what do i tell the customer
{A}: we keep our word, its free this time
Kofoworola: how many saw the banner?
{B}: checking... {n:40|60} today
{A}: then free for all of those too
=> Wiktoria promised {c} free delivery because of an old banner, which {B} takes down. {A} decides that it stays free for {c} and others who saw it.
=> Delivery is only free over {s}, but an old banner said otherwise. {A} keeps the promise for everyone who saw it today.
`
  .trim()
  .split(/\n\n+/);
