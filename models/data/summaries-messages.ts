// Chats of two people in a messenger, with names before the messages, and their summaries.
// Written in the form of summaries-chats.ts.
export const messages = `
{A}: hey r u there already?
{B}: yes, in the lobby. film starts in {min:10|15|20} min
{A}: im still on the bus
{A}: theres an accident on {road:Mill Road|the bridge|Station Street}, nothing moves
{B}: ugh
{B}: shall i buy the tickets anyway?
{A}: no wait. is there a later show?
{B}: looking
{B}: {time:21:15|20:50|21:30}
{A}: lets do that one then. u get the tickets, i pay the popcorn
{B}: big popcorn ;)
=> {A} is stuck on the bus because of an accident on {road}, so {B} will buy tickets for the later show at {time}, and {A} will pay for the popcorn.
=> {A} is late for the cinema. {A} and {B} agree on the {time} show instead; {B} gets the tickets and {A} the popcorn.

{A}: hi, do u still have my {tool:drill|sander|jigsaw}?
{B}: yes sorry!!
{B}: was going to bring it back last week
{A}: no prob but i need it on {day:Saturday|Friday|Sunday}
{B}: ok so... theres something i have to tell u
{A}: uh oh
{B}: it started to smoke when i used it and now its dead 😬
{A}: seriously
{B}: im so sorry. ill buy u a new one, same model
{A}: it was old anyway. lets split it
{B}: no no i broke it i pay. u have it before {day}, promise
=> {A} needs the borrowed {tool} back on {day}, but {B} admits that it broke. {A} offers to share the cost, but {B} insists on paying for a new one before {day}.
=> {B} broke {A}'s {tool} and promises to replace it with the same model before {day}, refusing {A}'s offer to split the price.

{A}: did u use the washing machine today
{B}: no why
{A}: the whole bathroom floor is wet
{A}: <photo>
{B}: omg
{A}: i turned off the water. can u call Mr {man:Hobson|Petrov|Quinn}? u have his number
{B}: calling
{B}: he says dont touch it, prob the hose. he can come {when:tomorrow at 8|tomorrow at 7|Thursday at 9}
{A}: im at work then
{B}: ill stay home till hes done
{A}: ur the best. ill mop
=> The washing machine has flooded the bathroom. {B} called Mr {man}, who suspects the hose and will come {when}; {B} will stay home for him while {A} mops up now.
=> {A} finds the bathroom floor wet and asks {B} to phone Mr {man}. He comes {when}, and {B} will wait for him because {A} works.

{A}: im at the kindergarten, where is {kid:Mia|Noah|Lena}??
{B}: what do u mean
{A}: they say somebody already picked up {kid}
{B}: yes. my mum. its {day:Tuesday|Wednesday|Thursday}
{A}: its {day} today?? i thought it was monday all day
{B}: lol
{A}: not funny my heart stopped
{B}: sorry ❤️ theyre at mums eating pancakes. u can get {kid} there at {time:5|6}
{A}: ok. ill bring the rain jacket
=> {A} is alarmed that {kid} isn't at the kindergarten, having mixed up the days. {B} explains that {B}'s mother picked up {kid} because it's {day}; {A} can fetch {kid} from her at {time}.
=> {A} mixed up the days and worried about {kid}, who is at the home of {B}'s mother. {A} will collect {kid} there at {time} and bring a rain jacket.

{A}: going to the shop, need anything?
{B}: yes pls! milk, {n:6|10} eggs, butter
{A}: ok
{B}: and {veg:leeks|carrots|mushrooms} for the soup
{B}: oh and cat food
{A}: the dry one?
{B}: the wet one, he doesnt touch the dry stuff anymore
{B}: wait theres still butter in the freezer. no butter
{A}: anything else before i go in
{B}: chocolate
{A}: thats not on the soup list
{B}: its for the cook
=> {A} is going shopping. {B} needs milk, {n} eggs, {veg} for the soup, wet cat food and chocolate, but no butter after all because there's some in the freezer.
=> {B} gives {A} a shopping list: milk, {n} eggs, {veg}, wet cat food and chocolate. {B} takes butter off the list.

{A}: hows {cat:Minka|Biscuit|Tiger}?
{B}: not good. hasnt eaten since {day:Sunday|Friday|yesterday morning}
{A}: oh no
{A}: vet?
{B}: just back. she swallowed a {thing:rubber band|hair tie|piece of string} 😿
{A}: poor thing!! surgery?
{B}: vet wants to wait one night, maybe it comes out by itself
{B}: if not they operate tomorrow
{A}: do u need a lift? i have the car
{B}: that would be great, have to be there at {time:7:30|8:00|8:15}
{A}: ill pick u both up half an hour before
=> {B}'s cat {cat} hasn't eaten because she swallowed a {thing}. The vet waits one night before operating, and {A} will drive {B} and the cat to the {time} appointment tomorrow.
=> {B}'s cat {cat} has swallowed a {thing} and may need surgery tomorrow. {A} offers to drive; {B} and the cat must be there at {time}.

{A}: hey, landlord wrote again. rent is {n:5|6|8} days late
{B}: i know i know
{A}: i paid my half on the 1st
{B}: my salary didnt come, they changed something in payroll
{A}: u could have told me...
{B}: true, sorry
{B}: they say itll be there on {day:Friday|Thursday|Monday}
{A}: ok i write to him that the rest comes {day}
{A}: but pls set up a standing order after that
{B}: will do. and i do the dishes all week
{A}: all month 😂
=> {B}'s half of the rent is {n} days late because {B}'s salary hasn't arrived. {A} will tell the landlord it comes on {day} and wants {B} to set up a standing order afterwards.
=> {A} is annoyed that {B} didn't mention the unpaid rent. {B} expects to pay on {day} and promises to set up a standing order.

{A}: did u do the {subject:maths|physics|chemistry} homework
{B}: yep
{A}: can u send me a pic 🙏
{B}: no
{A}: come onnn
{B}: last time u copied my mistakes too and we both had to talk to {teacher:Ms Farrow|Mr Lindt|Ms Osei}
{A}: ill change the words i swear
{B}: its numbers
{B}: but i can explain it to u. call at {time:6|7|8}?
{A}: is it long
{B}: 20 min
{A}: fine. {time}. bring patience
=> {A} wants to copy the {subject} homework, but {B} refuses because copying got both into trouble with {teacher} before. {B} will explain it to {A} in a call at {time} instead.
=> {B} won't send {A} a picture of the {subject} homework but offers to explain it by phone at {time}, and {A} accepts.

{A}: have u seen my keys
{B}: no
{A}: ive turned the whole flat upside down
{B}: coat?
{A}: checked
{B}: car?
{A}: cant open it without keys lol
{B}: what did u do when u came home
{A}: put the shopping away
{A}: omg
{A}: they were in the {place:freezer|fridge|bread bin}, next to the {food:peas|cheese|rolls}
{B}: 😂😂
{B}: go now, ur already late for {what:the dentist|driving school|choir}
{A}: running
=> {A} can't find the keys and asks {B} for help. They turn up in the {place}, where {A} put them with the shopping, and {A} now hurries to {what}.
=> {A} left the keys in the {place} by mistake and finds them thanks to {B}'s questions, but is already late for {what}.

{A}: r u alone?
{B}: yes why so mysterious
{A}: {friend:Carla|Jonas|Priya} turns {age:30|40|50} on {day:Saturday|Sunday} and were planning a surprise party
{B}: ohh nice
{A}: at my place, everyone comes at 6, {friend} at 7
{B}: how do u get {friend} there
{A}: thats ur job 😇 say u want to go out for dinner and have to drop smth off at mine first
{B}: im a terrible liar
{A}: u have {n:4|5|6} days to practice
{B}: ok ok. can i at least bring a salad
{A}: no salad. just {friend}
=> {A} plans a surprise party for {friend}'s {age}th birthday on {day}. The guests come to {A}'s home at 6, and {B} agrees to bring {friend} there at 7 under a pretext.
=> {B} will bring {friend} to a surprise party at {A}'s place on {day} at 7 on the pretext of going out for dinner.

{A}: Mum's birthday is in 2 weeks, ideas?
{B}: hmm flowers
{A}: we did flowers the last 3 years
{B}: a {gift:coffee machine|garden bench|sewing machine}? hers is falling apart
{A}: how much
{B}: around {price:180|210|240} euros https://example.org/gift/44
{A}: nice but not for two people
{B}: {sis:Ruth|Nadia|Hanne} would join
{A}: {sis} still owes me for xmas
{B}: ill collect it from {sis} this time. a third each, i order tonight
{A}: deal. get the green one
=> {A} and {B} choose a {gift} costing about {price} euros for Mum's birthday. The cost is split three ways with {sis}; {B} orders it tonight and collects {sis}'s share.
=> Instead of flowers, {A} and {B} will give Mum a {gift} and share the cost with {sis}. {B} will order the green one tonight.

{A}: sooo how was it??
{B}: got there 20 min early, spilled coffee on my shirt
{A}: nooo
{B}: kept my jacket on the whole time. {deg:31|33|29} degrees
{A}: hahaha
{B}: the boss asked why i wanted to leave {old:the bank|the hotel|the agency}
{A}: and
{B}: i said bc i want to learn smth new. she liked that
{B}: they called an hour ago
{A}: AND
{B}: i can start on {date:1 March|1 June|1 October} 🎉
{A}: !!!! drinks on u
{B}: {day:Friday|Saturday}
=> {B} got the new job despite spilling coffee before the interview, and can start on {date}. {A} wants {B} to buy drinks, and {B} suggests {day}.
=> {B}'s job interview was hot and embarrassing but successful. {B} starts on {date} and will celebrate with {A} on {day}.

{A}: tell me everything
{B}: about what
{A}: the date!!
{B}: oh that
{B}: he was nice, good looking, paid for the {drink:coffee|wine|cocktails}
{A}: but?
{B}: he talked about his {topic:ex|aquarium|motorbike} for {dur:an hour|two hours|40 minutes}
{A}: 🙈
{B}: then he asked what i do and while i was answering he checked his phone
{A}: ok delete him
{B}: he already wrote, wants to meet again {when:on Sunday|next week}
{A}: and u said
{B}: nothing yet. gonna say no, politely
=> {B}'s date was attractive but talked about his {topic} for {dur} and didn't listen. He wants to meet again {when}, and {B} plans to turn him down politely.
=> {B} tells {A} about a disappointing date with a man who mostly talked about his {topic}. {B} won't see him again.

{A}: got the train tickets 🚆
{A}: friday {dep:7:12|8:05|6:48} to {city:Prague|Lyon|Trieste}, back sunday
{B}: great!! which friday
{A}: the 14th
{B}: ...
{B}: the hotel is booked for the 21st
{A}: no u said 14
{B}: scroll up. 21
{A}: ok ur right. damn
{B}: can u change them
{A}: says {fee:15|20|25} euros per ticket until midnight
{B}: hotel cant be changed at all so do it pls
{A}: doing it now. my fault i pay the fee
=> {A} booked the train to {city} for the 14th although the hotel is for the 21st. As the hotel can't be changed, {A} is rebooking the tickets and will pay {fee} euros for each.
=> {A} confused the dates of the trip to {city}. {A} is moving the train tickets to the 21st and pays the change fee.

{A}: training is on tonight right?
{B}: yes 7pm, but bring your own water, the tap at the pitch is broken
{A}: k
{B}: also bad news. {keeper:Tomek|Yusuf|Dario} broke his {part:finger|wrist|thumb}
{A}: nooo and the match on {day:Sunday|Saturday}??
{B}: thats why im writing. u used to be in goal no?
{A}: in primary school!!
{B}: perfect
{A}: i let in {n:9|11|12} once
{B}: ur all we have
{A}: ok. but nobody is allowed to laugh
{B}: cant promise
=> Goalkeeper {keeper} has broken his {part}, so {B} asks {A} to keep goal in the match on {day}. {A} reluctantly agrees, with little experience.
=> {A} will replace the injured goalkeeper {keeper} on {day}. Training is tonight at 7pm, and {A} should bring water because the tap is broken.

{A}: help the wifi is dead
{B}: did u restart the router
{A}: where is it
{B}: black box behind the {place:tv|sofa|bookshelf}
{A}: ok restarted. still nothing
{B}: which lights
{A}: one red one green
{B}: is the grey cable in
{A}: theres a grey cable on the floor. the {animal:dog|rabbit|puppy} looks guilty
{B}: <3
{B}: ok thats it then. spare one is in the drawer in the hall
{A}: found it. works!!
{B}: now put it higher
=> {A}'s wifi doesn't work, and {B} helps to find the cause: the {animal} seems to have got at the grey cable. A spare from the hall drawer solves it.
=> {B} helps {A} get the wifi running again. A cable behind the {place} was on the floor, and a spare cable fixed the problem.

{A}: are u sitting
{B}: im on the tram so yes
{A}: {sis:Elif|Greta|Joana} is pregnant!!!
{B}: WHAT
{B}: since when
{A}: {w:12|13|14} weeks. due in {month:May|August|November}
{B}: im crying on the tram
{A}: but u dont know it from me ok? she wants to tell everybody on {day:Sunday|Saturday} at dinner
{B}: why did u tell me then
{A}: i couldnt keep it
{B}: ok ill act surprised
{A}: practice. ur face is always too honest
=> {A} tells {B} that {sis} is {w} weeks pregnant and due in {month}. {B} must keep it secret and act surprised when {sis} announces it at dinner on {day}.
=> {sis} is expecting a baby in {month}. {A} couldn't keep the secret and asks {B} to pretend not to know until {day}.

{A}: did u hear about the {name:Webers|Morettis|Sandhus} next door
{B}: no??
{A}: i think theyre splitting up
{B}: noo why
{A}: he carried {n:3|4|5} suitcases out last night. and a lamp
{B}: a lamp, ok thats serious
{A}: and she was standing there crying
{B}: hm i just met her in the lift
{A}: and??
{B}: their son is moving to {city:Leeds|Porto|Vienna} to study. it was his lamp
{A}: oh
{B}: u need a hobby
=> {A} believes the {name} next door are separating after seeing suitcases carried out. {B} has learned that in fact their son is moving to {city} to study.
=> {A}'s gossip about the neighbours is wrong. The {name} aren't splitting up; their son is leaving for {city}.

{A}: morning, got a min? customers cant log in since {time:8:10|7:40|9:05}
{B}: all of them?
{A}: only those with {what:a plus sign|an apostrophe|an umlaut} in the email
{B}: oh no. thats my change from yesterday
{B}: i tightened the validation
{A}: support has {n:14|23|31} tickets already
{B}: reverting now
{B}: done, deploy takes 5 min
{A}: can u add a test for it too?
{B}: yes, after lunch
{A}: thx, ill tell support
{A}: confirmed, login works again
=> Customers with {what} in their email couldn't log in because of {B}'s stricter validation. {B} reverted it, {A} confirms that login works, and {B} will add a test after lunch.
=> A change by {B} broke the login for some customers, causing {n} support tickets. It's been reverted and works again; a test is still to come.

{A}: any chance u can look at my PR today? https://example.org/pr/{pr:812|1430|377}
{B}: its {n:2400|1900|3100} lines...
{A}: most of it is renamed files
{B}: i cant see whats renamed and whats new
{A}: fair
{B}: can u split it? renames in one, the {feature:search|export|upload} logic in another
{A}: that costs me half a day
{B}: and saves me a whole one 🙂
{A}: ok ok
{A}: renames will be up at 3, the rest tomorrow morning
{B}: then ill review both tomorrow before standup... no wait, after. got a dentist
=> {A} wants a review of a PR with {n} lines, but {B} asks to split it. {A} will put up the renames at 3 and the {feature} logic tomorrow; {B} reviews both after standup tomorrow.
=> {B} finds {A}'s pull request too big to review. {A} agrees to split it in two, and {B} will review them tomorrow after standup.

{A}: are we still releasing {v:4.2|5.1|3.8} today?
{B}: thats the plan. notes are written, docs are live
{A}: QA found something on {os:android|ios|windows}
{B}: bad?
{A}: app crashes if u rotate during {act:payment|checkout|sign-up}
{B}: thats bad
{B}: can we fix it today
{A}: {dev:Marek|Anjali|Sofie} says tomorrow noon at the earliest
{B}: then no release today. and i dont want to release on a Friday
{A}: so {day:Monday|Tuesday}?
{B}: yes. ill tell marketing, pls take the docs down again
=> Release {v} is put off to {day} because the app crashes on rotation during {act}, and {dev} needs until at least noon tomorrow. {B} will inform marketing; {A} should take the docs down.
=> {A} reports a crash found by QA, so {A} and {B} move release {v} to {day} rather than a Friday. {B} tells marketing.

{A}: hey can u take my shift on {day:Saturday|Sunday}? {s:6 to 2|2 to 10}
{B}: hmm why
{A}: my cousin gets married and i forgot 🙈
{B}: u forgot a wedding
{A}: i thought it was next month
{B}: ok but then u take my night shift on {other:Tuesday|Wednesday}
{A}: anything but nights
{B}: thats the price
{A}: ok fine. deal
{B}: did u ask {boss:Renate|Mr Doyle|Ms Kaya}?
{A}: not yet
{B}: do it today, last time {boss} got angry about swaps
{A}: calling now
=> {A} forgot a cousin's wedding and needs {B} to take the shift on {day}. {B} agrees in return for {A} working the night shift on {other}; {A} is calling {boss} about it.
=> {A} and {B} swap shifts: {B} works on {day}, {A} does {B}'s night shift on {other}. {A} still has to ask {boss}.

{A}: the lady from {firm:Bergmann|Castello|Northgate} called again. she is furious
{B}: why, we sent the {item:chairs|lamps|desks} on {day:Monday|Tuesday}
{A}: yes. {n:20|30|40} of them. she ordered {m:12|14|16}
{B}: let me check
{B}: the order says {n}
{A}: she says she corrected it by mail
{B}: ... found it. in spam. sent an hour before we shipped
{A}: so shes right
{B}: she is. well pick up the rest for free and i call her myself
{A}: pls do it before 12, shes got a meeting with our boss then
{B}: oh great
=> A customer from {firm} is angry because she got {n} {item} instead of {m}; her correction landed in spam. {B} will call her before 12 and have the surplus picked up free.
=> {B} finds that {firm}'s corrected order went to spam, so the customer's complaint is justified. {B} will call her before her meeting with the boss.

{A}: quick q, invoice {no:2207|3118|1954}, did we pay that one
{B}: yes, on the {date:3rd|5th|9th}
{A}: hm because {firm:Lumen Print|Hartmann Tools|Delta Catering} sent a reminder
{B}: maybe it crossed in the mail
{A}: reminder is from today
{B}: ok looking at the bank
{B}: oops. i paid it to the wrong supplier 😳
{A}: how much
{B}: {sum:1,280|2,450|860} euros
{A}: ok. u ask for the money back, i ask {firm} for another week
{B}: already writing. so sorry
{A}: happens. dont tell accounting before its back lol
=> {firm} sent a reminder for invoice {no} because {B} paid the {sum} euros to the wrong supplier. {B} is asking for the money back and {A} will ask {firm} for another week.
=> {B} transferred {sum} euros to the wrong supplier. While {B} claims it back, {A} will ask {firm} for another week.

{A}: who is in room {room:Oslo|Maple|Blue}? i booked it for 2pm
{B}: me 🙈 with the {team:sales|legal|design} people
{A}: calendar says its mine
{B}: mine says its mine too
{A}: i have {n:8|9|11} people standing in the corridor
{B}: were 3, we can move. give us 2 min
{A}: thx!!
{B}: is the small one next to the kitchen free
{A}: yes just checked
{B}: ok. but somebody should tell IT that u can book a room twice
{A}: ill open a ticket after the meeting
=> Room {room} was booked twice for 2pm. {B}'s group of three moves to the small room by the kitchen for {A}'s {n} people, and {A} will report the problem to IT.
=> {A} and {B} both booked room {room}. {B} gives it up because {A}'s group is bigger, and {A} will open an IT ticket later.

{A}: staging down for u too?
{B}: yep. 502
{A}: i have the demo for {client:Orbis|Fenwick|Talaria} at {time:11|2|3}
{B}: thats in 40 min
{A}: i knooow
{B}: disk full again. logs
{B}: deleting old ones
{A}: any luck?
{B}: its back but the demo data is gone
{A}: 😱
{B}: joking. all there
{A}: i hate u
{B}: ur welcome. ill set up a cleanup job this week so it doesnt happen every month
=> The staging server was down shortly before {A}'s demo for {client} at {time} because of full disks. {B} has fixed it by deleting logs and will set up a cleanup job this week.
=> {B} gets staging running again in time for {A}'s {client} demo, jokes that the data is lost, and plans an automatic cleanup.

{A}: the {lang:Polish|Dutch|Finnish} texts are missing on the settings page
{B}: the translator has them since {day:Monday|last week}
{A}: and?
{B}: no answer. i wrote twice
{A}: release branch is cut tomorrow
{B}: should we machine translate it
{A}: last time we did that the button said "murder" instead of "end task"
{B}: 😂 right
{B}: then English for now?
{A}: ok. English in this release, {lang} in the next
{A}: and try to phone him pls
{B}: will do at 4
=> The {lang} texts for the settings page are missing and the translator doesn't answer. {A} and {B} decide to ship English for now and {lang} in the next release; {B} will phone him at 4.
=> As the {lang} translation isn't there and machine translation went wrong before, the release will show English. {B} will call the translator.

{A}: hi! first day today, i was told to ask u about my laptop
{B}: welcome 🎉 it should be on ur desk
{A}: theres a laptop but it says welcome {other:Stefan|Beatriz|Imran}
{B}: haha {other} starts next week. wrong one
{A}: should i use it?
{B}: no pls dont log in. yours is in the cupboard in {room:room 12|room 31|the copy room}
{B}: the code is on the way to ur phone
{A}: got it
{A}: the cupboard is empty
{B}: hmm
{B}: ok come to me on the {floor:2nd|3rd|4th} floor, ill give u a loaner until we find it
=> {A}, on the first day at work, finds a laptop meant for {other}, and the right one isn't in the cupboard. {B} will give {A} a loaner on the {floor} floor until it's found.
=> New employee {A} can't find the right laptop. {B} tells {A} not to use {other}'s and to come upstairs to the {floor} floor for a loaner.

{A}: r u awake
{B}: its {time:6:15|6:30|6:40}. now i am
{A}: i lost my voice completely. cant even whisper
{B}: oh no. the talk for the {who:board|investors|city council}!
{A}: yes at 10. can u do it? slides are done
{B}: ive never seen the numbers
{A}: notes are under every slide. and i sit next to u and nod
{B}: what if they ask about {topic:the budget|pricing|the delay}
{A}: then i type and u read it
{B}: lol ok. send the slides, ill practice on the train
{A}: sent. i owe u big time
=> {A} has no voice and asks {B} to give the 10 o'clock talk for the {who}. {B} agrees and will practise on the train; {A} will sit there and type answers to questions.
=> {B} will give {A}'s presentation to the {who} because {A} has lost the ability to speak. {A} has sent slides with notes.

{A}: can u export all customers from {region:Bavaria|Wales|Ontario} for me? name, mail, birthday
{B}: what for
{A}: birthday vouchers. marketing idea
{B}: did they agree to mails?
{A}: some did i guess
{B}: then i can only give u those. and no birthdays without an ok from {dpo:Helga|Mr Osman|Ms Tran}
{A}: oh come on its just a voucher
{B}: its personal data
{A}: how long does {dpo} take
{B}: usually {n:2|3|4} days
{A}: ok ill ask. can u prepare the list without birthdays til then
{B}: yes, tomorrow
=> {A} wants customer data from {region} for birthday vouchers. {B} will only list those who agreed to mails, without birthdays unless {dpo} approves; {A} will ask {dpo}, and {B} prepares the list tomorrow.
=> {B} refuses to export customers' birthdays without {dpo}'s approval but will give {A} a list without them tomorrow.

{A}: newsletter went out 🎉
{B}: i saw
{B}: did u see the subject line
{A}: "summer {p:shirts|shorts} for everyone"
{B}: read it again. slowly
{A}: OH NO
{A}: the r is missing
{B}: i wont spell it here lol
{A}: how many did it go to
{B}: {n:18,000|26,000|41,000}
{A}: should we send a correction?
{B}: no look at the numbers. twice as many opened it as usual. and sales are up
{A}: so we do nothing?
{B}: nothing. but next time i read it before u send
=> {A} sent a newsletter with an embarrassing typo in the subject line to {n} people. Because opens and sales are up, no correction is sent, but {B} will proofread the next one.
=> A typo in {A}'s newsletter about summer {p} has boosted opens and sales, so {B} advises against a correction and wants to read future ones first.

{A}: chef here. where are the {fish:trout|mussels|prawns}
{B}: delivery comes at {time:3|4}
{A}: they said that yesterday
{B}: i phoned them this morning, driver was loading
{A}: we have {n:45|60|72} people tonight and its on the menu card
{B}: plan b?
{A}: i can do the {alt:risotto|lamb stew|pumpkin ravioli} instead
{B}: ok, if nothing is here at half past {time} i print new cards
{A}: make it {time} sharp, i need the stove early
{B}: ok {time} sharp
{B}: and im looking for another supplier, third time this month
=> The {fish} for tonight's {n} guests may not arrive. If they aren't there at {time} sharp, {A} cooks {alt} and {B} prints new cards; {B} is looking for another supplier.
=> {A} and {B} worry about a late delivery of {fish}. They settle on {alt} as a replacement if nothing comes by {time}.

{A}: the {test:checkout|calendar|login} test failed again, i didnt touch anything near it
{B}: just rerun it
{A}: ive rerun it {n:4|5|6} times
{B}: hm ok
{B}: when does it fail
{A}: only in the morning it seems
{B}: timezone?? i bet it uses the local date
{A}: omg yes. before 9 our server is still on yesterday
{B}: lol
{B}: who wrote that
{A}: git says u, {y:2|3|4} years ago
{B}: ...
{B}: ok ill fix it today. skip it for now and merge
=> The {test} test fails in the mornings because of a timezone problem in code that {B} wrote {y} years ago. {B} will fix it today; {A} should skip the test and merge.
=> {A} is held up by a test that fails only in the morning. {B} finds the cause, admits having written it, and will repair it today.

{A}: can i borrow ur bike tomorrow
{B}: sure, whats wrong with urs
{A}: stolen 😔 in front of the {place:library|pool|station}
{B}: noooo. locked?
{A}: yes they cut it
{B}: did u go to the police
{A}: yes, they need the frame number and i dont have it
{B}: wait. i took a photo when we bought it together. for the insurance
{B}: <photo>
{A}: ur a genius!!!
{B}: bike is in the cellar, code {code:4410|2783|9056}. brakes are a bit weak so dont race
{A}: i never race
{B}: hm
=> {A}'s bike was stolen in front of the {place}, and {A} lacks the frame number for the police. {B} sends a photo and lends {A} a bike with weak brakes for tomorrow.
=> {B} lends {A} a bike for tomorrow after {A}'s was stolen, and has a photo that helps with the police report.

{A}: hi! hows my jungle
{B}: alive
{A}: all of it?
{B}: almost
{A}: which one
{B}: the {plant:basil|fern|orchid}. i watered it every day like u said
{A}: i said every {n:5|7|10} days!!!
{B}: oh. i only read "every"
{A}: who stops after one word 😂
{B}: me apparently
{A}: ok stop watering anything til {day:Thursday|Friday}
{B}: and the {plant}?
{A}: put it in the sun and say something nice to it
{B}: im really sorry
=> {B} looks after {A}'s plants and watered the {plant} daily by mistake instead of every {n} days. {A} wants no watering until {day} and the {plant} put in the sun.
=> {B} misread the instructions and gave {A}'s {plant} too much water. {A} tells {B} to stop watering until {day}.

{A}: hi its {A} from the {floor:2nd|3rd|5th} floor, did u take a parcel for me?
{B}: hi! no sorry
{A}: the app says "given to neighbour"
{B}: not me, was at work. try the {name:Kowalskis|Baxters|Nguyens}?
{A}: theyre on holiday
{B}: hmm what is it
{A}: {item:a winter coat|shoes|a lamp}, and its a present for {day:tomorrow|Friday}
{B}: look behind the bins, the driver puts stuff there sometimes
{A}: ...
{A}: its there. in the rain 🙄 box is soaked but inside looks ok
{B}: phew. complain!
{A}: oh i will
=> {A} is looking for a parcel with a present. {B} doesn't have it but suggests looking behind the bins, where {A} finds it wet but fine inside. {A} will complain.
=> Neighbour {B} helps {A} find a missing parcel containing {item}: the driver had left it behind the bins in the rain.

{A}: how was the dentist
{B}: mmmf
{A}: lol that bad
{B}: {n:two|three} fillings. half my face is asleep
{A}: poor u
{B}: i bit my tongue and didnt notice
{A}: can u drive?
{B}: they gave me smth to calm down so no. i shouldnt drive til {when:tonight|tomorrow}
{A}: so how do u get home
{B}: thats why i didnt answer ur last question. could u...?
{A}: im in {town:Ashford|Millbrook|Hedon}, ill be there in {min:30|40|50} min
{B}: ill wait in the bakery. watching people eat
=> After {n} fillings, {B} isn't allowed to drive until {when}. {A} is in {town} and will pick {B} up in {min} minutes at the bakery.
=> {B} can't drive home from the dentist because of a calming drug, so {A} is coming in {min} minutes.

{A}: could u take {dog:Rocky|Luna|Pepper} from the {d:12th|15th|18th} to the 20th?
{B}: aww id love to
{B}: but my landlord says no animals
{A}: not even for a few days?
{B}: he lives downstairs and hears everything
{A}: and {dog} barks at everything lol
{B}: exactly
{B}: what about me sleeping at urs? i can work from there
{A}: really?? the fridge is full and theres a bathtub
{B}: sold
{A}: ill leave the key with {who:the baker|Mrs Adler|the kiosk man}
=> {B} can't take {A}'s dog {dog} because the landlord forbids animals. Instead {B} will stay at {A}'s place from the {d} to the 20th, and {A} leaves the key with {who}.
=> {A} needs somebody for {dog} until the 20th. As {B}'s landlord allows no animals, {B} will move into {A}'s home for that time.

{A}: {dog:Bello|Daisy|Max} ran away 😭
{B}: what?? when
{A}: {min:20|30|45} min ago in the {park:city park|forest|fields behind the school}. a firework went off
{B}: im coming
{A}: pls bring ur loud voice
{B}: did u call the shelter?
{A}: yes and the police
{B}: ok im at the bridge now
{B}: wait
{B}: theres a dog sitting in front of the butchers
{B}: <photo>
{A}: THATS {dog}!!! hold the collar im running
{B}: got a sausage in the mouth too. not paid for i think
{A}: ill pay everything
=> {A}'s dog {dog} ran away after a firework. On the way to help, {B} finds {dog} in front of the butcher's, and {A} is running there.
=> {B} finds {A}'s runaway dog {dog} at the butcher's with a sausage. {A} had already alerted the shelter and the police.

{A}: is the {band:Paper Lions|Velvet Crows|Night Bakers} ticket still for sale?
{B}: yes! {price:55|60|70} euros
{A}: would u do {less:40|45}?
{B}: hm its sold out everywhere. no
{A}: ok {price} then. is it a real one?
{B}: printed, from the box office
{A}: seat?
{B}: standing
{A}: oh. i have a bad knee, i cant stand for 3 hours
{B}: ah sorry should have written that
{A}: no worries. if u hear of a seat let me know
{B}: my {rel:aunt|flatmate|boss} might sell hers, ill ask tonight
=> {A} wants to buy {B}'s {band} ticket but gives up because it's for standing and {A} has a bad knee. {B} will ask {B}'s {rel} about a seat tonight.
=> {B} sells a {band} ticket for {price} euros. {A} can't stand that long and would like a seat, so {B} will ask around.

{A}: car wont start. im at {place:the lake|work|the supermarket}
{B}: does it make a sound
{A}: click click click
{B}: battery. lights on all day?
{A}: ...maybe
{B}: i have cables but im with the kids til {time:5|6}
{A}: its freezing here
{B}: is there nobody who can help
{A}: a guy with a {color:red|green|white} van, but hes asleep in it
{B}: knock!
{A}: i dont want to
{A}: ok i knocked
{A}: he was super nice and it runs 😅
{B}: dont turn it off. drive at least half an hour
=> {A}'s car wouldn't start at {place}, and {B} couldn't come before {time}. A man in a {color} van helped; {B} tells {A} to drive at least half an hour now.
=> {A} has a flat battery. {B} is busy with the kids, but a stranger in a van gets the car running.

{A}: hi {wrong:Gina|Oskar|Leonie}, the sofa is here, come and get the old one when u want 🙂
{B}: hi, im not {wrong}
{A}: haha very funny. {day:Saturday|Sunday}?
{B}: no really, my name is {B}, i think u have the wrong number
{A}: oh! sorry. {wrong} gave me this number yesterday
{B}: got it new last month
{A}: so sorry to bother u
{B}: no problem. but now im curious, is the sofa free?
{A}: lol it is but its promised
{B}: if {wrong} doesnt come, i would
{A}: ok i save ur number. for real this time
=> {A} writes to {B} by mistake, wanting {wrong} to collect an old sofa. {B} would take it if {wrong} doesn't come, and {A} keeps {B}'s number.
=> {A} has reached the wrong number. {B}, who isn't {wrong}, becomes interested in the free sofa, but it's promised to {wrong}.

{A}: did u change the {service:streaming|music|film} password?
{B}: yes
{A}: and didnt tell me 😢
{B}: there were {n:7|8|9} people on it. i only know 3 of them
{A}: ok i may have given it to my {rel:cousin|boss|neighbour}
{B}: who gave it to half of {town:Dublin|Turin|Gdansk}
{A}: sorry
{B}: i pay 18 a month and couldnt watch my own show last night
{A}: can i have the new one? i swear nobody else gets it
{B}: yes but u pay half from now on
{A}: fair. sending u 9 now
=> {B} changed the {service} password because too many people were using the account after {A} passed it on to {A}'s {rel}. {A} gets the new one in return for paying half.
=> {B} is annoyed that strangers used the {service} account. {A} apologises, promises to share it with nobody and will pay 9 a month.

{A}: did u remember the cake for the school fair
{B}: which fair
{A}: tomorrow 9am!! u signed up for {n:two|three} cakes
{B}: 😱😱
{B}: i thought thats next week
{A}: its {time:21:40|22:10|22:30}, shops are closed
{B}: i have eggs and flour. no sugar
{A}: i have sugar. and {fruit:apples|plums|cherries}
{B}: can i come by
{A}: yes but quietly, {kid:Emil|Zoe|Hugo} is asleep
{B}: u save my life
{A}: ill make one of them if u do the rest
{B}: ❤️
=> {B} forgot to bake {n} cakes for the school fair tomorrow at 9am. {A} offers sugar and {fruit}, which {B} will fetch quietly, and will bake one of the cakes.
=> {B} thought the school fair was next week. As it's tomorrow, {A} helps with ingredients and bakes one of the {n} cakes.

{A}: hi, is {kid:Ben|Clara|Ayla}'s jacket at ur place? {color:blue|yellow|grey} with a hood
{B}: let me look
{B}: theres a {color} one here but it says "{other:Leo|Ida|Sami}" inside
{A}: hm thats the one we have here too?
{A}: no wait. ours says {kid}. its hanging in front of me 🤦
{B}: lol
{A}: so u have {other}'s one
{B}: and {other}'s dad wrote in the class chat that its lost
{A}: then all we need is to tell him
{B}: ill bring it to school tomorrow, u write to him?
{A}: yes doing it
=> {A} searches for {kid}'s jacket, which turns out to be at home. {B} has {other}'s lost jacket instead and will bring it to school tomorrow, and {A} writes to {other}'s father.
=> {kid}'s jacket isn't lost after all. The one at {B}'s place belongs to {other}; {B} returns it tomorrow.

{A}: school called. {kid:Oliver|Marta|Jan} has {temp:38.9|39.2|39.5}
{B}: oh no. im in {town:Hamburg|Manchester|Bern} til 6
{A}: and i have the {what:audit|exam|inspection} at 1, i cant leave
{B}: your dad?
{A}: doesnt pick up
{B}: ok i ask {friend:Silke|Rosa|Omar}, {friend} works from home on {day:Mondays|Thursdays}
{A}: pls
{B}: {friend} is leaving now, at school in 15 min
{A}: thank god. theres syrup in the bathroom, top shelf
{B}: told {friend} already. ill take the earlier train
=> {kid} is at school with a fever of {temp}, and neither {A} nor {B} can come. {B} has asked {friend}, who is picking up {kid} now, and will take an earlier train.
=> {A} can't leave because of the {what} and {B} is in {town}, so {friend} collects {kid}, who is ill, from school.

{A}: still helping me move on {day:Saturday|Sunday}?
{B}: of course
{B}: what time
{A}: 8
{B}: in the morning??
{A}: yes the van has to be back at {back:2|3}
{B}: ok. how many are we
{A}: {n:5|6} and u
{B}: and which floor
{A}: 4th. no lift
{B}: and the new one
{A}: 5th. no lift
{B}: i suddenly remember i have a bad back
{A}: theres pizza and beer
{B}: my back feels better. but i dont carry the {piece:piano|washing machine|wardrobe}
{A}: that goes with professionals dont worry
=> {B} will help {A} move on {day} at 8, from a 4th to a 5th floor without lifts. Professionals carry the {piece}, and the van must be back by {back}.
=> {A} wins {B} over for the move on {day} with pizza and beer. {B} doesn't have to carry the {piece}.

{A}: hello, is the {item:table|armchair|bookcase} still available
{B}: yes
{A}: last price?
{B}: {p:80|90|120} as written
{A}: i give u {q:50|60}
{B}: no
{A}: i come today and bring cash
{B}: still {p}
{A}: its got a scratch on the photo
{B}: thats a cat hair
{A}: 😂 ok ok. {p}. can u deliver?
{B}: no, pickup only, {street:Rose Lane 4|Harbour Street 12|Oak Road 7}, second floor
{A}: im there at {time:5|6|7}. could u help me carry it down?
{B}: for {p} yes
=> {A} tries to get {B}'s {item} cheaper, but {B} insists on {p}. {A} accepts and picks it up today at {time} at {street}, where {B} helps carry it down.
=> {B} sells {A} the {item} for the full price of {p} and doesn't deliver, so {A} comes at {time}.

{A}: new number! old phone is dead, this is {A}
{B}: what happened
{A}: fell into the {where:toilet|lake|soup}
{B}: hahaha how
{A}: dont ask
{B}: rice?
{A}: did that for {n:2|3} days. now its a dead phone with rice in it
{B}: lol. wait how do i know its really u
{A}: ??
{B}: my {rel:gran|uncle|boss} got a message like that and lost {sum:900|1,500|2,000} euros
{A}: ok u still owe me a tent since {summer:June|July|August}
{B}: yes thats u. saved
=> {A} writes from a new number because the old phone fell into the {where}. {B} suspects a scam but is convinced when {A} mentions the tent that {B} still owes.
=> {A} has a new number. After a scam cost {B}'s {rel} {sum} euros, {B} first wants proof, and {A} gives it.

{A}: its {time:1:20|2:10|2:45} am
{B}: sorry are we loud
{A}: yes. and i have an exam at 8
{B}: omg today? i thought its {day:Thursday|Friday}
{A}: today. i told u twice
{B}: ok music is off
{A}: thx
{A}: and the singing
{B}: that was {guest:Miro|Steffi|Ralf}, going home now
{A}: and whose shoes are in the bathtub
{B}: also {guest}
{B}: sleep well, i make u breakfast at {b:6:30|6:45|7}. pancakes as a sorry
{A}: with {top:blueberries|maple syrup|banana}
{B}: with {top}
=> {B}'s party keeps {A} awake before an exam at 8. {B} had the date wrong, turns the music off, {guest} leaves, and {B} will make pancakes at {b} as an apology.
=> {A} complains about noise at night because of an exam in the morning. {B} ends the party and promises breakfast at {b}.

{A}: did {third:Kevin|Laura|Amir} send u anything for the project
{B}: nothing
{A}: same. its due {day:Monday|Wednesday}
{B}: i asked 3 times. always "tonight"
{A}: should we tell {prof:Prof Hale|Dr Simic|Ms Grant}?
{B}: feels mean
{A}: we did {n:18|22|25} pages and {third} did a title
{B}: and the title has a typo 😂
{B}: ok one last chance. if nothing is there by tomorrow noon we write to {prof}
{A}: and we do the missing chapter ourselves?
{B}: yes. u the charts, i the text
{A}: ok
=> {third} hasn't contributed to the project due on {day}. {A} and {B} will tell {prof} if nothing comes by tomorrow noon, and do the missing chapter themselves: {A} the charts, {B} the text.
=> {A} and {B} are annoyed with {third} and set a last deadline, tomorrow noon, before writing to {prof}.

{A}: do u have the library book about {topic:the Vikings|bees|volcanoes}
{B}: yes on my desk. why
{A}: its on my card and they want {fee:4|6|8} euros
{B}: oh sorry!! i finish it tonight
{A}: u had it {n:5|6|7} weeks
{B}: its really good
{A}: i know i wanted to read it too thats why i borrowed it
{B}: oops. i thought u were done
{A}: i was on page 12
{B}: ok i bring it tomorrow and pay the fee
{A}: no bring it to me, ill renew it online. then its mine
=> {B} has kept a library book about {topic} from {A}'s card for {n} weeks, and a fee of {fee} euros is due. {B} will bring it tomorrow, pay, and {A} renews it to read it.
=> {A} wants back a borrowed book about {topic} because it's overdue. {B} thought {A} had finished it and will return it tomorrow.

{A}: 10 days to the {race:marathon|half marathon}!!
{B}: dont remind me
{A}: training ok? i did {km:28|30|18} k on sunday
{B}: i did zero
{A}: what happened
{B}: my {part:heel|knee|hip} hurts since {since:tuesday|last week}, doctor says {weeks:3|4|6} weeks no running
{A}: nooo 😢
{B}: i cried in the waiting room
{A}: can u get the money back
{B}: no but i can pass my start number on. u know somebody?
{A}: my brother asked me last week! ill ask him
{B}: ok. and i come and shout at km {spot:10|15|20} with a banner
=> {B} can't run the {race} because of an injured {part} and mustn't run for {weeks} weeks. {A} will ask a brother whether he wants the start number; {B} will come to cheer.
=> An injury keeps {B} out of the {race}. {A}'s brother may take over the place, and {B} will cheer at km {spot}.

{A}: swimming at the {lake:quarry|lake|river} still on?
{B}: have u looked outside
{A}: its only grey
{B}: the app says storm at {time:2|3|4}
{A}: apps always say storm
{B}: {friend:Nils|Tessa|Hamid} isnt coming either
{A}: chickens all of u
{B}: indoor pool?
{A}: on a saturday with {n:200|300} kids, no thx
{B}: then tomorrow, sun all day
{A}: ok tomorrow 10. ill bring the {toy:boat|football|melon}
{A}: ok now its thundering here. u were right
{B}: 😌
=> Because a storm is forecast, {B} doesn't want to go swimming today, and {A} rejects the indoor pool. The two will go tomorrow at 10 instead, and {A} brings the {toy}.
=> {A} and {B} move swimming at the {lake} to tomorrow at 10. {A} doubts the storm warning until it thunders.

{A}: what shoes do i need for {day:Sunday|Saturday}
{B}: proper boots. its {h:6|7|8} hours and stones everywhere
{A}: i have sneakers
{B}: no
{A}: theyre good sneakers
{B}: {A}. no. {last:Bodo|Kim|Elsa} came in sneakers and we needed the mountain rescue
{A}: ok what size r urs
{B}: {size:41|42|39}
{A}: im one smaller
{B}: my old ones are a bit small on me, with thick socks they fit u
{A}: great can i try them tomorrow
{B}: come by after {time:6|7}. and pls buy plasters
=> {A} only has sneakers for the {h}-hour hike on {day}, but {B} insists on boots and will lend an old pair. {A} comes to try them tomorrow after {time} and should buy plasters.
=> {B} warns {A} against hiking in sneakers on {day}. {A} will try on {B}'s old boots tomorrow.

{A}: table is booked, {day:Friday|Saturday} {time:7:30|8}, {place:Da Nino|Blue Door|Zum Anker}, 6 people
{B}: 7. {x:Vera|Timo|Sunita} is coming too
{A}: ok i change it
{B}: wait {y:Lars|Holly|Matteo} cant. 6 again
{A}: lol ok good
{B}: but {y}'s girlfriend comes without him
{A}: so 7
{B}: yes. and shes vegan
{A}: they only have salad i think
{B}: and u cant eat nuts
{A}: im calling them now before anyone else gets born
{A}: ok 7 people, {day} {time}, they make a vegan {dish:pasta|curry|stew}
=> {A} has booked {place} for {day} at {time}. After several changes there'll be 7 people, including {x} and {y}'s vegan girlfriend, for whom the restaurant makes a {dish}.
=> The dinner at {place} on {day} is for 7 now: {y} can't come but his girlfriend does, and {x} joins.

{A}: im landing at {t:18:20|19:05|17:40}, r u picking me up?
{B}: yes! terminal 1?
{A}: 2
{B}: ok
{A}: ...
{A}: still in {city:Madrid|Oslo|Athens}. delayed 2 hours
{B}: no worries
{A}: now its 4 😩
{B}: hmm then its past midnight when u get out. i start work at {w:5|6}
{A}: dont come then, ill take the night bus
{B}: with 2 suitcases? no
{B}: i ask my {rel:brother|sister|dad}, only goes to bed at 3 anyway
{A}: would be amazing
{B}: says yes. look for a {car:yellow|purple|green} van
=> {A}'s flight from {city} is 4 hours late, and {B} starts work at {w}, so {B}'s {rel} will collect {A} at terminal 2 in a {car} van.
=> {B} can't pick {A} up because the flight is so late, but rejects the night bus and sends {B}'s {rel} with a {car} van.

{A}: did Mum call u
{B}: no, missed call. why
{A}: Gran fell in the {room:kitchen|garden|hall}
{B}: oh god. is she ok
{A}: broken {bone:hip|arm|ankle}. shes at {h:St Anne's|City Hospital|the Rosen Clinic}
{B}: im getting my coat
{A}: wait, theyre operating now. no visitors til tomorrow {time:10|11}
{B}: whos with her
{A}: mum is
{B}: ok. can u go tomorrow? ill go in the evening
{A}: yes
{A}: shes already complaining about the food, mum says
{B}: 😅 then shes herself
=> {A} tells {B} that Gran fell and has a broken {bone}. She's being operated on at {h}; visits start tomorrow at {time}, when {A} goes, and {B} will come in the evening.
=> Gran is being operated on for a broken {bone} after a fall. Mum is with her; {A} and {B} will both visit tomorrow.

{A}: what are u wearing to {bride:Kathi|Fiona|Leila}'s wedding
{B}: the {color:green|white|red} suit
{A}: {color}?? did u read the invitation
{B}: who reads invitations
{A}: it says anything but {color}
{B}: youre kidding
{A}: page 2 https://example.org/wedding
{B}: omg. its the only one i have
{A}: my {rel:cousin|flatmate|neighbour} is ur size and has {n:3|4} dark ones
{B}: would i get one?
{A}: just asked. yes, but u bring it back cleaned
{B}: of course. i pick it up {day:Thursday|Wednesday}
=> {B} wants to wear a {color} suit to {bride}'s wedding, but the invitation rules that out. {A} arranges to have a dark one lent by {A}'s {rel}; {B} collects it on {day} and returns it cleaned.
=> {B} hadn't read the dress code for {bride}'s wedding. {B} will borrow a dark suit from {A}'s {rel}.

{A}: are u still mad
{B}: a bit
{A}: i shouldnt have said that about ur {thing:cooking|singing|driving} in front of everyone
{B}: no
{A}: it was meant as a joke
{B}: nobody laughed
{A}: i noticed
{A}: im really sorry
{B}: what hurt me is that {friend:Sven|Olga|Bruno} now calls me {nick:captain smoke|the siren|turbo}
{A}: i talk to {friend}
{B}: pls
{A}: and can i invite u for {meal:lunch|dinner} tomorrow?
{B}: only if u cook
{A}: ok. u can say whatever u want about it. in front of everyone
{B}: 🙂 deal
=> {A} apologises for joking about {B}'s {thing} in public. {B} is hurt because {friend} now uses a nickname; {A} will talk to {friend} and cook {meal} for {B} tomorrow.
=> {B} is still a little angry about {A}'s joke but accepts the apology and an invitation to {meal} tomorrow.

{A}: u still owe me for the pizza
{B}: how much
{A}: {sum:14|16|18}
{B}: but u owe me for the taxi
{A}: which taxi
{B}: after {event:the concert|Lena's party|the match}. {taxi:22|24|26} euros, half of it
{A}: i paid the drinks that night
{B}: did u
{A}: i think
{B}: i think that was {friend:Hugo|Mina|Paul}
{A}: hm ok
{A}: so whats the result, i lost track
{B}: lets say were even and {friend} gets a beer
{A}: ok 😂 done
=> {A} wants {sum} euros from {B} for pizza, but {B} points to an unpaid taxi share. As nobody remembers who paid for what, the two call it even and {friend} gets a beer.
=> {A} and {B} can't work out who owes whom money for pizza, a taxi and drinks. The matter is dropped, with a beer for {friend}.

{A}: can u babysit {day:Friday|Saturday} 7 to 11? anniversary 🥂
{B}: yes sure! {pay:12|13|15} an hour like always?
{A}: yes
{A}: theres one thing
{B}: yes?
{A}: {kid:Fritz|Ella|Maja} has lice. we treated it twice
{B}: uhh
{B}: are they gone
{A}: almost certainly
{B}: hmm "almost"
{A}: id understand if u say no
{B}: i have an exam week after, i cant have that. sorry
{A}: its ok. do u know someone else
{B}: my {rel:sister|friend} maybe, had it as a kid and doesnt care. ill send u the number
=> {A} needs a babysitter on {day} from 7 to 11. {B} refuses on hearing that {kid} has had lice, but will send {A} the number of {B}'s {rel}, who may do it.
=> {B} first agrees to babysit on {day}, then declines because of {kid}'s lice and an exam, and suggests {B}'s {rel}.

{A}: whats in grans {cake:cheesecake|nut cake|plum cake} again? im in the middle of it
{B}: 200 g sugar, {n:4|5} eggs, 250 butter
{A}: and salt?
{B}: a pinch
{A}: hm
{A}: whats in the blue tin
{B}: salt
{A}: and in the white one
{B}: sugar
{A}: ...i put 200 g of the blue one
{B}: 😂😂😂 is it in the oven
{A}: not yet
{B}: throw it away and start again
{A}: no eggs left
{B}: come over, i have {m:6|8}. and i bring the recipe in writing
{A}: and labels for the tins pls
=> {A} put salt instead of sugar into grandmother's {cake} and has no eggs left to start again. {A} can get eggs from {B}, and asks for labels for the tins.
=> While baking a {cake}, {A} mixed up the tins and used 200 g of salt. {B} offers eggs for a second try and a written recipe.

{A}: i did it. i cut my hair
{B}: pic!!
{A}: no
{B}: why
{A}: i wanted {want:a fringe|it to the shoulders|just the tips} and now i look like {like:a mushroom|a lego figure|my uncle}
{B}: cant be that bad
{A}: <photo>
{B}: oh
{A}: OH??
{B}: its... fresh
{A}: i have passport photos tomorrow!! valid 10 years
{B}: move them
{A}: cant, trip to {country:Kenya|Japan|Canada} in {n:5|6} weeks
{B}: ok come to {salon:Rico|Jasmin} with me at 5, if anyone can fix it its {salon}
{A}: i bring a hat
=> {A} is unhappy with a new haircut and has passport photos tomorrow that can't be moved because of a trip to {country}. {B} suggests going together to {salon} at 5 to have it fixed.
=> {A}'s haircut went wrong just before passport photos. {B} will take {A} to {salon} at 5.

{A}: i handed in my notice today
{B}: WHAT. finally!!
{A}: my hands were shaking
{B}: what did {boss:Mr Krug|Ms Delaney|Mr Aziz} say
{A}: offered me {more:300|400|500} more
{B}: and?
{A}: {n:2|3} years ago i would have cried of joy. i said no
{B}: so proud. new job already?
{A}: no. i start a {course:nursing|carpentry|gardening} course in {month:September|January|April}
{B}: i thought that was a joke
{A}: so did i
{B}: and money?
{A}: savings til summer. and i give up the flat, could i have ur guest room for a while?
{B}: let me ask at home, i tell u {day:Sunday|tomorrow}
=> {A} has quit the job, refused {more} more from {boss}, and starts a {course} course in {month}. {A} would like to move into {B}'s guest room; {B} will answer {day} after asking at home.
=> {A} leaves a job for a {course} course and gives up the flat. Whether {A} can stay in {B}'s guest room is still open.

{A}: results are online
{B}: i dont dare to look
{A}: should i look for u? whats ur number
{B}: {no:40718|51332|28860}
{A}: ok loading
{A}: hmm
{B}: WHAT HMM
{A}: site crashed
{B}: im dying
{A}: back. u passed!! {pts:61|64|68} points
{B}: AAAAAH
{B}: and u?
{A}: {mine:47|48|49}. 50 was needed
{B}: oh no. im so sorry
{A}: its ok. resit is in {month:March|September}
{B}: i learn with u. every {day:Tuesday|Thursday}. no excuses
{A}: 🥲 thx
=> {A} looks up the exam results: {B} passed with {pts} points, while {A} failed with {mine}. {B} offers to study with {A} every {day} for the resit in {month}.
=> {B} has passed the exam, but {A} just missed it and must repeat it in {month}. {B} will help {A} prepare.

{A}: hi, cant come to my {lesson:piano|violin|guitar} lesson today, sorry 🤒
{B}: oh get well! fever?
{A}: a bit, and my throat
{B}: pls note lessons cancelled on the same day have to be paid
{A}: even when im sick?
{B}: normally yes, its in the contract
{A}: i didnt know
{B}: but {pupil:Anton|Rebecca|Yara} wants to swap from {day:Friday|Thursday}. if u can come {day} at {time:4|5}, u pay nothing extra
{A}: if im healthy by then yes
{B}: tell me by {before:Tuesday|Wednesday} evening pls
{A}: ok
=> {A} is ill and cancels today's {lesson} lesson, which would normally have to be paid. {B} suggests swapping with {pupil} to {day} at {time}; {A} must confirm by {before} evening.
=> {A} can't come to {B}'s {lesson} lesson today. If {A} is well again, it can be made up at {pupil}'s time on {day} at no extra cost.

{A}: heating is out again. {deg:14|15|16} degrees in my room
{B}: i sleep in my ski suit
{A}: did u write to the landlord
{B}: {n:2|3} times, no answer
{A}: i called, mailbox
{B}: {who:Judit|Anton|Nora} from the tenants club says we can pay less rent til its fixed
{A}: really? how much
{B}: maybe 20 percent. but we need a letter with a deadline
{A}: ok u write it, i print it at work and send it registered
{B}: ill do it tonight. with gloves
{A}: lol. set the deadline to {day:Friday|Monday}
=> The heating is out and the landlord doesn't answer. On advice from {who}, {B} will write a letter tonight with a deadline of {day}, and {A} will print and send it.
=> {A} and {B} have no heating. A letter will set the landlord a deadline, {day}, and until the repair the rent can perhaps be cut by 20 percent.

{A}: so the games night, mine or urs
{B}: mine, my table is bigger
{A}: ok. {day:Thursday|Friday} 7?
{B}: 8, i have {class:yoga|pottery|Spanish} before
{A}: k
{B}: can u bring that game with the {theme:trains|sheep|castles}
{A}: lent it to {friend:Dora|Malik|Jens}
{B}: nooo
{A}: {friend} is coming anyway, ill write that it has to come too
{B}: and no {bad:Monopoly|Risk} pls
{A}: why
{B}: last time u didnt talk to me for a week
{A}: u stole from the bank
{B}: allegedly
=> {A} and {B} agree on a games night at {B}'s place on {day} at 8. {A} will ask {friend} to bring the game with the {theme}, and {B} doesn't want {bad}.
=> The games night is on {day} at 8 at {B}'s home. {bad} is unwanted after a quarrel over it.

{A}: one of ur fish is swimming funny
{B}: which one
{A}: the {color:orange|silver|black} one. on its side
{B}: oh that one always does that when hungry
{A}: i fed them this morning
{B}: how much
{A}: half the can, u wrote "1/2"
{B}: half a SPOON
{A}: ohhh
{B}: 😬 ok dont panic. no food for {n:2|3} days and change a third of the water
{A}: how
{B}: hose is under the sink. not cold water pls
{A}: done. its upright again!
{B}: phew. send me a pic every evening till im back on {day:Sunday|Monday}
=> {A} looks after {B}'s fish and fed them far too much by misreading a note. {B} orders no food for {n} days and a water change, which helps, and wants nightly photos until {day}.
=> A fish of {B}'s was swimming on its side after {A} overfed it. It's better after a water change, and feeding stops for {n} days.
`
  .trim()
  .split(/\n\n+/);
