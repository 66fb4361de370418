// Spoken dialogues at work, with their gist: interviews, leave, deadlines, complaints, trips, bosses.
// Written in the form of summaries-chats.ts.
export const office = `
A: Good morning. Did you find us all right?
B: Yes, thank you. The {tr:bus|train|tram} stops right outside.
A: Good. I see you spent {n:four|five|six} years at a {place:hotel|travel agency|bank}. Why did you leave?
B: It closed in the spring, and everyone lost their job.
A: I'm sorry to hear that. This job includes {shift:early mornings|Saturdays|late evenings}. Is that a problem?
B: To be honest, yes. I look after my mother then. Any other time is fine.
A: I appreciate the honesty. Most people say yes and then don't turn up.
B: So, is that the end of it?
A: Not at all. You could swap with another clerk. I'd like you to come back on {day:Tuesday|Thursday} and meet the team.
=> {A} interviews {B}, whose {place} closed. {B} can't work {shift} because of {B}'s mother, but {A} values the honesty and wants {B} to meet the team on {day}.
=> Although {B} can't work {shift}, {A} is pleased that {B} says so openly and invites {B} back on {day} to meet the team.

A: Well, we're nearly done. Do you have any questions for me?
B: Just one. Your ad didn't mention the pay.
A: We start at {p:2,600|2,700|2,500} a month, with a review after half a year.
B: I see. I'm on 3,100 at the moment.
A: That's more than our team leaders get, I'm afraid. What made you apply, if I may ask?
B: The distance. I live ten minutes from here, and now I spend {t:two|three} hours a day in the {v:car|train}.
A: I can't go up, but I could offer you four days a week for the same money.
B: Oh. That changes things. Can I think about it until {day:Friday|Monday}?
A: Of course. Call me either way.
=> {B} applied because of the short way to work, but {A}'s firm pays {p} instead of 3,100. {A} offers a four-day week, and {B} will decide by {day}.
=> The job pays less than {B} earns now, so {A} suggests working four days for the same money. {B} wants to think about it until {day}.

A: Hi, you must be new! I'm {A}, from {dep:accounts|sales|purchasing}. Shall I show you round?
B: That's very kind of you.
A: Coffee's over there, the {m:printer|copier} only works if you kick it, and the big office is for the new boss, who starts today.
B: And what do people say about the new boss?
A: Terribly strict, apparently. At the last place, people weren't even allowed to {f:eat at their desks|listen to music}.
B: That's an exaggeration. It was only a {g:request|suggestion}.
A: Oh, you used to work there too?
B: In a way. I'm {B}, the new boss.
A: Oh dear. I think I'll go and kick the {m}.
=> {A} takes {B} for a new employee, shows {B} round and repeats gossip about the strict new boss, only to find out that {B} is the boss.
=> Without knowing it, {A} from {dep} tells the new boss, {B}, that the new boss is said to be very strict.

A: Hey{,B}, have you had your summer holiday yet?
B: Not yet, I'm still waiting for the quiet weeks. Why, what's up?
A: I'd like to take {n:three|four|five} days off from the {d:27th|28th}. My brother's getting married in {c:Portugal|Greece|Norway}.
B: Congratulations to him! But you know that's the end of the month. Who'll do the {w:invoices|payroll|accounts}?
A: I could do most of it the weekend before, and Monica has offered to finish the rest.
B: Monica did it once, and we were sorting it out for weeks.
A: Then what if I take my laptop and do one hour every morning?
B: Not at your brother's wedding. Go. I'll sit down with Monica myself.
=> {A} wants {n} days off for a brother's wedding in {c} although the {w} are due. {B} agrees and will help Monica with the work.
=> {B} lets {A} go to a wedding in {c} at the end of the month, refuses {A}'s offer to work there, and will do the work with Monica.

A: Thank you for seeing me. I'll come straight to the point. I've been here for {n:three|four} years without a raise.
B: I know, and you've done very good work.
A: I took over {who:Martin|Sandra|Philip}'s clients as well when {who} left. I think {p:eight|seven|ten} percent would be fair.
B: I think so too. But head office has frozen all salaries until {m:January|April|July}.
A: So the answer is no.
B: For the money, yes. What I can do is pay for that {c:marketing|accounting|management} course you asked about, and put your raise at the top of the list.
A: Could I have that in writing?
B: You'll have it {w:tomorrow|this afternoon|by Friday}.
=> {A} asks for a raise of {p} percent, but salaries are frozen until {m}. {B} offers to pay for a {c} course and to put the promise in writing.
=> {B} finds {A}'s wish for {p} percent more fair but can't grant it before {m}. {A} gets a {c} course instead and wants a written promise.

A: Good morning. You wanted to see me, and I wanted to see you, so this is handy.
B: Shall I go first?
A: If you don't mind, I'd rather get it over with. I'd like to talk about my pay. I've been practising this sentence since {d:Sunday|Monday|last week}.
B: How much did you have in mind?
A: Two hundred a month more?
B: Hm. I can't give you that for the job you have now.
A: I was afraid of that.
B: Because from {m:March|May|October} I want you to run the {t:design|support|export} team. That pays six hundred more.
A: Are you serious? I don't know what to say.
B: Say yes. And practise less.
=> {A} nervously asks for two hundred more a month. {B} says no to that but wants {A} to lead the {t} team from {m}, for six hundred more.
=> Instead of the small raise that {A} asks for, {B} offers {A} the job of running the {t} team, with six hundred more a month.

A: Do you know what day it is today{,B}?
B: {day:Wednesday|Thursday}, all day.
A: Exactly. And you promised me the {f:sales|visitor|cost} figures by {pr:Monday|Tuesday}. My report goes to the board at {t:four|five} o'clock.
B: But I sent them on {pr}! Before lunch, with a note.
A: I've got nothing here. I've been checking all week, and getting crosser by the hour.
B: Look in your junk folder.
A: Hang on. Oh. There it is, between a {s:lottery win|miracle diet} and a cheap watch.
B: You could have just called me, you know.
A: I'm sorry. I even complained to Helen about you.
B: Then you can go and tell Helen where you found it.
=> {A} accuses {B} of not sending the {f} figures for a report, then finds them in the junk folder and apologizes. {B} wants {A} to tell Helen.
=> {B} did send the {f} figures on {pr}, but they landed in {A}'s junk folder. {A} says sorry for having complained to Helen.

A: Have you got a second? It's about the {cl:Baxter|Lindqvist|Moreno} catalogue.
B: It's going well. We'll be done on {d:the 20th|the 18th}, as agreed.
A: That's just it. They called this morning. They need it {n:a week|five days} earlier, for a fair.
B: Impossible. The photos aren't even {x:back|finished}.
A: What if everyone comes in on Saturday? I'd pay it double.
B: Not me. It's my daughter's birthday, and I missed the last one because of this client.
A: Fair enough. Could Greg take over your pages?
B: If I explain things to him on Friday, yes. And ask them to drop the {part:index|price list}; they can put that online.
A: Good thinking. I'll call them back right now.
=> The client wants the {cl} catalogue {n} earlier. {B} won't work on Saturday because of a daughter's birthday, so Greg takes over and {A} will ask the client to drop the {part}.
=> {A} needs the {cl} catalogue sooner and wants people to work on Saturday. {B} refuses, but will brief Greg and suggests leaving out the {part}.

A: Can I close the door? I've done something stupid.
B: Sit down. How stupid?
A: The newsletter went out to {n:nine|six|four} thousand customers, and I forgot a zero. The {i:garden bench|coffee machine|desk lamp} costs {p:19 euros instead of 190|22 euros instead of 220}.
B: Oh my. Has anyone ordered?
A: {k:thirty-one|forty-four|twenty-six} people, in half an hour.
B: Right. First, take the offer down. Then write to everyone and say there was a mistake.
A: And those who've already ordered?
B: They'll get it at that price. It'll cost us, but they'll talk about us.
A: You can take it out of my salary.
B: Nonsense. But from now on, two people read every newsletter.
=> {A} sent out a newsletter with a wrong price for a {i}. {B} will honour the {k} orders, wants a correction sent and two readers for every newsletter.
=> A missing zero in {A}'s newsletter made a {i} far too cheap. {B} stays calm: the offer is taken down, but existing orders keep the price.

A: Are you coming to lunch, or are you still not speaking to me?
B: I'm speaking. I'm just not hungry.
A: It's about the meeting, isn't it? When I presented the {idea:loyalty card|night delivery|repair service}.
B: My {idea}. I told you about it in the {w:lift|car park|canteen}, and two days later it's yours.
A: I know. The boss asked for something new, I panicked, and out it came. I should have said your name.
B: Yes, you should have. Everyone was congratulating you.
A: I'm really sorry. I'll write to everyone who was there and say whose idea it was.
B: Today?
A: Before lunch. And then lunch is on me.
B: All right. But I'm choosing the restaurant.
=> {B} is angry because {A} presented {B}'s idea of a {idea} as {A}'s own. {A} apologizes, will tell everyone the truth and pays for lunch.
=> {A} panicked in a meeting and used {B}'s idea without saying so. {A} promises to write to everyone today, and {B} accepts lunch.

A: Hello, is that the help desk? I've just come back from holiday and my {c:laptop|computer} won't let me in.
B: Does it show a message?
A: It says the password is wrong. I've had the same one for years. It's my {p:dog|cat|horse}'s name.
B: Please don't tell me that. When did you leave?
A: {n:three|four} weeks ago.
B: Then it ran out while you were away. You got a warning by mail, probably on the beach.
A: Can't you just make it work again?
B: I can send you a new one by text. But this time take something that isn't on your mug.
A: How do you know about my mug?
B: Everyone in the building knows your {p}.
=> {A}'s password expired during a holiday of {n} weeks. {B} sends a new one by text and warns {A} not to use the {p}'s name again.
=> After a holiday {A} can't log in to the {c}, because the password ran out. {B} from the help desk will text {A} a new one.

A: Please tell me you can work miracles{,B}.
B: On {d:Mondays|Tuesdays} only. What happened?
A: I saved an empty {f:table|template|page} over the {doc:annual report|tender|price list}. Eighty pages, gone.
B: Have you done anything since then? Restarted it, installed something?
A: No, I just sat there and stared at it.
B: That's the best thing you could do. We make a backup every night at {t:one|two|three}, so I can get you last night's version.
A: Thank heavens. But I've been writing since seven this morning.
B: That part is lost, I'm afraid. How much was it?
A: About {k:four|five|three} pages. I can still remember them. Start the miracle!
B: Give me {m:ten|twenty} minutes, and a coffee.
=> {A} overwrote the {doc} by mistake. {B} can restore last night's backup, so {A} only loses this morning's work of about {k} pages.
=> {B} will bring back the {doc} that {A} destroyed, from a nightly backup. About {k} pages from this morning must be written again.

A: Hi{,B}, it's about {d:Tuesday|Thursday}'s planning meeting. Can we do it later than {t:nine|ten}?
B: How much later? The big room is taken from {x:eleven|noon} on.
A: I've got the {w:dentist|plumber} in the morning, and I've waited {n:six|eight} weeks for him.
B: Then let's do the afternoon, in the small room.
A: There are nine of us. Last time somebody sat on the {s:heater|windowsill}.
B: Wednesday?
A: Half the team's at the customer's on Wednesday.
B: You know what? Maybe we don't need a meeting. Everyone writes down three points by {e:Friday|Monday}, and the two of us make the plan.
A: Best idea of the year. Nobody will miss the {s}.
=> {A} can't make the planning meeting on {d}, and no other time or room fits. {B} suggests that everybody sends three points by {e} instead.
=> {A} and {B} fail to find a new time for the planning meeting and drop it. The team will write down points, and the two make the plan.

A: Good morning, this is {A}. We've been sitting in the video call for {m:ten|fifteen} minutes. Is everything all right?
B: {A}? But our call is at ten. It's only just after nine.
A: Here it's just after ten.
B: Oh! {city:Lisbon|Porto|London} is an hour behind you. I read "ten" and thought of my own clock.
A: And I wrote "ten" and thought of mine. My colleagues have a train at {t:eleven|half past eleven}, unfortunately.
B: I can join in five minutes, but without our engineer. She's still on her way.
A: Then let's do the {p:prices|dates} now, and the technical questions on {d:Thursday|Friday}.
B: Fine. At ten. Your ten or mine?
A: Yours. I'll put the city behind it.
=> Because of the time difference, {B} in {city} isn't in {A}'s call yet. {B} joins now for the {p}, and the technical questions follow on {d}.
=> {A} and {B} meant different clocks by ten o'clock. The {p} will be discussed at once, and the technical part on {d} at ten in {city}.

A: Hello, it's me. I'm at the airport, and they've just cancelled my flight to {c:Milan|Vienna|Prague}.
B: Oh no. Is it the {w:fog|snow|strike}?
A: Yes. Nothing will leave before tomorrow noon, and the client expects me at nine.
B: Let me see. There's a night train at {t:8:40|9:15}. It gets in at {a:7:05|7:30}.
A: Is there a bed?
B: Only seats, I'm sorry to say. Or shall I move the appointment?
A: No, they've moved it twice already. I'll take the seat. Can you book me a hotel room for the morning, just to shower?
B: I'll try. And buy yourself a pillow, I'll put it on the expenses.
A: You're an angel.
=> {A}'s flight to {c} is cancelled because of the {w}. {B} finds a night train at {t}, and {A} takes a seat to be there at nine.
=> {A} decides to sit on the night train to {c} so as not to miss a client. {B} will try to book a hotel room for a shower.

A: How's your {l:Spanish|Turkish|Polish}{,B}?
B: I can order {f:soup|fish}. Why do you ask?
A: Mr. Holm has broken his {b:leg|ankle}, and somebody has to go to {c:the plant|the opening|the conference} in his place on {d:Sunday|Monday}.
B: And you thought of me? I'd love to! I've never been sent anywhere.
A: Great. Then bring me your passport so I can book.
B: It's in my drawer, one moment. Here you are.
A: It ran out in {m:March|February}.
B: You're joking. Could I get a new one by {d}?
A: The express service takes three working days, and it's Tuesday today. If you go to the office right now, it might just work.
B: I'm already in my coat.
=> {A} wants {B} to travel in place of Mr. Holm, who is injured. {B}'s passport has expired, so {B} rushes off to get a new one in time for {d}.
=> {B} is happy to take over Mr. Holm's trip on {d}, but first needs a new passport, which takes three working days.

A: We like your {i:paper cups|lunch boxes|paper bags}. We just don't like the price.
B: Twelve cents each is already low for {q:printed|coloured} ones.
A: Another company wants {o:nine|ten}.
B: May I ask where theirs come from?
A: From abroad. They'd take {w:eight|ten} weeks.
B: Ours take one. And if one box is bad, I drive over myself.
A: That's worth something, I admit. What if we order {n:fifty|eighty} thousand at once?
B: Then I could say eleven. And ten and a half if you pay within {d:ten|fourteen} days.
A: We always pay on time. Make it ten and a half and free delivery.
B: You're hard, but it's a deal.
=> {A} finds {B}'s {i} too dear. For {n} thousand pieces and quick payment, {B} goes down from twelve to ten and a half cents with free delivery.
=> {A} and {B} agree on ten and a half cents for {n} thousand {i}, with delivery free, because {B} delivers faster than a cheaper rival from abroad.

A: You've read the draft. Are we ready to sign?
B: Almost. It's a good contract, but {n:five|four|three} years is a long time.
A: It gives you a fixed price.
B: It also ties us to you if the {s:cleaning|catering|software} goes wrong. We had that once, and we couldn't get out.
A: Which firm was that?
B: I'd rather not say. You play {sp:tennis|golf} with the owner.
A: Ha! All right. What would make you feel safe?
B: A way out after {k:twelve|eighteen} months, with {m:three|two} months' notice.
A: Then I need something too. If you leave early, you pay for the {q:equipment|training}.
B: Half of it.
A: Half. I'll have the new page typed by {d:noon|tomorrow|this evening}.
=> {B} doesn't want to be bound for {n} years. {A} accepts a way out after {k} months, but then {B} must pay half of the {q}.
=> {A} and {B} settle the last point of a {s} contract: {B} may leave after {k} months and would then pay for half of the {q}. {A} will have the page typed.

A: Good afternoon. I ordered {n:twelve|twenty|sixteen} {c:grey|black|white} chairs for our waiting room. They came an hour ago, and they're {w:pink|orange|yellow}.
B: Oh dear. Can you read me the order number?
A: {no:4471|5082|6639}.
B: It does say {c} here. I'm terribly sorry. We can collect them and send the right ones in {t:two|three} weeks.
A: My patients have nothing to sit on. We open on {d:Monday|Thursday}.
B: You could use these until then.
A: One moment. My assistant says they look quite cheerful. The children will like them.
B: If you keep them, I can take thirty percent off.
A: Thirty? Then tell your driver he needn't come back.
=> {A} complains that the {n} chairs are {w} instead of {c}. As a replacement takes {t} weeks, {A} keeps them for thirty percent off.
=> {B}'s firm delivered chairs in the wrong colour. {A}'s assistant finds them cheerful, so {A} accepts {B}'s discount of thirty percent.

A: Good afternoon, customer accounts, {A} speaking.
B: Finally! I've been listening to {m:flute|guitar|piano} music for {t:twenty|thirty} minutes.
A: I do apologize. How can I help?
B: You've taken my {x:May|June|April} payment twice. {p:84|96|118} euros, on the 2nd and again on the 5th.
A: Let me look. I can see one payment here, and one for a Mr. B. Falk.
B: I'm not Mr. Falk. I don't even know him.
A: I believe someone typed in the wrong account number. It's our mistake.
B: So do I get it back?
A: The {p} euros will be with you in {d:three|four} days, and this month's {f:fee|bill} is on us.
B: Well, thank you. But please change that music.
=> {B} was charged {p} euros twice because of a wrong account number. {A} will return the money in {d} days and waives this month's {f}.
=> {B} paid for a Mr. B. Falk by mistake. {A} apologizes, and {B} gets the {p} euros back and doesn't pay this month's {f}.

A: Good morning, Dr. {dr:Weber|Okafor|Lund}'s office.
B: Good morning. {B} from Northgate {f:Printing|Travel|Insurance}. Could I speak to Dr. {dr}, please?
A: I'm afraid Dr. {dr} is in a meeting all day. Can I take a message?
B: You took one on {d:Monday|Tuesday}. And one last week.
A: I did, and I put them both on the desk. May I be frank?
B: Please.
A: Sales calls end up in the bin here. Nothing personal.
B: But I'm not selling anything! Dr. {dr} left a {i:briefcase|laptop|coat} at our place, and we want to give it back.
A: Oh, goodness! The whole house has been turned upside down for that {i}. I'm putting you through this second.
=> {A} keeps {B} away from Dr. {dr}, thinking it is a sales call. {B} only wants to return a {i}, so {A} puts {B} through at once.
=> {B} has tried several times to tell Dr. {dr} about a forgotten {i}. Once {A} understands, {A} connects the call.

A: Good afternoon, warehouse.
B: Warehouse? I asked for the {dep:training|legal|export} department.
A: Sorry, this is the basement. They must have pressed the wrong button.
B: You're the {n:third|fourth} wrong button today. I've had the kitchen, the {x:gym|garage} and now you.
A: The kitchen's nice, though. What's it about?
B: I'm supposed to give a talk at your place on {d:Wednesday|Friday}, and nobody can tell me where to {p:park|leave my car}.
A: Now that I do know. Come to the back gate on {s:Mill|Dock|Station} Street, say you're for me, {A}, and I'll open it.
B: You've just done more than the whole switchboard.
A: Ask for extension 12 next time. It's shorter.
=> {B} is put through to the wrong department again, but {A} from the warehouse helps: {B} can park at the back gate on {s} Street on {d}.
=> Looking for the {dep} department, {B} reaches {A} in the warehouse, who offers to open the back gate for {B}'s talk on {d}.

A: You look pale. Have you eaten anything today?
B: I can't. I'm presenting to the {w:board|investors|ministry} at {t:two|three}, and my hands are shaking.
A: Show me what you've got.
B: {n:sixty-two|fifty-four|seventy} slides. I've got {m:fifteen|twenty} minutes.
A: No wonder you're shaking. Which one do they really need to see?
B: The {k:cost comparison|timetable|map}, I suppose. Everything depends on it.
A: Then start with it. Tell it to me as if I were your {r:aunt|neighbour}.
B: Now?
A: Now. And cut the rest down to ten.
B: All right. And could you sit in the {ro:first|back} row?
A: Only if you eat this banana.
=> {B} is nervous about a presentation at {t} with far too many slides. {A} advises cutting them to ten and starting with the {k}.
=> {A} helps {B} prepare a talk: begin with the {k}, keep ten of the {n} slides. {B} wants {A} to sit in the {ro} row.

A: Hey, how was {c:Munich|Geneva|Dublin}? You're sunburnt!
B: Two hours on the hotel terrace, that's all. The rest was a disaster. Or so I thought.
A: What went wrong?
B: The {p:projector|screen} died on the first slide. Nobody could fix it.
A: And you had all those films!
B: I took a marker and drew everything on the {w:wall paper|back of a poster|tablecloth}. Including the {m:pump|engine|valve}.
A: You can't even draw a cat.
B: Exactly. They laughed so much that they started asking questions, and it went on for {h:two|three} hours.
A: Did they buy anything?
B: They want {n:forty|thirty|sixty} of them by {mo:autumn|spring}. And they kept the drawing.
=> In {c}, {B}'s {p} broke down, so {B} drew everything by hand. The customers were amused and want {n} pieces by {mo}.
=> {B} tells {A} about a presentation that went wrong but ended well: after the {p} failed, {B}'s bad drawings won an order for {n}.

A: Have you noticed anything about {who:Martin|Steve|Simon} lately?
B: He's got a new {c:suit|haircut}. It suits him.
A: Exactly. And he leaves at {t:three|half past three} every {d:Tuesday|Thursday}, and he closes the door when he's on the phone. I'm telling you, he's got another job.
B: {who}? He's been here for {n:eighteen|twenty} years.
A: Julia saw him going into the {f:insurance company|bank} across the street.
B: That's the building with the dance school on the top floor.
A: So what?
B: So he's learning the {dn:tango|waltz} for his wedding. He told me himself, and he doesn't want any fuss. You can forget I said that.
A: I have. When's the wedding?
=> {A} suspects that {who} is about to change jobs. {B} reveals that he secretly takes {dn} lessons for his wedding and wants no fuss.
=> {who} leaves early every {d}, which {A} takes for job hunting, but according to {B} he is learning to dance for his wedding.

A: Hey{,B}, come and sit with us. You share an office with {who:Rachel|Laura|Linda}, don't you?
B: I do. Why?
A: Everybody says she shouted at the {x:director|auditors} yesterday and threw a {th:folder|stapler}. You must have heard it.
B: I might have.
A: Come on. We've been guessing all {m:morning|day}.
B: If you want to know, ask her. She'll be back at {t:one|two}.
A: You're no fun. In here we tell each other everything.
B: That's why I tell you nothing. Last {y:spring|winter} it was me you were guessing about, and not one word of it was true.
A: Really? I didn't know you'd heard that.
B: Walls are thin. Enjoy your soup.
=> {A} wants to hear what happened between {who} and the {x}, but {B} refuses to gossip, having been the victim of false rumours last {y}.
=> {B} won't tell {A} anything about {who}'s outburst and says to ask her, because people once spread untrue stories about {B}.

A: Sit down, please. Do you know why I've asked you in?
B: I suppose it's about this morning.
A: And {d:Monday|Tuesday}, and twice last week. You were {m:twenty|twenty-five|thirty} minutes late each time. The {w:phones|customers} don't wait.
B: I know. I'm sorry. They've cut the early bus from {v:Ashby|Fernhill|Oldbrook}. The first one leaves at {t:7:50|8:05} now.
A: Why didn't you tell me?
B: I thought I'd find a lift, and I was ashamed, to be honest.
A: You should have come to me. Would it help to start at nine and stay till {e:half past five|six}?
B: That would solve everything.
A: Good. From tomorrow, then. But if you're late at nine, we'll have a different talk.
=> {B} is often late because the early bus from {v} no longer runs. {A} lets {B} start at nine and stay till {e} from tomorrow.
=> {A} is unhappy that {B} keeps coming late. {B} explains that a bus was cut, and {A} moves {B}'s hours, with a warning.

A: How was your trip? Good weather?
B: Lovely, thanks. And we got the order.
A: So I heard. Well done. Now, I have your expenses here, and there's one thing I'd like to understand. {p:Four hundred and ten|Three hundred and eighty|Five hundred} euros for {e:one dinner|a single meal}?
B: There were six of us, the clients too.
A: The limit is {l:forty|fifty} each. And there's a bottle here that costs more than my shoes.
B: Mr. {c:Duval|Santos|Keller} ordered it. I could hardly tell him no.
A: You could have, politely. I'll sign for the food.
B: And the bottle?
A: You pay that one yourself.
B: For a contract that's worth {k:two hundred|ninety} thousand?
A: Rules are rules. But I'll see to it that your bonus doesn't forget you.
=> {A} criticizes {B} for an expensive dinner with clients. {A} pays for the food, but {B} must pay for a costly bottle that Mr. {c} ordered.
=> {B} won an order but broke the limit for dinners. {A} refuses to cover one expensive bottle and hints at {B}'s bonus.

A: Do you have a moment? I'd rather do this in person than by mail.
B: That sounds serious. Is it what I think it is?
A: I'm handing in my notice. My last day would be the end of {m:June|August|November}.
B: Who is it? {r:Brightwell|Castor|Helix}? I'll pay what they pay, and more.
A: It isn't about money.
B: A bigger office, then? You can have mine.
A: No, really. My parents want to give up the {f:bakery|farm|vineyard}, and if I don't take it, it'll be sold.
B: You, getting up at {t:four|three} in the morning?
A: I grew up with it. I've missed it more than I thought.
B: Then I can't compete. Just promise to train somebody first.
A: Of course. I've already got someone in mind.
=> {A} quits and leaves at the end of {m} to take over the parents' {f}. {B} tries to outbid a rival firm, then accepts and asks {A} to train somebody.
=> {B} offers more money, but {A} resigns because otherwise the parents' {f} would be sold. {A} will train a successor first.

A: That's it. I've written my resignation. Do you want to read it?
B: At {t:five|six} in the evening, after a day like this? Let me see.
A: He threw my {w:layout|design|plan} into the bin in front of everyone{,B}.
B: I know, I was there. It was awful of him. "Dear sir, you are a..." You can't send that!
A: It's the most honest thing I've ever written.
B: Have you got another job?
A: No.
B: And the {l:flat|house} isn't paid for. Sleep on it. If you still want to go {d:tomorrow|on Monday}, I'll help you write a better one.
A: And if I don't?
B: Then we'll go to personnel together and complain. He's done it to me, too.
A: Okay. But I'm keeping the letter.
=> {A} wants to resign because the boss threw {A}'s {w} away in public. {B} persuades {A} to sleep on it and offers to complain to personnel together.
=> {B} stops {A} from sending an angry resignation, since {A} has no other job. {A} agrees to wait but keeps the letter.

A: Thank you for coming up. I'm afraid this isn't a pleasant conversation.
B: You're letting me go, aren't you?
A: We're closing the whole {dep:photo lab|call centre|repair shop} at the end of {m:May|September}. It has nothing to do with your work.
B: All {n:nine|seven|eleven} of us?
A: All of you. You'll get {k:five|four|six} months' pay, and help with finding something new.
B: May I tell you something strange? I'm almost relieved.
A: Relieved?
B: We've had no work for months. I sit there and {x:water the plants|do crosswords}. I wanted to leave, but I never dared.
A: Some people upstairs have been crying, and you're smiling.
B: I'll probably cry tonight. But I've always wanted to {dr:teach|open a café|drive a taxi}.
=> {A} tells {B} that the {dep} closes at the end of {m} and all {n} people lose their jobs. {B} gets {k} months' pay and feels almost relieved.
=> {B} is being let go because the {dep} is closing, but takes it well: there was no work, and {B} has always wanted to {dr}.

A: Please shut the door. Did you send our price list to {f:Corvex|Tamlin|Ostrava Steel} on {d:Friday|Thursday}?
B: To {f}? No! Why would I do that?
A: It came from your address at {t:6:12|5:47} in the evening. Their manager phoned me, laughing.
B: At that time I was mailing it to Philip. Oh no. Philip and... their Phil are next to each other in my address book.
A: You want me to believe that?
B: It's the truth. I never even looked.
A: I do believe you, for what it's worth. But the lawyers want to check everything first.
B: And until then?
A: You stay at home, with pay. {n:One week|Ten days}, perhaps. I'm sorry.
B: I'd never hurt this company.
=> {B} sent the price list to {f} by mistake while writing to Philip. {A} believes it, but {B} must stay at home with pay until the lawyers have checked.
=> {A} confronts {B} about a price list that went to {f}. {B} says it was an accident and has to stay at home during the check.

A: Remember when we said we'd start our own {c:bike repair shop|coffee roastery|language school} one day?
B: In the canteen, about once a week. Why?
A: I've found a place. An old {o:fire station|post office|cinema}, and cheap. I'm going to do it, and I want you in.
B: Wow. Just like that? I've got two kids and a mortgage{,A}.
A: I know. I've got {s:thirty|forty} thousand saved. That keeps us going for a year.
B: And if it doesn't work?
A: Then we'll have had the best year of our lives.
B: That's you talking, not my bank. What if I come in on {d:weekends|Saturdays}, and keep my job for now?
A: So you're half in.
B: Half in. And I'm doing the books, because you can't.
=> {A} is opening a {c} in an old {o} and wants {B} to join. {B} has a family and a mortgage, so {B} will only help on {d} for now.
=> {A} has {s} thousand saved to start a {c}. {B} won't give up a safe job yet but agrees to come in on {d} and do the books.

A: So you'd like to borrow {n:fifty|sixty|eighty} thousand. What for?
B: I make {p:soap|jam|toys} at home, and I can't keep up. I need a proper {w:kitchen|workshop} and two people.
A: May I see your figures?
B: Here. This is what I sold last year, and this is the waiting list.
A: That's impressive. But where's the rent? And the {i:insurance|electricity}?
B: Oh. I thought I'd see when it comes.
A: The bank won't like that. I can't say yes today.
B: So it's a no.
A: It's a "not yet". There's a free adviser at the {ch:chamber of commerce|town hall} on {d:Tuesdays|Thursdays}. Make a real plan with her, and come back.
B: And then you'll lend it to me?
A: Then I'll fight for it. My sister loves your {p}.
=> {B} wants a loan of {n} thousand to expand a {p} business. {A} doesn't grant it yet because costs are missing, and sends {B} to a free adviser.
=> {A} is impressed by {B}'s {p} sales, but the bank needs a real plan that includes the rent. {B} should see an adviser on {d} and come back.

A: Did you have a good weekend?
B: Very, thanks. But you didn't come in to ask me that.
A: No. I'd like to work from home {n:two|three} days a week. I lose {h:two|three} hours a day on the road.
B: I've never been a friend of that. How do I know you're working?
A: How do you know now? Your door is shut all day.
B: Point taken. But what about the {c:customers who drop in|new people who need you}?
A: I'd be here on {d:Mondays and Fridays|Tuesdays and Thursdays}, when it's busiest.
B: Let's try it for {m:two|three} months, with one day. If nothing goes wrong, you get the second.
A: One day is better than none.
B: And if I call, you pick up. Even in the garden.
=> {A} wants to work from home {n} days a week to save time on the road. {B} is sceptical but allows one day as a trial for {m} months.
=> {B} agrees to try working from home with {A}: one day at first, a second one if it goes well after {m} months.

A: Hello stranger! What are you doing here? I thought you were home for good.
B: So did I. But next door they're {n:drilling|building a pool|taking out the bathroom}, and upstairs somebody is learning the {i:trumpet|violin|drums}.
A: Poor you. And I sit here wishing for a quiet garden.
B: Believe me, I've missed you lot. I want to come back, at least until {m:summer|Christmas|Easter}. Where's my desk?
A: Ah. Well. We gave it to the {t:trainee|new tester}. And your chair went to {w:Lena|Eric}.
B: And my plant?
A: The plant is fine. It's on my desk. It's the only thing you left.
B: So where do I sit?
A: There's a free table by the {p:copier|kitchen}. It's not quiet either, but nobody plays the {i}.
B: I'll take it.
=> {B} wants to work in the office again because of noise at home. {B}'s desk has been given away, so {B} takes a table by the {p}.
=> Noise from neighbours drives {B} back to the office until {m}. {A} explains that the old desk is taken and offers one by the {p}.

A: Have you seen where they've put us? Between the {t:toilets|cloakroom|emergency exit} and a man who sells {x:mops|socks|massage chairs}.
B: I complained. They say the hall is full.
A: We pay {n:four|six|five} thousand for this fair, and nobody will find us!
B: Calm down{,A}. Everyone who comes past here has to wait in a line.
A: And?
B: And people who wait are bored. I've ordered {c:an ice cream cart|a popcorn machine|a football table} for the stand.
A: For a company that makes {p:screws|filters|cables}?
B: Come for the fun, stay for the {p}. Let's make a bet. If we get fewer contacts than last year, I'll pack up alone.
A: And if we get more?
B: Then you carry the mop man's boxes. I promised him.
=> {A} is upset about the bad place of the stand at the fair. {B} sees a chance in the waiting people, has ordered {c} and makes a bet on the contacts.
=> At a fair, {A} and {B} have a stand in a poor spot. {B} wants to draw people with {c} and bets {A} on the number of contacts.

A: Good morning! Are you interested in our new {p:drill|mixer|scanner}?
B: Very. What's inside that makes it so {q:quiet|light}?
A: Ah, that's a completely new {m:motor|housing}. We worked on it for {n:three|four} years.
B: And who supplies it, if I may ask? And at what price?
A: You ask very good questions. Are you a dealer?
B: Sort of. May I take one with me to try at home?
A: Of course, we have some to lend. I just need your card. Oh. This says {f:Rotex|Belmar|Unikraft}. You're our biggest competitor!
B: I was hoping you wouldn't read it.
A: I think you'd better put that back on the shelf.
B: Fair enough. But I have to say, it really is good.
A: Thank you. The coffee is still free.
=> {B} asks {A} many questions about a new {p} at a fair and wants to borrow one, until the card shows that {B} works for a competitor, {f}.
=> {A} nearly lends a new {p} to a visitor from the competitor {f}. When {A} reads the card, {B} has to put it back.

A: Is everything ready for the guests from {c:Korea|Brazil|Canada}?
B: The flags are up, the rooms are booked, and lunch is at {t:half past twelve|one}. {f:Roast pork|Steak}, as always.
A: Did anybody ask if they eat meat?
B: I didn't think of that. Wait, here's their mail. Three of the {n:seven|eight} are vegetarians.
A: Then call the kitchen. And what's next?
B: The tour of the factory at {s:two|half past two}. With Mr. Abbott.
A: Mr. Abbott talks for hours, and they have a plane at {p:six|half past five}.
B: I could do the tour myself. I know the machines.
A: In those shoes?
B: I've got boots in the car.
A: Wonderful. Then you do it, forty minutes and not one more. I'll break it to Mr. Abbott.
=> {A} and {B} prepare for guests from {c}: the kitchen must cook for three vegetarians, and {B} does the tour, since Mr. Abbott talks too long.
=> Before a visit from {c}, {A} finds two problems, the meat and Mr. Abbott's long tours. {B} will lead the tour in forty minutes.

A: Good morning, can I help you?
B: Yes, I'm here to see Ms. {m:Hartley|Brandt|Castell}. My name's {B}.
A: I don't have you on my list for today. Do you have an appointment?
B: At {t:ten|eleven}. We fixed it on the phone in {mo:March|January}.
A: Let me see. Here you are: {t} o'clock on the 14th. Today's the 13th, I'm afraid.
B: It can't be. I've driven {h:four|three} hours!
A: And Ms. {m} is out until this evening. Would you like a coffee?
B: I'd like a time machine. Is there a hotel nearby?
A: There's one round the corner, and our visitors get a special price. Shall I call them?
B: Please. At least I won't be late tomorrow.
=> {B} comes to see Ms. {m} a day too early after a drive of {h} hours. {A} offers to call a hotel so that {B} can stay until tomorrow.
=> {B} has mixed up the date of an appointment with Ms. {m}, who is out. {A} at the desk will call a nearby hotel.

A: Stop right there, please. Where's your helmet?
B: In the {p:van|office}. I only need to measure one {w:window|beam}. {n:Two|Five} minutes.
A: Not on my site. No helmet, no entry.
B: Come on{,A}. I've been doing this for {y:twenty|thirty} years, and nothing's ever fallen on my head.
A: On Monday a {t:hammer|brick} came down from the third floor. Do you see the hole in that {o:wheelbarrow|bucket}?
B: That was a {t}?
A: It was. The {o} man had just gone to {l:lunch|the toilet}.
B: I see. I think I'll go and get the helmet.
A: And the shoes, while you're there.
B: You don't miss a thing, do you?
A: That's why you're still all in one piece.
=> {A} won't let {B} onto the building site without a helmet. When {A} mentions a {t} that fell on Monday, {B} goes to fetch the helmet.
=> {B} wants to measure a {w} without a helmet. {A} refuses because things fall, and sends {B} for the helmet and shoes.

A: Four minutes and {s:ten|twenty|forty} seconds. That's not bad for a fire drill.
B: And everyone's out?
A: All but one. {who:Eric|Mr. Novak|Ms. Baum} from {dep:planning|research} stayed at the desk.
B: Did nobody knock?
A: Twice. The answer was: "I know it's only a drill, and I've got a deadline."
B: That makes me really angry. If it had been real, a fireman would have had to go in.
A: What do you want to do?
B: {who} will be our new fire warden. From today. Yellow {v:vest|cap}, whistle and all.
A: As a punishment?
B: As an education. Whoever counts the others doesn't stay behind.
A: And the {l:lift|back door}? Two people used it.
B: Put up a bigger sign.
=> {who} ignored the fire drill because of a deadline. {B} is angry and makes {who} the new fire warden, and {A} is told to put up a bigger sign.
=> The fire drill went quite well, {A} reports, but {who} stayed inside. {B} decides that {who} becomes fire warden from today.

A: So, how do you like it here, after {n:five|six} weeks?
B: Everybody's very nice.
A: But?
B: May I be open? I've copied {k:two|three} thousand pages and made about four hundred coffees. I thought I'd learn something about {s:advertising|engineering|publishing}.
A: Hm. When I was a trainee, I sorted paper clips.
B: And did you like it?
A: I hated it. You're right. What would you like to do?
B: That small job for the {c:animal shelter|swimming pool|museum}. Nobody wants it because there's no money in it.
A: Then it's yours. Show me a first idea on {d:Friday|Monday}.
B: Really? And who'll make the coffee?
A: I will. You can show me how the machine works.
=> {B}, a trainee, is disappointed to do nothing but copying and coffee. {A} gives {B} the job for the {c}, with a first idea due on {d}.
=> After {n} weeks as a trainee, {B} asks for real work. {A} hands over the {c} job and will make the coffee.

A: You've let the phone ring again{,B}. That was {n:nine|ten|twelve} times.
B: I was going to answer it, but then it stopped.
A: You've been here two weeks. Are you afraid of it?
B: A bit. On my first day a man yelled at me because of his {g:fridge|heating|parcel}, and I hung up.
A: Was his name {m:Grimm|Barlow}? He yells at all of us. He yelled at the {w:mayor|priest}.
B: So it wasn't my fault?
A: Not at all. Do it like this: you take the next three calls, and I sit beside you. If it's him, you hand me the phone.
B: Okay. Oh no, it's ringing.
A: Smile, they can hear it. Go on.
B: Good morning, {B} speaking. Oh. It's your mother.
=> {B}, who is new, is afraid of the phone since a man yelled about his {g}. {A} will sit beside {B} for the next three calls.
=> {A} finds out why {B} doesn't answer the phone and promises to take over if that man calls. The next caller is {A}'s mother.

A: Would you mind closing the window? It's {t:six|eight} degrees outside.
B: I've just opened it. I can't think in this {w:heat|stuffy air}.
A: I'm wearing two {c:pullovers|scarves}{,B}.
B: And I'm in a T-shirt in {m:November|February}. Doesn't that tell you anything?
A: It tells me one of us should be in another room.
B: We've asked three times. There isn't one.
A: Then let's make a rule. The window is open for five minutes every hour.
B: Ten.
A: Ten, but you swap seats with me. I get the {h:radiator|heater}, you get the window.
B: Why didn't we think of that last winter?
A: Because last winter we weren't speaking.
=> {A} is cold and {B} is too hot in their office. {A} and {B} agree to air it for ten minutes every hour and to swap seats.
=> {A} and {B} quarrel about the open window. The solution is ten minutes of air an hour, with {A} sitting by the {h} and {B} by the window.

A: You wanted to talk. Is it about {who:Sandra|Carol|Monica} again?
B: Yes. She {x:changed my slides|rewrote my offer|moved my appointments} without asking. It's the third time this month.
A: Have you told her that it bothers you?
B: Not directly. I put a note on her screen.
A: A friendly one?
B: It had a lot of {e:exclamation marks|capital letters}.
A: She was here an hour ago, you know. She says you never answer her mails, so she has to guess.
B: She writes thirty a day!
A: I don't want to be the postman between you two. {d:Tomorrow|Friday} at {t:nine|ten}, the three of us, one hour, and no notes.
B: If you think it helps.
A: It has to. The {p:launch|tender} is in {w:two|three} weeks.
=> {B} complains that {who} interferes with {B}'s work, while {who} says {B} never answers mails. {A} calls a talk of all three for {d} at {t}.
=> {A} has heard both sides of a conflict between {B} and {who} and wants all three to talk, because the {p} is near.

A: We have to save {n:forty|sixty|thirty} thousand by the end of the year. Where do we start?
B: Training. We spend a lot on courses nobody finishes.
A: Training is what people ask for in every interview. What about the {p:summer party|company magazine}?
B: That's only {k:six|seven} thousand, and everybody loves it.
A: The cars, then. We have eleven, and I only ever see {c:five|six} of them move.
B: Mine's one of the eleven.
A: I know. Mine too.
B: Hm. What if we sell {s:four|five} and share the rest? You book one when you need it.
A: That alone would be {r:twenty|twenty-five} thousand. Would you give yours up?
B: If you do it first.
A: Done. The rest we'll get from the {x:heating|phone contracts}.
=> {A} and {B} must save {n} thousand. Instead of cutting training or the {p}, the two decide to sell {s} company cars and share the rest.
=> To save {n} thousand, {A} and {B} will sell {s} cars, including giving up their own, and find the rest in the {x}.

A: Can you explain this line{,B}? "Kitchen, {p:4,200|3,900} euros."
B: That's the new coffee machine.
A: We had {b:1,500|1,200} for that.
B: I know, but the cheap one broke down twice, and people went to the café across the road.
A: So?
B: So I counted. Fifteen people, {m:twenty|twenty-five} minutes, every morning. That's more than {h:five|six} hours of work a day, standing in line.
A: And now?
B: Now they're back at their desks in three minutes. It's paid for itself since {mo:March|May}.
A: You should have asked me first.
B: You'd have said no.
A: I would have. Next time, ask anyway. And where is this wonder machine? I could do with a cup.
=> {A} criticizes {B} for spending {p} euros on a coffee machine. {B} shows that it saves working time, and {A} only insists on being asked next time.
=> {B} went over budget for a coffee machine without asking {A}, but explains that people no longer queue at a café every morning.

A: So, which of the two do we take? I'm for {x:Julia Stern|Greg Marsh|Helen Cho}. Perfect marks, perfect letter.
B: And a little too perfect. I'd take {y:Eric Sand|Lena Voss|Laura Finch}.
A: {y}? No degree, and {n:twelve|fifteen} minutes late!
B: Because of helping an old man off the {t:tram|bus}. I saw it from the window.
A: That's nice, but we need someone who knows {s:tax law|statistics}.
B: You can learn {s}. You can't learn to be kind, and this person will sit with customers all day.
A: The boss wants a degree.
B: Then let's be clever. A trial week for each, paid.
A: Two trial weeks. All right. But I'm not changing my mind.
B: We'll see on {d:the 30th|the 15th}.
=> {A} prefers {x} with perfect marks, while {B} wants {y}, who has no degree but is kind. Both candidates get a paid trial week.
=> {A} and {B} can't agree on which candidate to hire, {x} or {y}, and settle on a paid trial week for each.

A: Hello, this is {A} from the {h:Seaview|Park|Lakeside} Hotel. I'm calling about a former employee of yours, Mr. {m:Tibbs|Crane|Farrow}. He's applied to be our {j:cook|caretaker|night porter}.
B: Ah, {m}. A wonderful worker. Never ill.
A: That's good to hear. Is there anything I should know?
B: He sings.
A: I beg your pardon?
B: All day. {s:Opera|Sailors' songs|Love songs}, mostly. Rather loudly.
A: Is that why he left?
B: No, we moved to {c:the coast|the city}, and he didn't want to. I'd take him back tomorrow, singing and all.
A: Our guests like it quiet, I must say.
B: Then ask him to hum. He's worth it.
A: Thank you. I think I'll give him a try.
=> {A} calls {B} about Mr. {m}, who wants to be a {j}. {B} praises him but warns that he sings loudly all day, and {A} will try him.
=> {B} gives Mr. {m} a very good reference, apart from his singing. {A} thinks of the quiet but decides to give him a chance.

A: Only {n:nine|twelve|fifteen} days left{,B}! What will you do with all that time?
B: Sleep. And then the {g:garden|boat|model railway}.
A: We've been planning your farewell. The big hall, a {m:brass band|choir}, and the director's going to give a speech.
B: Oh no, please don't.
A: Why not? After {y:thirty-eight|forty-one} years!
B: Because I'd cry, and I don't want people to see that. I'd rather slip out of the back door.
A: You can't do that to us. What would you really like?
B: Sausages in the yard with my own {t:shift|team}. No microphone.
A: And no director?
B: The director may come. But no speech, and everybody brings a chair.
A: I'll call off the {m}, then.
=> {B} is retiring and doesn't want the big farewell with a speech that {A} is planning. {B} would like sausages in the yard with the {t} instead.
=> {A} gives up plans for a hall and a {m}, because {B}, who retires soon, wants a small farewell without speeches.

A: I'm so sorry to disturb you at home. How's retirement?
B: I've painted the fence. Twice. My {w:neighbour|doctor|sister} says I should get out more.
A: Then this may be good news. You know the old {m:press|loom|turbine}?
B: Number {n:four|seven}? Like my own child.
A: It's stopped, and nobody can get it going. The maker doesn't exist any more.
B: Did you hit it on the left side, under the wheel?
A: We didn't dare.
B: Young people! I'll be there in {t:an hour|half an hour}.
A: Would you think about coming {d:one day|two days} a week? To teach the others?
B: For money?
A: Of course for money.
B: I'd have done it for the coffee. But since you offer.
=> {A} calls the retired {B} because the old {m} has stopped. {B} will come and repair it, and accepts {A}'s offer to teach {d} a week.
=> {B} is bored in retirement and gladly agrees to come in to fix a {m} and to teach the others for pay.

A: Are you going down to the new canteen? I hear the {f:curry|lasagne|goulash} is good.
B: Have you seen the prices? It costs {p:eleven|twelve} euros! Last month it was {o:six|seven}.
A: It's a new company. They cook everything fresh.
B: They can cook with gold for all I care. I've brought {s:a sandwich|leftovers}.
A: So has half the {fl:third|fifth} floor. The canteen was almost empty yesterday.
B: Serves them right.
A: I've got another idea. There are {n:six|eight} of us. If each of us cooks once every two weeks, everybody gets a hot meal for three euros.
B: In that tiny kitchen?
A: At home, and we just heat it up here.
B: I'd join. But don't let Steve cook.
A: Steve can do the dishes.
=> {B} refuses to eat in the new canteen because it costs {p} euros. {A} suggests that {n} colleagues take turns cooking at home, and {B} would join.
=> {A} and {B} find the canteen too dear and plan to cook in turns, bringing food from home. Steve should only do the dishes.

A: Somebody's eaten my {y:yoghurt|pudding|cheesecake} again. It had my name on it!
B: That's the {n:third|fourth} time, isn't it?
A: I bet it's the new guy in {d:IT|sales}. He's always in the kitchen.
B: Don't say that unless you know. Put something in the next one. {s:Chilli|Mustard|Salt}.
A: I could get fired for that.
B: Then hang up a nice note. "Dear thief, would you like the recipe?"
A: Ha. What's that on your {t:sleeve|tie|keyboard}?
B: Where?
A: There. That looks like {b:blueberry|cherry|caramel}.
B: Oh. Listen, I worked until ten last night, and the shops were shut. I was going to replace them all.
A: Them all? I want four new ones by tomorrow, and an apology to the new guy.
=> {A} complains that somebody steals food from the fridge and suspects the new guy in {d}. It turns out that {B} did it, and {A} wants replacements by tomorrow.
=> {B} gives {A} advice on catching a fridge thief, but a spot on {B}'s {t} shows that {B} is the thief.

A: The clients land at {t:five|six}. Have you booked a table?
B: At the {r:Golden Carp|Old Harbour|Blue Lantern}, for {n:seven|eight} people.
A: The fish place? {who:Ms. Arden|Mr. Petrov} nearly ended up in hospital there. An allergy.
B: Nobody told me that! I'll call the {s:steakhouse|Indian place}, then.
A: It's the week of the {f:film festival|marathon}. You won't find a chair.
B: Then what? We can't give them sandwiches.
A: Why not at my place? My brother's a chef, and he's staying with me this week.
B: Tonight? For {n} people? He'll never visit you again.
A: He'll complain, and then he'll cook for twelve. Let me call him.
B: And I'll bring the wine, and some flowers for him.
=> {B} booked a fish restaurant, but {who} has an allergy and other places are full. {A} offers to have the clients at home and to ask a brother, a chef, to cook.
=> {A} and {B} need a place for dinner with clients, as fish is dangerous for {who}. {A} will ask {A}'s brother, a chef, to cook.

A: The {c:lease|licence|sales} contract is back from {city:Hamburg|Boston|Osaka}. You can open the champagne!
B: Let me see. All the pages are here, the stamp is there. Who signed it?
A: Mr. {m:Ito|Fisk|Paulsen}, on the last page.
B: On page {n:nine|eleven}, yes. But not on the attachment. Without that, the {x:prices|dates} aren't binding.
A: Oh, come on. It's one little scribble.
B: That little scribble is worth {k:half a million|two million}. When do we have to file it?
A: Tomorrow at {t:noon|four}.
B: Then a courier tonight won't do. Would they take an electronic signature?
A: I can ask. It's still {tm:morning|early} over there.
B: Ask now, please. And put the champagne back in the fridge.
=> The contract from {city} lacks Mr. {m}'s signature on the attachment and must be filed tomorrow at {t}. {A} will ask about an electronic signature.
=> {A} wants to celebrate a contract, but {B} notices that one signature is missing. As a courier is too slow, {A} asks for an electronic one.

A: Can somebody tell me why there's a wall of {i:toilet paper|printer paper|wrapping paper} in the corridor?
B: It came this morning. I ordered {n:ten|twenty}, as you said.
A: Ten packets?
B: The form says "units". I think a unit is a {u:pallet|carton of fifty}.
A: I can't get into my office{,B}!
B: I've already called them. They'd take it back, but they want {p:ninety|a hundred and twenty} euros for that.
A: And keeping it?
B: It would last until about {y:2031|2034|2032}.
A: Isn't there a school next door? They never have enough of anything.
B: That's a lovely idea. I'll go over at lunch and ask if they'd buy half of it.
A: Let them have it for a good price. Just clear my door first.
=> {B} ordered far too much {i} because a unit was bigger than expected. {B} will ask the school next door to buy half of it.
=> Returning the surplus {i} would cost {p} euros, so {A} suggests selling some to the school next door. {B} will go there at lunch.

A: Good morning, {A} from {f:Harbour Boats|Swift Lifts|Alpine Stoves}. Your {p:gaskets|bolts|hinges} were due on {d:Monday|the 3rd}, and we still don't have them.
B: I was just going to call you. One of our {m:ovens|machines} burned out.
A: I'm sorry for you, but {n:fourteen|twenty} people are standing around here. The contract says one percent off per day.
B: I know what it says. You'll get the discount. But let me offer you something better.
A: I'm listening.
B: I have {k:eight hundred|six hundred} finished pieces in the yard. I can send those tonight and the rest next {w:Wednesday|Friday}.
A: With eight days' discount on everything?
B: Only on the late ones. That's fair.
A: It's fair. If the truck's here by {t:seven|six} in the morning.
B: I'll drive it myself.
=> {B}'s {p} are late because a machine failed. {A} accepts {k} pieces tonight and the rest on {w}, with a discount only on the late ones.
=> {A} complains about late {p} that stop the work. {B} will drive {k} pieces over, and the rest follows next {w}.

A: Don't you speak {l:Italian|Russian|Arabic}{,B}?
B: At home, with my grandmother. Why?
A: Our interpreter has lost her voice, and the delegation is in the {r:lobby|lift}.
B: I sort the {m:mail|stock}! I don't know a single technical word.
A: It's mostly smiling and lunch. {n:Two|Three} hours at most.
B: My grandmother only talks about {g:soup and weddings|cows and saints}.
A: Then talk about that until someone finds the words. I'll give you the afternoon off {d:tomorrow|on Friday}.
B: And if I say something wrong and we lose the contract?
A: Then it was the interpreter's voice. Please. I've got no one else.
B: All right. But I'm wearing a jumper with a {a:moose|snowman|pineapple} on it.
A: They'll love it.
=> The interpreter has lost her voice, so {A} begs {B} to translate for a delegation. {B} doubts it but agrees, for an afternoon off {d}.
=> {B}, who speaks {l} only with a grandmother, reluctantly steps in as interpreter because {A} has nobody else.

A: Nice weekend? You had the company car, didn't you?
B: Yes, thank you. I drove to {c:the lake|my parents'|the mountains}.
A: And the long scratch on the {s:left|right} door?
B: What scratch?
A: The one from here to here. The key's on your desk, so I thought I'd ask you first.
B: I swear it wasn't there when I parked it on {d:Sunday|Saturday} night. I even washed it.
A: Hm. The caretaker has a camera at the gate. Let's look. Here, {t:6:20|5:55} this morning. Who's that on the bike?
B: That's you{,A}! With your {b:shopping basket|umbrella}.
A: Oh. I did feel something.
B: I think somebody owes me an apology.
A: I'm so sorry. I'll report it to the insurance at once, under my own name.
=> {A} suspects {B} of scratching the company car, but the camera shows that {A} did it on a bike. {A} apologizes and will report it to the insurance.
=> A scratch on the company car that {A} blames on {B} was really made by {A}'s own bike, as a film from the gate proves.

A: Did you get the mail about the move? We're going to one big room with {n:sixty|eighty} desks.
B: I read it three times. I thought it was a joke.
A: They say it's good for teamwork.
B: I {x:talk to patients|calm down angry customers|read contracts} all day. I need a door!
A: I'm looking forward to it, to be honest. I sit alone behind the {p:archive|boiler room} and talk to a {pl:cactus|fern}.
B: Then we should swap. Seriously. Isn't your room small, dark and quiet?
A: All three.
B: I'd take it at once. And you'd get my place in the big room.
A: Do you think they'd allow it?
B: The list isn't final until {d:Wednesday|Friday}. Let's ask Ms. {m:Dorn|Pike} together after lunch.
=> {B} needs quiet and hates the plan for a room with {n} desks, while {A} would like company. {A} and {B} will ask Ms. {m} about swapping.
=> {A} and {B} see the move to a big room differently and want to swap places. Ms. {m} must agree before the list is final on {d}.

A: Congratulations! A boy or a girl?
B: {x:Twins|Both}, actually. They're due in {m:April|July}.
A: Goodness! That's why you look so tired.
B: It's only the beginning. I'd like to stay at home for {n:ten|eight} months, from the first day.
A: Ten weeks I could have managed somehow, but months? Who'll look after the {p:bridge|hospital|airport} project?
B: I've thought about that. {who:Lena|Rachel} knows it nearly as well as I do, and she wants more hours.
A: She's never led a team.
B: Neither had I, when you gave it to me.
A: That's true, and I was scared to death. All right, start showing her everything now.
B: And my job afterwards?
A: It's yours. You'll be glad to come here for some peace.
=> {B} is expecting twins and wants {n} months off from {m}. {A} worries about the {p} project but agrees that {who} takes over, and {B}'s job stays safe.
=> {A} lets {B} take {n} months of leave for the twins after {B} suggests {who} as a replacement on the {p} project.

A: Good morning, it's me. I can't come in. I've got a fever of {t:39|39.5}, and I've lost my voice, as you can hear.
B: You sound like a {d:door|duck|frog}. Stay in bed!
A: But the {w:bidders|inspectors|students} are coming at {h:eleven|two}, and I've got the only key to the {c:cabinet|archive}.
B: Where's the key?
A: In my coat, on my chair at home. I could bring it by taxi.
B: You'll do no such thing. I'll send the {m:messenger|intern} to you.
A: And who'll show them the {p:plans|files}?
B: I will. I've heard you explain them so often that I dream of them.
A: Don't forget the {r:roof|east wing}. It's the most important part.
B: Go to sleep. I'll put some {s:oranges|soup} in the bag for you.
=> {A} is ill and worries about the {w} at {h} and a key. {B} sends the {m} for the key and shows the {p} in {A}'s place.
=> {A} has a fever and can't come in. {B} takes over the visit at {h} and has the key to the {c} fetched.

A: Good morning, payroll.
B: Good morning. I worked {n:eighteen|twenty-two|fifteen} hours of overtime last month, and there's nothing on my slip.
A: Did you hand in the yellow form?
B: The green one. My supervisor said green.
A: Green was last year. It's been yellow since {m:January|March}.
B: So I worked {d:three|four} Saturdays for the wrong colour?
A: Don't worry, it isn't lost. But I can't pay it before the end of next month.
B: My {r:rent|car repair} won't wait that long.
A: Then I can give you an advance of {p:two|three} hundred today. Just bring me the yellow form, signed.
B: I'll bring it right away. In which colour do I sign?
A: Very funny. Blue.
=> {B}'s overtime wasn't paid because the form had the wrong colour. {A} will pay it at the end of next month and gives an advance of {p} hundred today.
=> {B} misses the pay for {n} extra hours. {A} from payroll explains that a yellow form is needed and offers {p} hundred in advance.

A: Look what's come! Our new business cards. A thousand for each of us.
B: Nice paper. Nice logo. Hm. "{w:Head of Slaes|Senior Enginer|Public Realtions}"?
A: What? Show me.
B: Here, under my name. I can't hand that out in {c:Zurich|Madrid|Oslo} next week.
A: That must be the printer's fault. I'll get them on the phone.
B: Did they send you a proof?
A: They did. I signed it. At {t:seven|eight} in the evening, on the {p:bus|stairs}.
B: Then it's ours, I'm afraid.
A: I'll pay for new ones out of my own pocket.
B: Just order a hundred for me, express. And the old ones make good {u:shopping lists|bookmarks}.
A: You're being very nice about it.
B: You didn't see what I once put on a {b:bus|balloon}.
=> {B}'s new business cards have a spelling mistake that {A} overlooked in the proof. {B} wants only a hundred new ones, express, for {c} next week.
=> {A} signed a proof without noticing a mistake on {B}'s cards. {B} is kind about it and needs a hundred new cards quickly.

A: How do you like warm weather?
B: In {m:January|winter}? Very much. Why, are you sending me on holiday?
A: Something like that. We want you to run the branch in {c:Singapore|Nairobi|Lima}, for {n:three|four} years, with a flat and a driver.
B: I'm speechless. When would it start?
A: In {s:autumn|June}.
B: Ten years ago I'd have packed tonight. But my {f:father|mother} is {a:eighty-six|ninety-one}, and there's nobody else.
A: Could you take the family with you?
B: Not at that age. I'm honoured, but I can't.
A: That's a pity. Who would you send?
B: {who:Steve|Laura|Julia}. Speaks four languages, and can't sit still.
A: And would you do one week a month from here, by video?
B: Gladly. With a fan and a palm tree behind me.
=> {A} offers {B} the branch in {c} for {n} years. {B} declines because of an old {f}, recommends {who}, and will help one week a month by video.
=> {B} is honoured but can't go to {c}, as nobody else is there for {B}'s {f}. {B} suggests sending {who}.

A: So, the team outing. I've counted the votes.
B: And? Is it the {a:raft trip|climbing park}?
A: {n:nine|seven} for the {a}, {n} for the {m:mining museum|brewery}, and one for staying at work.
B: Who wants to stay at work?
A: Guess. The one who signs our holiday forms.
B: So we have a tie. What does the weather say for {d:Friday|Thursday}?
A: Rain from {t:noon|eleven} on, and thunder.
B: Then it's the {m}. You don't argue with thunder.
A: The others will say I've cheated because I voted for it.
B: Let's do it like this: the {m} now, and the {a} in {mo:August|September}.
A: And the boss?
B: May stay at work. Somebody has to answer the phone.
=> The vote on the team outing is a tie between the {a} and the {m}. Because of rain on {d}, {B} suggests the {m} now and the {a} in {mo}.
=> {A} and {B} plan the team outing: as thunder is forecast, the {m} comes first, and the {a} follows in {mo}.

A: Hello, security. What can I do for you?
B: Good evening. I'm locked in on the {f:fourth|sixth} floor. My badge opened the door to the {r:archive|server room}, but it won't let me out again.
A: What's your badge number?
B: {n:3308|4417|2950}.
A: It says here that it expires today at {t:eight|seven}. You're a temp, right?
B: Yes, and it's five past. But my contract runs until the end of {m:May|October}!
A: Then somebody typed in the wrong month. Don't pull the handle, or the alarm goes off.
B: I've pulled it twice.
A: Ah. That explains the {s:fire engine|police car}.
B: Oh no!
A: Stay where you are, I'm coming up. I'll call them off on the way, and tomorrow you get a new badge.
=> {B}'s badge expired at {t} because of a typing error, so {B} is locked in the {r} and has set off the alarm. {A} is coming to help.
=> {A} from security will free {B} from the {r}, call off the {s}, and see that {B} gets a new badge tomorrow.

A: Please have a seat. It's your first yearly review, isn't it? There's nothing to be afraid of.
B: I hardly slept.
A: Let's begin with the good things. Your reports are clear, and customers ask for you by name.
B: And now the bad things.
A: One thing. You never say no. You took on {n:seven|eight|nine} projects, and {k:three|four} of them were late.
B: People ask me so nicely.
A: I know. I'm one of them. So here's my goal for you: no more than {m:four|five} at a time. If somebody wants more, send them to me.
B: Even if it's the {w:director|sales manager}?
A: Especially then. Can you promise me that?
B: No.
A: Excellent, you're learning! That was a joke, I hope?
B: Yes. I promise.
=> In the yearly review {A} praises {B}'s reports but says {B} takes on too much. {B} promises to have no more than {m} projects at a time.
=> {A} is happy with {B}'s work, except that {B} never says no. From now on, {A} will deal with people who want more.

A: Good morning, my name is {A}, from {f:Clearwater Coolers|Fresh Fruit Direct|Greenleaf Plants}. Do you have two minutes?
B: You've got one. I'm waiting for a call from the {w:tax office|landlord}.
A: Then quickly: would your staff enjoy {p:cold water|fresh fruit|green plants} in the office?
B: They'd enjoy being paid on time. We're moving out in {m:June|April}. The company is closing.
A: Oh. I'm very sorry. I shouldn't have bothered you.
B: It's all right. You're the first one who's said that. Are you good at your job?
A: Not very. It's my {d:second|third} day, and you're the {n:fortieth|sixtieth} call.
B: Take a tip, then: call the people who are taking over our rooms. {c:Bellweather Design|Three Towers Media}. They've got {k:seventy|ninety} people.
A: Thank you so much. Good luck to you all.
=> {A} tries to sell {p} to {B}, whose company is closing. {B} likes {A}'s sympathy and gives the tip to call {c}, which takes over the rooms.
=> {B} can't buy anything because the firm closes and moves out in {m}, but sends {A}, who is new to the job, to {c}.
`
  .trim()
  .split(/\n\n+/);
