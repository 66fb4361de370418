// Short everyday chats with their gist, written for the summarize adapter: the situations that service
// dialogues lack (family, work, shops, health, plans, opinions). A block is a chat by A and B, then one
// or more "=>" lines, each a whole summary. {x:a|b} picks and binds, {x} repeats, {a|b} picks, {,B} may
// call B by name. Nothing here is copied from any dialogue set.
export const chats = `
A: {Hi|Hey|Hello}{,B}. Are you free on {day:Saturday|Sunday|Friday evening}? A few of us are going {act:hiking|bowling|skating|camping}.
B: I'd love to, but my {rel:sister|cousin|aunt} is visiting and I promised to show {her|them} around.
A: Bring your {rel} along, then. The more the merrier.
B: Really? Let me ask and I'll {call|text} you tonight.
A: Great. We leave at {t:nine|ten|eight}, so don't be late.
=> {A} invites {B} to go {act} on {day}. {B}'s {rel} is visiting, so {A} suggests bringing the {rel} along.
=> {A} asks {B} to go {act} on {day} and says {B} can bring {B}'s {rel}. {B} will let {A} know tonight.

A: You look {tired|exhausted|worn out}{,B}. What happened?
B: My neighbour {n:plays the drums|has a barking dog|holds parties} every night. I haven't slept properly for {w:a week|two weeks|days}.
A: Have you talked to him about it?
B: Twice. He says sorry and then does it again.
A: Then you should speak to the {o:landlord|building manager}. That's what I did last year.
B: {Maybe|Perhaps} you're right. I'll go there tomorrow.
=> {B} can't sleep because {B}'s neighbour {n} every night. {A} suggests speaking to the {o} and {B} agrees.
=> {B} complains to {A} about a noisy neighbour. {A} advises {B} to talk to the {o}.

A: Excuse me, how much is this {i:jacket|coat|backpack|lamp}?
B: It's {p:eighty|ninety|sixty} dollars. It's our best seller.
A: That's more than I wanted to spend. Can you {give me a discount|make it a little cheaper}?
B: If you pay in cash, I can take off ten percent.
A: Hmm, do you have it in {c:blue|green|grey}?
B: Yes, this is the last {c} one.
A: All right, I'll take it.
=> {A} thinks the {i} is too expensive. {B} offers ten percent off for cash, and {A} buys the {c} one.
=> {A} wants to buy a {i} at a lower price. {B} gives {A} a discount for paying in cash and {A} takes a {c} one.

A: Good morning, doctor. I have a terrible {s:headache|stomachache|sore throat|backache}.
B: How long have you had it?
A: Since {d:Monday|yesterday|last weekend}. I can hardly {eat|work|sleep}.
B: Do you have a fever?
A: A little, I think.
B: Let me have a look. It's nothing serious. Take this medicine three times a day and stay {home|in bed} for {x:two|three} days.
A: Can I go to work?
B: I'd rather you didn't. Rest is the best medicine.
=> {A} has had a {s} since {d}. {B} examines {A}, prescribes some medicine and tells {A} to rest for {x} days.
=> {A} sees the doctor about a {s}. {B} says it's not serious and asks {A} to take medicine and stay home.

A: Did you finish the {r:report|budget|presentation|proposal} for Mr. {m:Lane|Foster|Grant}{,B}?
B: Not yet. I'm still waiting for the numbers from the {t:sales|finance|marketing} team.
A: He needs it before the meeting {w:tomorrow morning|this afternoon|on Thursday}.
B: I know. I've called them three times already.
A: I'll talk to their manager. Meanwhile, please finish the other pages.
B: Thanks. That would help a lot.
=> {B} hasn't finished the {r} because the {t} team hasn't sent the numbers. {A} will talk to their manager.
=> {A} asks {B} about the {r} for Mr. {m}. {B} is waiting for the {t} team, so {A} offers to help.

A: I've decided to {q:quit my job|move to the countryside|sell my car|go back to school}.
B: Are you serious? {Why|How come}?
A: I'm {sick|tired} of doing the same thing every day. I want a change.
B: But what about the money{,A}?
A: I've saved enough for a year. I'll be fine.
B: Well, it's a big step. I hope you have thought it over.
A: I have. My mind is made up.
=> {A} tells {B} about a decision to make a big change in life. {B} worries about the money, but {A} has saved enough for a year.
=> {A} wants a change and has made up {A}'s mind. {B} is surprised and asks {A} about money.

A: Could you tell me the way to the {p:train station|post office|city museum|public library}?
B: Go straight for two blocks and turn {l:left|right} at the {b:bank|church|school}. It's on the corner.
A: Is it far? Should I take a bus?
B: No, it's only {m:ten|five|fifteen} minutes on foot.
A: Thank you very much.
B: You're welcome.
=> {A} asks {B} the way to the {p}. {B} tells {A} how to get there and says it's {m} minutes on foot.
=> {B} shows {A} the way to the {p}, which is not far on foot.

A: What do you think of the new {n:manager|teacher|neighbour|coach}{,B}?
B: She seems {a:strict|friendly|serious|kind}, but I think she's fair.
A: I don't like her. She {x:never listens to anyone|talks too much|always finds fault with me}.
B: Give her some time. It's only her first {week|month}.
A: I guess so. I just miss the old one.
=> {A} doesn't like the new {n} because she {x}. {B} thinks she is {a} but fair and asks {A} to give her time.
=> {A} and {B} have different opinions of the new {n}. {B} tells {A} to give her some time.

A: Mom, can I {a:go to the concert|stay over at Jack's house|buy a new phone|get a dog}?
B: Have you {c:finished your homework|cleaned your room|done the dishes}?
A: Not yet, but I'll do it tomorrow, I promise.
B: You said that last time. First things first.
A: But Mom, {everybody else can|all my friends do}!
B: No buts. {Finish it|Do it} now and we'll talk about it after dinner.
=> {A} asks for permission to {a}. {A}'s mother wants {A} to do the work first and will talk about it after dinner.
=> {A} wants to {a}, but {A}'s mom tells {A} to finish what {A} has to do first.

A: Hello, this is {m:Mark|Susan|Peter|Helen} from Apex Travel. May I speak to {k:Mr. Brown|Ms. Clark|Mrs. Young}?
B: I'm afraid {k} is in a meeting. Would you like to leave a message?
A: Yes. Please tell {k} that the tickets to {c:Madrid|Oslo|Rome|Boston} are ready.
B: Tickets to {c}. Got it. Does {k} have your number?
A: It's 555-{n:0139|0177|0142}.
B: I'll pass it on.
=> {m} calls {k}, who is in a meeting. {B} takes a message that the tickets to {c} are ready.
=> {m} wants to speak to {k} about the tickets to {c}. {B} will pass on the message.

A: Why are you late{,B}? The {e:movie|play|game|concert} started {t:twenty|thirty|fifteen} minutes ago.
B: I'm so sorry. {r:The bus broke down|I missed the train|There was a traffic jam|I lost my keys}.
A: You could have called me.
B: My phone was dead. Let me buy you dinner to make up for it.
A: Fine, but next time I won't wait.
=> {B} is late for the {e} and {A} is angry. {B} apologizes and offers to buy {A} dinner.
=> {A} complains that {B} is late for the {e}. {B} explains what happened and will buy {A} dinner.

A: Are you ready to order?
B: What do you recommend?
A: The {d:grilled salmon|roast duck|mushroom soup|seafood pasta} is very popular today.
B: I don't eat {fish|meat|seafood} often, but I'll try it. Is it spicy?
A: Not at all. Anything to drink?
B: A {k:glass of lemonade|pot of green tea|bottle of water|cup of coffee}, please.
A: {Sure|Right away}. It will take about ten minutes.
=> {A} recommends the {d} to {B}. {B} orders it with a {k}.
=> {B} is ordering food at a restaurant. {A} recommends the {d} and {B} decides to try it.

A: Have you read the news? They're going to build a {b:shopping mall|highway|hotel|parking lot} near the {p:park|lake|river}.
B: That's {terrible|awful}. We need more trees, not more buildings.
A: But it will bring {j:jobs|tourists|money} to the town.
B: Maybe, but the noise and the dirt will be worse. I'm going to write to the mayor.
A: Good luck. I don't think it will change anything.
=> {A} tells {B} that a {b} will be built near the {p}. {B} is against it and will write to the mayor, while {A} thinks it will bring {j}.
=> {A} and {B} talk about the plan to build a {b}. {B} dislikes the idea but {A} sees a good side.

A: Thank you for coming to the interview. Why do you want to work for us?
B: Your company is well known for {k:its designs|good training|new technology|its service}, and I'd like to grow with it.
A: What did you do in your last job?
B: I worked as {w:an accountant|a sales assistant|a web designer|a secretary} for {y:three|four|five} years.
A: Can you work on weekends?
B: If it's necessary, yes.
A: Good. We'll let you know next week.
=> {A} interviews {B} about {B}'s reasons and experience. {B} worked as {w} for {y} years and will hear from {A} next week.
=> {B} is having a job interview. {A} asks why {B} wants the job and what {B} did before.

A: It's {raining|pouring} again. There goes our {p:picnic|barbecue|bike ride|trip to the beach}.
B: Don't be {sad|upset}{,A}. We can do something at home.
A: Like what?
B: Let's {x:bake a cake|play cards|watch an old film|cook something new}.
A: That sounds fun. Do we have {everything we need|enough time}?
B: I think so. Come and help me.
=> {A} and {B} can't have their {p} because of the rain. They decide to {x} at home instead.
=> It's raining, so {B} suggests staying home and {A} agrees to {x}.

A: I'd like to return this {i:sweater|kettle|radio|pair of shoes}. I bought it {w:yesterday|last week|three days ago}.
B: What's the matter with it?
A: {m:It's too small|It doesn't work|There is a hole in it|It's the wrong colour}.
B: Do you have the receipt?
A: Yes, here it is.
B: Would you like a refund or another one?
A: A refund, please.
=> {A} wants to return a {i} bought {w}. {B} checks the receipt and {A} asks for a refund.
=> {A} returns a {i} to the shop and chooses a refund.

A: How was your {h:holiday|vacation|trip}, {B}?
B: {Wonderful|Great|Fantastic}! We went to {c:Greece|Peru|Iceland|Thailand} and stayed in a small {v:village|hotel by the sea|house in the mountains}.
A: What did you like best?
B: The {f:food|people|scenery|weather}. I've never seen anything like it.
A: I'm jealous. I spent my whole {h} painting the house.
=> {B} tells {A} about the {h} to {c} and likes the {f} best. {A} is jealous because {A} spent the {h} painting the house.
=> {A} asks about {B}'s {h}. {B} went to {c} and enjoyed it a lot.

A: I can't find my {t:wallet|passport|phone|glasses} anywhere!
B: Calm down. When did you last {see it|have it|use it}?
A: At the {p:cafe|airport|supermarket|gym}, I think. I paid for my {coffee|drink|lunch} and then left in a hurry.
B: Let's call them and ask.
A: Good idea. I hope somebody has found it.
=> {A} has lost {A}'s {t} and may have left it at the {p}. {B} suggests calling to ask.
=> {A} can't find the {t}. {B} helps {A} remember and they decide to call the {p}.

A: Do you {exercise|work out} a lot{,B}? You look so fit.
B: I {s:swim|run|cycle|do yoga} every morning before work.
A: Every morning? I can't even get up on time.
B: It's hard in the beginning, but it becomes a habit. Why don't you join me tomorrow?
A: Hmm, what time?
B: {t:Six|Half past six|Seven} sharp.
A: OK, I'll try.
=> {B} exercises every morning before work. {B} invites {A} to join and {A} agrees to try.
=> {A} admires {B} for being fit. {B} tells {A} it becomes a habit and asks {A} to come tomorrow.

A: I'd like to open {an account|a savings account} here.
B: Certainly. Do you have {d:your passport|an identity card|your driving licence} with you?
A: Yes. How much do I have to put in?
B: At least {n:50|20|100} dollars. Please fill in this form.
A: And when will I get my card?
B: We'll send it to your home in {w:five days|a week|ten days}.
=> {A} wants to open an account. {B} tells {A} to put in at least {n} dollars and says the card will come in {w}.
=> {B} helps {A} open a bank account and explains what is needed.

A: Happy birthday{,B}! This is for you.
B: Oh, thank you! You shouldn't have. Can I open it now?
A: Of course. I hope you like it.
B: Wow, a {g:scarf|watch|book of poems|camera}! It's just what I {wanted|needed}. How did you know?
A: Your {r:brother|mother|roommate} told me.
=> {A} gives {B} a {g} for {B}'s birthday. {B} likes it very much.
=> It's {B}'s birthday and {A} gives {B} a {g}, which {B} has wanted.

A: Our offer is {p:12|15|20} dollars a piece, including delivery.
B: Frankly, that's too high. Your competitors ask for less.
A: But our quality is better, as you know.
B: If we order {q:five thousand|two thousand|ten thousand} pieces, can you come down?
A: In that case I could give you a {d:5|8|10} percent discount.
B: All right. Let's put that in the contract.
=> {B} thinks {A}'s price is too high. {A} agrees to a {d} percent discount for an order of {q} pieces.
=> {A} and {B} negotiate the price and agree on a {d} percent discount.

A: Why did you break up with {x:Tom|Linda|Eric|Nina}?
B: We {argued|fought} all the time. We wanted different things.
A: I'm sorry to hear that. How are you feeling?
B: A bit lonely, to be honest. But it's for the best.
A: Come and stay with us for the weekend. It will {cheer you up|do you good}.
B: That's very kind of you{,A}.
=> {B} broke up with {x} because they wanted different things. {A} comforts {B} and invites {B} to stay for the weekend.
=> {B} feels lonely after breaking up with {x}. {A} asks {B} to come for the weekend.

A: Do you prefer living in the {a:city|country}?
B: I like it here. Everything is close and there's always something to do.
A: I think there's too much {n:traffic|noise|pollution}. I'd rather live on a farm.
B: You would be bored after a week.
A: Not me. I love {g:gardening|animals|quiet places}.
=> {B} likes living here because everything is close, but {A} thinks there's too much {n} and would rather live on a farm.
=> {A} and {B} talk about where they like to live. They have different views.

A: Front desk. How may I help you?
B: This is room {r:304|512|218}. {p:The air conditioner doesn't work|There is no hot water|The television is broken|The window won't close}.
A: I'm very sorry. I'll send somebody up right away.
B: And could I have {x:two more towels|an extra pillow|another blanket}?
A: Of course. Anything else?
B: That's all.
=> {B} in room {r} calls the front desk about a problem in the room and asks for {x}. {A} will send somebody up.
=> {B} calls to complain about the room. {A} apologizes and will send somebody with {x}.

A: Did you hear that {n:Julia|Frank|Ms. Webb|Martin} is leaving the {c:company|school|team}?
B: No! Who told you that?
A: {s:Her assistant|The boss|Everyone is talking about it}. It seems there's a better job in {p:Chicago|London|Sydney}.
B: That's a pity. {n} always helped me when I had problems.
A: We should throw a farewell party.
B: Good idea. I'll {bring|order} the cake.
=> {A} tells {B} that {n} is leaving the {c} for a better job in {p}. They decide to hold a farewell party.
=> {B} is sorry to hear that {n} is leaving. {A} suggests a farewell party and {B} agrees.

A: May I see your driving licence, please?
B: Was I going too fast, officer?
A: You were doing {f:70|80|65} in a {l:50|45|40} zone.
B: I'm sorry. I'm late for {w:my wedding|an exam|a job interview}.
A: That's no excuse. Here is your ticket. Drive carefully.
=> {A} stops {B} for driving too fast. {B} is late for {w}, but {A} gives {B} a ticket.
=> {B} gets a ticket from {A} for speeding.

A: What are you {reading|looking at}{,B}?
B: A book about {t:the brain|ancient Egypt|the oceans|famous chess players}.
A: Is it any good?
B: It's {fascinating|very interesting}. Did you know that {f:an octopus has three hearts|honey never goes bad|bananas are berries|some turtles breathe through their skin}?
A: No, I had no idea! Can I borrow it when you're done?
B: Sure. I'll finish it by {d:Friday|the weekend|tomorrow}.
=> {B} is reading a book about {t} and tells {A} that {f}. {A} wants to borrow it.
=> {B} thinks the book about {t} is interesting and will lend it to {A}.

A: I'm thinking of buying a {k:used car|motorbike|new laptop|piano}. What do you think?
B: What will you use it for?
A: Mainly for {u:work|fun|practice|weekends}.
B: Then I would {rent|borrow} one first. They cost a lot and you may not like it.
A: You have a point. I'll think about it.
=> {A} wants to buy a {k}. {B} suggests trying one first because it's expensive.
=> {A} asks {B}'s opinion about buying a {k}. {B} advises {A} not to buy it at once.

A: Hello, I'm calling about the {f:flat|room|apartment} in the newspaper. Is it still free?
B: Yes, it is. It has {n:one bedroom|two bedrooms|three rooms} and a {b:balcony|small garden|big kitchen}.
A: How much is the rent?
B: {p:Six hundred|Nine hundred|Seven hundred} a month, without electricity.
A: Can I see it {w:this evening|tomorrow|on Wednesday}?
B: Yes, come {after work|at five}.
=> {A} calls {B} about a {f} for rent. {B} describes it and {A} will see it {w}.
=> {A} asks {B} about the {f} and its rent, and they arrange a visit {w}.

A: I heard you have a new {p:puppy|kitten|parrot}{,B}!
B: Yes, her name is {n:Coco|Daisy|Pepper}. She's only {w:eight|ten|twelve} weeks old.
A: That's so cute. Isn't it a lot of work?
B: It is. I get up at five every morning to {feed|look after} her. But she makes me so happy.
A: My husband is allergic, so we can't have one.
B: Then come over and play with her {any time|whenever you like}.
=> {B} has a new {p} named {n}. {A} can't have one because {A}'s husband is allergic, so {B} invites {A} to come and play with her.
=> {B} tells {A} about the new {p}. It's a lot of work, but {B} is happy.

A: Professor, may I hand in my {p:paper|essay|project} {d:on Monday|next week|two days late}?
B: Why? The deadline is tomorrow.
A: {r:My computer crashed|I was in hospital|I had to look after my mother} and I {lost a lot of time|couldn't work on it}.
B: I see. I'll give you until {e:Monday noon|Tuesday|the end of the week}, but not an hour longer.
A: Thank you so much. I won't let you down.
=> {A} asks {B} for more time for the {p}. {B} agrees to give {A} until {e}.
=> {A} can't finish the {p} on time and explains why. Professor {B} extends the deadline to {e}.

A: What's for dinner tonight{,B}?
B: I was going to make {d:spaghetti|fish|curry}, but we're out of {x:tomatoes|rice|onions|oil}.
A: I can stop by the supermarket on my way home.
B: That would be great. Get some {y:milk|bread|eggs} as well, please.
A: OK. I'll be home around {t:six|seven|half past six}.
=> {B} plans to make {d} but they are out of {x}. {A} will buy {x} and {y} on the way home.
=> {A} will stop by the supermarket because {B} needs {x} for dinner.

A: I think children shouldn't have {p:mobile phones|homework|video games}.
B: Why not? They {r:can learn a lot from them|need them|get used to it}.
A: They should be playing outside and making friends.
B: They can do both. It's up to the parents to set {limits|rules}.
A: Most parents are too busy for that.
B: That's a different problem.
=> {A} thinks children shouldn't have {p} and should play outside. {B} disagrees and thinks parents should set rules.
=> {A} and {B} hold different views on whether children should have {p}.

A: Can you teach me how to {s:drive|use this printer|bake bread|play the guitar}{,B}?
B: Of course, it's easy. First you {need to relax|watch me do it}, and then you try it yourself.
A: I'm afraid I'll {break something|make mistakes}.
B: Everybody does at first. Just take it slowly.
A: Oh, it works! Thank you.
B: See? You learn fast.
=> {B} teaches {A} how to {s}. {A} is nervous at first but succeeds.
=> {A} asks {B} to teach {A} how to {s}. {B} says it's easy and encourages {A}.

A: I want to send this {p:parcel|package} to {c:Canada|Japan|Brazil|Norway}.
B: By air or by {sea|ship}?
A: What's the difference?
B: Air takes {x:five|six|four} days and costs {m:forty|thirty|fifty} dollars. The other way is half the price but takes a month.
A: By air, please. It's a wedding present.
B: Please write down what's inside on this form.
=> {A} wants to send a {p} to {c}. {B} explains the ways, and {A} chooses air mail because it's a wedding present.
=> {A} sends a {p} to {c} by air, which takes {x} days.

A: {B}, this is the third time this {week|month} you've been late.
B: I know, and I'm sorry. {r:My son is ill|My car is being repaired|The trains are on strike}.
A: I understand, but the others have to do your work.
B: What if I {s:start an hour later and stay longer|work from home for a while|come by bike}?
A: Let's try that for two weeks and see how it goes.
B: Thank you{,A}. I {appreciate it|won't disappoint you}.
=> {A} criticizes {B} for being late again. {B} explains and offers to {s}, and {A} agrees to try it for two weeks.
=> {B} has been late three times. {A} gives {B} a chance to {s}.

A: Two tickets for {m:the Red Lantern|Ocean of Stars|the Last Waltz|Night Train}, please.
B: I'm sorry, the {t:eight|seven|nine} o'clock show is sold out.
A: Oh no. What about the late show?
B: There are still seats in the {r:first row|back row|balcony} at {u:ten thirty|eleven|half past ten}.
A: It's too late for my {k:daughter|son|mother}. Do you have anything tomorrow?
B: Yes, there are plenty of seats at {five|six|four}.
A: Then I'll take two for tomorrow.
=> {A} wants two tickets for {m} but the show is sold out. {A} buys two for tomorrow because the late show is too late for {A}'s {k}.
=> {A} buys two tickets for {m} for tomorrow as tonight's {t} o'clock show is sold out.

A: You don't look happy. What's wrong{,B}?
B: I failed my {e:driving test|maths exam|chemistry exam|entrance exam} again.
A: Again? I thought you had {studied|practised} a lot.
B: I did! But I get so nervous that I forget everything.
A: Try to {s:sleep well the night before|take deep breaths|go for a walk before it}. It helped me.
B: I'll try. I can take it again in {m:May|a month|June}.
=> {B} is upset about failing the {e} again because of nerves. {A} advises {B} to {s}.
=> {B} failed the {e} again. {A} comforts {B} and gives some advice.

A: Good evening. I have a reservation under the name of {n:Palmer|Hughes|Novak|Ortega}.
B: Let me see. A {r:single|double|twin} room for {k:three|two|four} nights. Is that right?
A: Yes. Is breakfast included?
B: Yes, it's served from {h:six|seven} to ten on the {f:first|top|second} floor.
A: And is there a {g:gym|pool|sauna}?
B: I'm afraid not, but there's one across the street.
A: That's fine.
=> {n} checks in at the hotel for {k} nights. {B} tells {n} about breakfast and says there is no {g}.
=> {A} checks into a {r} room reserved for {k} nights and asks {B} about breakfast and the {g}.

A: Let's talk about our {e:summer party|charity sale|school play|anniversary}. How many people are coming?
B: About {n:sixty|forty|eighty}, so the {p:classroom|office|living room} is too small.
A: We could use the {q:garden|gym|hall downstairs}.
B: Good idea. I'll take care of the food and {Kim|Leo|Ana} can do the music.
A: Then I'll send out the invitations {today|tonight}.
=> {A} and {B} plan the {e} for about {n} people. They decide to use the {q} and divide the work.
=> {A} suggests holding the {e} in the {q}. {B} takes care of the food and {A} sends the invitations.

A: Have you ever been {d:scuba diving|skydiving|mountain climbing|horse riding}{,B}?
B: Once, in {c:Egypt|Nepal|Mexico}. I was so scared that I {s:closed my eyes|couldn't speak|almost cried}.
A: Would you do it again?
B: No way! I prefer to keep my feet on the ground.
A: I'm going next month and I can't wait.
B: You're braver than I am.
=> {B} was scared when {B} went {d} in {c} and won't do it again. {A} is going next month and can't wait.
=> {A} will go {d} next month. {B} tried it once and thinks {A} is brave.

A: I'd like to {x:have my hair cut|have a haircut}, please. Just a trim.
B: How about something different? {s:Short hair|A fringe|A darker colour} would suit you.
A: I'm not sure. My {k:boyfriend|wife|boss} may not like it.
B: It's your hair, not theirs.
A: You know what? You're right. Let's do it.
=> {A} only wants a trim, but {B} thinks {s} would suit {A}. {A} is persuaded in the end.
=> {B} persuades {A} to try something different with {A}'s hair.

A: Where's my order? I've been waiting for {t:forty|thirty|fifty} minutes.
B: I'm terribly sorry, {sir|madam}. We're {r:short of staff|very busy} tonight. I'll check with the kitchen.
A: If it isn't here in five minutes, I'll leave.
B: I understand. The {d:soup|dessert|wine} will be on us.
A: All right, then.
=> {A} complains about waiting for the food for {t} minutes. {B} apologizes and offers the {d} for free.
=> {A} is angry because the order is late. {B} explains that they are {r}.

A: What do you want to be when you {grow up|finish school}{,B}?
B: {j:A pilot|A vet|A journalist|An engineer}. I've always wanted that.
A: It takes many years of {study|training}, you know.
B: I don't mind. My {k:grandfather|aunt|uncle} did it too and loved every day.
A: I still don't know what I want to do.
B: There's plenty of time.
=> {B} wants to become {j} like {B}'s {k}. {A} doesn't know what to do yet.
=> {A} and {B} talk about their future jobs.

A: {Operator|Emergency services}, what's the problem?
B: There's been {a:an accident|a fire|a robbery} on {s:Mill Road|Oak Street|Station Road}! Please send someone.
A: Is anybody hurt?
B: Yes, {w:an old man|a young woman|a child} is {bleeding|lying on the ground}.
A: Stay with them and don't move them. Help will be there in {t:ten|five} minutes.
B: Please hurry!
=> {B} reports {a} on {s} in which {w} is hurt. {A} tells {B} to stay there and help will come in {t} minutes.
=> {B} calls for help because of {a} on {s}.

A: Our {n:washing machine|fridge|heater} has broken down again.
B: Shall we have it repaired?
A: The last repair cost {m:150|200|120} dollars. I think we should buy a new one.
B: We can't afford it this month{,A}. We've just paid for the {x:holiday|school trip|roof}.
A: There's a sale at {Norton's|the mall} and we can pay in parts.
B: OK, let's have a look on {d:Saturday|Sunday}.
=> The {n} is broken. {A} wants a new one while {B} says they can't afford it. They will go to a sale on {d}.
=> {A} suggests buying a new {n} instead of repairing it, and {B} agrees to have a look on {d}.

A: Do you want to {j:join our band|join the drama club|play in our team}?
B: Me? I can't {x:sing|act|play} at all.
A: Nobody is born a star. We need {one more person|somebody} and you're always so cheerful.
B: When do you meet?
A: Every {d:Tuesday|Wednesday|Thursday} after school.
B: I have {l:piano lessons|swimming|a part-time job} on {d}. Sorry.
A: That's a shame. Tell me if that changes.
=> {A} asks {B} to join, but {B} can't because {B} has {l} every {d}.
=> {A} invites {B} to {j}. {B} refuses because of {l}.

A: Sir, is this your {bag|suitcase}? I need to look inside.
B: Yes, go ahead. It's mostly clothes and {g:gifts|books|samples}.
A: What's in this {bottle|box|jar}?
B: It's {h:honey|jam|sauce} that my mother makes.
A: I'm afraid you can't take it on the plane.
B: What a pity. Can I give it to my {k:brother|wife|friend}? {He's|They are} still outside.
A: Yes, but be quick. Your flight boards in {t:twenty|thirty} minutes.
=> {A} checks {B}'s bag and finds {h}, which can't be taken on the plane. {A} allows {B} to give it to {B}'s {k}.
=> {B} can't take the {h} on the plane, so {B} will give it to {B}'s {k}.

A: How do you like {s:working from home|the night shift|your new school|living alone}{,B}?
B: At first I enjoyed it, but now I feel {f:lonely|bored|tired}.
A: I thought it would be perfect for you.
B: I miss {m:talking to people|my old friends|having lunch together}.
A: Then let's meet every {Friday|Thursday} for {a coffee|lunch}.
B: I'd really like that.
=> {B} feels {f} about {s} and misses {m}. {A} suggests meeting every week.
=> {A} asks {B} about {s}. {B} doesn't enjoy it any more.

A: {n:Room service|Maintenance|Taxi service}, good morning.
B: Good morning. {w:I need a taxi to the airport|I'd like breakfast in my room|My lamp is broken}.
A: For what time?
B: {t:As soon as possible|In half an hour|Around eight}, please.
A: Certainly. May I have your {room number|address}?
B: It's {r:27 Park Lane|room 416|14 Hill Street}.
A: Someone will be there {shortly|on time}.
=> {B} calls for help at {r}. {A} will send someone.
=> {B} calls {A} and gives the address, and {A} promises that someone will be there.

A: Could you lend me {m:fifty|a hundred|twenty} dollars{,B}? I'll pay you back on {d:Friday|Monday|payday}.
B: You still owe me money from last {month|time}.
A: I know, but this is really urgent. {r:My rent is due|My bike was stolen|I have to buy books}.
B: All right, but this is the last time.
A: You're a true friend.
=> {A} wants to borrow {m} dollars from {B} because it's urgent. {B} lends it but says it's the last time.
=> {B} agrees to lend {A} money although {A} still owes {B} some.

A: What did you think of the {e:speech|lecture|concert|film}?
B: Honestly, I {fell asleep|was bored} after ten minutes. And you?
A: I loved it! Especially the {p:ending|part about space|music|beginning}.
B: Really? I thought it was {l:much too long|hard to follow|rather silly}.
A: We never agree on anything{,B}, do we?
B: At least we both like {i:pizza|ice cream|tea}. Let's get some.
=> {A} loves the {e}, but {B} thinks it's {l}. They go to get some {i} together.
=> {A} and {B} have different opinions about the {e}.

A: How can I lose weight{,B}? I've tried everything.
B: Do you eat {e:late at night|a lot of sweets|fast food}?
A: Well, sometimes. And I sit all day {at work|in the office}.
B: Then start small. {s:Walk to work|Take the stairs|Drink water instead of soda} and {eat more vegetables|go to bed earlier}.
A: That doesn't sound too {hard|difficult}.
B: Keep it up for a month and you'll see.
=> {A} wants to lose weight. {B} asks about {A}'s habits and suggests starting with small things.
=> {B} gives {A} advice on how to lose weight.

A: What's the weather going to be like {d:this weekend|tomorrow|on Sunday}?
B: The forecast says it'll be {w:sunny and warm|windy and cold|snowy|cloudy}.
A: Then we should {x:take our coats|go to the lake|leave early|wash the car today}.
B: I don't trust the forecast. It was wrong last time.
A: Let's decide in the morning, then.
=> {B} says it'll be {w} {d}, but doesn't trust the forecast. They will decide in the morning.
=> {A} and {B} talk about the weather and will decide what to do in the morning.

A: I have a {t:toothache|problem with my tooth}. Can the dentist see me today?
B: Today is full, I'm afraid. How about {d:Thursday|tomorrow} at {h:nine|two|four}?
A: It really hurts. I can't wait that long.
B: Let me see. Somebody cancelled at {u:eleven|three|five}. Can you be here in {m:twenty|fifteen} minutes?
A: Yes, I'm leaving right now.
=> {A} needs to see the dentist today because of a {t}. {B} finds a cancelled appointment at {u}.
=> {A} calls about a {t} and {B} arranges for {A} to come at {u}.

A: Is that your {car|bike} outside? You can't park there.
B: I'm only staying for {two|five} minutes. I have to drop off {x:these flowers|some papers|a cake}.
A: I'm sorry, rules are rules. It blocks the {e:fire exit|entrance|driveway}.
B: Is there a car park {nearby|around here}?
A: Yes, behind the {p:theatre|bakery|school}. The first hour is free.
B: OK, I'll move it.
=> {A} tells {B} not to park there because it blocks the {e}. {B} will move to the car park behind the {p}.
=> {B} wants to park outside for a moment, but {A} doesn't allow it.

A: My parents want me to study {s:law|medicine|business}, but I love {l:painting|music|history}.
B: Have you told them how you feel{,A}?
A: I tried, but they say I can't make a living with it.
B: Why not do both? You could take evening classes.
A: I never thought of that. Thanks.
=> {A}'s parents want {A} to study {s}, but {A} loves {l}. {B} suggests doing both.
=> {A} has a problem choosing what to study and {B} gives {A} an idea.

A: Here's the menu plan for the {w:wedding|conference|banquet}. What do you think?
B: It looks good, but {n:several guests are vegetarian|two guests can't eat nuts|the dessert is too simple}.
A: No problem. We can {c:add two dishes|change it}. How many guests will there be?
B: {g:A hundred and twenty|Ninety|Two hundred}. And we need it ready by {t:noon|six|seven}.
A: You can count on us.
=> {A} and {B} discuss the menu for the {w}. {B} points out that {n} and {A} will make changes.
=> {B} asks {A} to change the menu of the {w} and have everything ready by {t}.

A: I've got {g:good news|great news}! I {x:got the job|passed the exam|won first prize|got the scholarship}!
B: Congratulations{,A}! I knew you could do it.
A: I couldn't have done it without your help.
B: Nonsense, you worked {so hard|day and night}. We have to celebrate.
A: Dinner is on me tonight. Where do you want to go?
B: How about the {r:Italian|Indian|Thai} place on the corner?
=> {A} tells {B} the good news and thanks {B}. They will have dinner at the {r} place to celebrate.
=> {A} treats {B} to dinner at the {r} place to celebrate the good news.

A: Do you believe in {g:ghosts|luck|love at first sight|horoscopes}?
B: Of course not. There's no proof at all.
A: But my {k:grandma|cousin|neighbour} {says|swears} she has seen it with her own eyes.
B: People see what they want to see{,A}.
A: You are so {serious|boring}. A little mystery makes life more fun.
=> {A} believes in {g} because of what {A}'s {k} says, but {B} thinks there's no proof.
=> {A} and {B} disagree about {g}.

A: {Look|Listen}, the {p:copier|projector|coffee machine} is broken again. Who used it last?
B: I did, but it was working fine {this morning|an hour ago}.
A: I need it for the {m:board meeting|training|visitors} at {t:two|three|ten}.
B: There's another one on the {f:third|fifth|second} floor. I'll help you carry {the papers|your things} up.
A: Thanks{,B}. And could you call the repair people?
B: Sure, I'll do it right away.
=> The {p} is broken and {A} needs it for the {m}. {B} suggests using another on the {f} floor and will call the repair people.
=> {B} helps {A} because the {p} doesn't work.

A: I saw you with a {g:tall girl|handsome man|new friend} yesterday. Who was that?
B: That's {n:Vera|Hugo|Alex}. We met at a {p:language course|dance class|wedding}.
A: Are you two {together|dating}?
B: No, we're just friends. For now.
A: You're blushing{,B}!
B: Oh, stop it.
=> {A} asks {B} about the person {A} saw yesterday. {B} says {n} is just a friend.
=> {B} met {n} at a {p} and says they're just friends, but {A} doesn't believe it.

A: This is {n:Grace|Ray|Oscar} from the service desk. How can I help?
B: I can't {x:log in to my computer|open my e-mail|print anything}. It says my password {is wrong|has expired}.
A: Did you change it {recently|this week}?
B: Yes, on {d:Monday|Friday}, because the system asked me to.
A: Then please restart the computer and use the new one. If it doesn't work, I'll reset it.
B: It's working now. Thank you{,A}!
=> {B} can't {x} because of a password problem. {n} tells {B} to restart the computer and it works.
=> {n} from the service desk helps {B} with a password problem.

A: {Hey|Hi}{,B}, what are you doing for {h:New Year|Easter|the summer|the long weekend}?
B: My wife and I usually {g:go to her parents|stay at home|rent a cabin}, but this year we want to try something {new|different}.
A: Like what?
B: Maybe a {c:cruise|train journey|cooking course}. We haven't decided yet. It depends on the price. And you?
A: I have to work, unfortunately. Two of my colleagues are on leave.
B: That's too bad. You should ask for some days off {afterwards|in January|later}.
A: I'll think about it.
=> {A} asks {B} about plans for {h}. {B} and {B}'s wife may take a {c}, but {A} has to work.
=> {B} wants to try something new for {h}, while {A} has to work because two colleagues are on leave.

A: I'm calling to {c:confirm|check} my appointment with Dr. {n:Hale|Singh|Weber} tomorrow.
B: What's your name, please?
A: {m:Monica Reyes|Adam Cole|Laura Kim|Stefan Roth}.
B: Yes, I have you down for {t:9:30|2:15|11:00}. But there's a small problem. The doctor has to leave early. Could you come {e:half an hour earlier|on Friday|an hour earlier}?
A: Let me check. Hmm, {that should be possible|I think I can manage}.
B: Wonderful. Please bring your {i:insurance card|test results|old X-rays}.
=> {m} calls about the appointment with Dr. {n}. {B} asks {m} to come {e} and to bring the {i}.
=> {m} agrees to see Dr. {n} {e} because the doctor has to leave early.

A: Why don't you {e:eat meat|drink coffee|use a car|own a television}{,B}?
B: I stopped {y:two years|five years|ten years} ago. It's {r:better for the environment|good for my health|a waste of money}.
A: Don't you miss it?
B: In the beginning I did, but not any more. I feel much better now.
A: I could never do that. I {l:love it too much|need it every day}.
B: You can start with one day a week and see how you feel.
A: One day? Perhaps I can try that.
=> {B} stopped {y} ago because it's {r}. {A} thinks it's hard, but may try one day a week.
=> {A} asks {B} why {B} doesn't {e}. {B} feels better now and persuades {A} to try one day a week.

A: Did you watch the {g:match|race|final} last night?
B: Of course! What a {finish|game}! I couldn't believe that {t:the Tigers|our team|the Blues} came back and won.
A: I turned it off at half-time. I thought they had no chance.
B: You missed the best part{,A}. {p:The goalkeeper|The youngest player|The captain} scored in the last minute.
A: Oh no! I always do this.
B: They'll show it again {tonight|tomorrow}. Come over and we'll watch it together.
=> {B} tells {A} that {t} came back and won. {A} missed it, so {B} invites {A} to watch it again together.
=> {A} turned the {g} off early and missed the best part. {B} tells {A} about it.

A: Excuse me, is this seat taken?
B: No, please sit down.
A: Thank you. Are you going to {c:Berlin|Kyoto|Dublin} too?
B: Yes, for {r:a conference|my brother's wedding|an exhibition}. And you?
A: I live there. I was visiting my {k:grandchildren|daughter|old school friend}.
B: Then maybe you can tell me where to {e:eat well|stay|go shopping}.
A: Gladly. Go to the {p:old town|market|river}; you'll find everything there and it isn't expensive.
=> {A} and {B} meet on the way to {c}. {B} is going there for {r} and {A} recommends the {p}.
=> {A} sits next to {B}. They talk about why they are going to {c}, and {A} gives {B} some advice.

A: I'm here about the {j:waiter|driver|babysitter|receptionist} job. I saw the notice in your window.
B: Have you done this kind of work before?
A: Yes, for {y:a year|two years|six months} at {p:a small hotel|my uncle's place|a family in town}.
B: When could you start?
A: {s:Next Monday|Right away|In two weeks}. But I can't work on {d:Wednesdays|Sundays} because I have {classes|lessons}.
B: That's not a problem. We pay {m:twelve|fourteen|eleven} dollars an hour. Can you come for a trial day?
A: Yes, I'd be happy to.
=> {A} applies for the {j} job and has {y} of experience. {B} offers {m} dollars an hour and asks {A} to come for a trial day.
=> {A} comes about a job. {B} asks about {A}'s experience and {A} will come for a trial day.

A: {B}, have you seen my {t:blue shirt|tennis racket|charger|umbrella}?
B: I think you left it {w:in the car|at your mother's|under the bed}.
A: I've looked there. I need it for {o:this afternoon|the trip|my match}.
B: You lose something every day. You should put your things back where they belong.
A: I know, I know. Will you help me look for it?
B: In a minute. Oh, wait. {Isn't that it on the chair|It's right behind you}!
=> {A} is looking for {A}'s {t}. {B} finds it and thinks {A} should put things back where they belong.
=> {A} asks {B} to help look for the {t}, and {B} finds it.

A: Welcome to our store. Are you looking for anything {special|in particular}?
B: Yes, a present for my {k:mother|boyfriend|nephew}. She said something {u:useful|for the kitchen|for winter} would be nice.
A: How about this {i:teapot|pair of gloves|cookbook|blanket}? It's on sale this week.
B: It's pretty, but I think it's a bit {d:old-fashioned|plain|too big}.
A: Then what about that one? It's {m:handmade|more modern|our newest}.
B: Oh, I like that much better. Could you wrap it up?
A: With pleasure. Cash or card?
B: Card, please.
=> {B} is looking for a present for {B}'s {k}. {A} recommends some things and {B} takes one that is {m}.
=> {A} helps {B} choose a present. {B} thinks the first one is {d} and buys another.

A: I really don't know how to use this {m:app|ticket machine|washing machine|coffee machine}.
B: Let me show you. First you choose {f:the language|the programme|the size} here.
A: All right. And then?
B: Then you press the {c:green|red|round} button and wait.
A: That's all? I thought it was complicated.
B: It's easy once you know it. Don't forget to {l:take your card|close the door|turn it off} at the end.
A: Thank you, young {man|lady}. You've been very patient.
=> {B} shows {A} how to use the {m}. {A} finds it easier than {A} thought.
=> {A} doesn't know how to use the {m}, so {B} explains it step by step.

A: The {k:kids|neighbours' children|twins} have been playing {g:computer games|football in the yard|loud music} all day. It drives me mad.
B: They're on holiday{,A}. Let them have some fun.
A: Fun is fine, but they should also {h:help at home|read a book|get some fresh air}.
B: You were the same at that age. Your mother told me.
A: Did she? Well, I'm still going to {s:set some rules|talk to them}.
B: Fair enough. But be {nice|gentle}.
=> {A} is annoyed that the {k} have been playing {g} all day. {B} thinks they should have fun, but {A} decides to {s}.
=> {A} complains about the {k}. {B} reminds {A} that {A} was the same at that age.

A: I have to give a {s:speech|talk|presentation} in front of {n:two hundred|a hundred|fifty} people and I'm terrified.
B: What is it about?
A: {t:Our new product|Climate change|The history of our town}. I know the subject well, but my hands shake when I stand up there.
B: {a:Practise in front of a mirror|Look at one friendly face|Start with a joke}. That always works for me.
A: I've never thought of that. Would you listen to me {tonight|tomorrow} and tell me what's wrong?
B: Sure, come to my {office|place} after {five|six}.
=> {A} is nervous about giving a {s} in front of {n} people. {B} gives {A} advice and will listen to {A} practise.
=> {A} is afraid of speaking in public and asks {B} to listen first. {B} agrees.

A: Is it true that you're getting {m:married|divorced|a promotion}{,B}?
B: Who told you? I wanted to keep it a secret until {w:next month|the summer|Friday}.
A: {k:Your sister|Somebody in the canteen|Emily} told me. Are you {excited|nervous}?
B: A little of both, to tell you the truth.
A: Well, if you need anything, I'm here for you.
B: Thanks{,A}. But please don't tell anyone.
A: I promise.
=> {A} has heard from {k} that {B} is getting {m}. {B} asks {A} to keep it a secret.
=> {B} is getting {m} and wants to keep it a secret until {w}. {A} promises not to tell anyone.

A: We received your {g:goods|shipment|delivery} yesterday, but {n:thirty|twelve|a hundred} of the {i:glasses|lamps|chairs} are {d:broken|scratched|the wrong size}.
B: I'm very sorry to hear that. Was the packing damaged?
A: Yes, it looked as if {someone had dropped it|it got wet}. We can't sell them like this.
B: We'll {r:replace them|refund the money|send new ones} at once, of course.
A: How long will that take? Our customers are waiting.
B: {w:A week at most|Three days|Until Friday}. And we'll pay for the transport.
=> {A} complains that {n} of the {i} are {d}. {B} apologizes and promises to {r}.
=> {A} tells {B} that part of the {g} is {d}. {B} will {r} and pay for the transport.

A: Can I help you carry that{,B}? It looks heavy.
B: Oh, thanks! It's my new {t:desk|bookshelf|television}. The {l:lift|elevator} is out of order, of course.
A: Which floor do you live on?
B: The {f:fifth|fourth|sixth}. Are you sure?
A: No problem, I go to the gym. I moved into {n:the flat below|number 12|the ground floor} last week, by the way.
B: Then we're neighbours! Let me make you a cup of {tea|coffee} when we get there.
=> {A} helps {B} carry a {t} to the {f} floor because the {l} is out of order. They turn out to be neighbours.
=> {B} invites {A}, a new neighbour, for a drink after {A} helps carry the {t}.

A: What did the teacher say{,B}?
B: She said my {s:spelling|maths|behaviour} has {improved|got better}, but I still {x:talk too much|forget my homework|don't listen}.
A: And what do you say to that?
B: It's not my fault! {o:Danny|The boy next to me|Sophie} always {starts it|distracts me}.
A: Then ask her for another seat.
B: But {o} is my best friend.
A: You can be friends in the {break|playground}. In class you have to {learn|work}.
=> {B} tells {A} what the teacher said about {B}. {A} advises {B} to ask for another seat.
=> {B}'s teacher says {B}'s {s} is better but {B} still {x}. {B} blames {o}.

A: Could I speak to the manager? I've been charged twice for the same {r:room|meal|ticket|course}.
B: May I see the bill? Yes, you're right. That's our mistake.
A: I noticed it on my {bank statement|card} this morning. It's {m:ninety|sixty|two hundred} dollars!
B: I'll return the money to your card today. It may take {d:three|two|five} days to arrive.
A: And I hope it won't happen again.
B: Certainly not. Please accept this {v:voucher|free coffee|discount card} as an apology.
=> {A} complains about being charged twice for a {r}. {B} will return the money and gives {A} a {v}.
=> {B} admits that {A} has been charged twice, apologizes, and promises to return {m} dollars.

A: How long have you been learning {l:Spanish|Chinese|the violin|chess}{,B}?
B: About {y:four|three|six} years. I started because {r:my wife is from there|I was bored|my job required it|a friend took me along}.
A: You must be very good by now.
B: Not really. I still make silly mistakes, but I enjoy it.
A: What's the best way to learn, do you think?
B: {b:Practise a little every day|Find someone to practise with|Don't be afraid of mistakes}. That's more important than books.
=> {B} has been learning {l} for about {y} years and enjoys it. {B} tells {A} the best way to learn.
=> {A} asks {B} how to learn {l} and {B} gives some advice.

A: The {b:bus|train|ferry} should have been here {t:twenty|ten|forty} minutes ago.
B: They said on the radio that there's {r:ice on the roads|a problem with the signals|a strike}.
A: Just my luck. I have {a:an interview|a dentist appointment|an exam} at nine.
B: Where is it? If it's in the {p:centre|university area|east}, we could share a taxi.
A: Really? It's right there. That would save my day!
B: Let's go. There's one over there.
=> The {b} is late because of {r} and {A} has {a} at nine. {B} suggests sharing a taxi.
=> {A} and {B} decide to share a taxi since the {b} is late.

A: I'm thinking about painting the {r:bedroom|kitchen|living room}. What colour would you choose{,B}?
B: {c:Yellow|Light green|White}. It makes a room look {bigger|brighter}.
A: I was thinking of {d:dark red|navy blue|purple}.
B: It's too dark. You'd feel like living in a cave.
A: But I like it {warm and cosy|dramatic}. How about only one wall?
B: That could work. One {d} wall and the rest {c}.
A: Deal. Will you help me on {w:Saturday|Sunday}?
B: If you {pay for the pizza|make lunch}.
=> {A} and {B} discuss the colour of the {r}. They agree on one {d} wall, and {B} will help {A} paint on {w}.
=> {A} wants to paint the {r} {d} but {B} thinks it's too dark. In the end they find a compromise.

A: Do you have any {v:vacancies|free tables|bikes to rent} for {w:tonight|this evening|the weekend}?
B: I'm sorry, we're completely {full|booked}. There's {f:a trade fair|a festival|a football match} in town.
A: Oh dear. We've been to {four|three|five} places already. Do you know anywhere else?
B: You could try {p:the Harbour Inn|Mario's|Green Valley}. It's a bit outside, but it's good and not expensive.
A: How do we get there?
B: Take {l:bus 9|the number 4 tram|the road to the lake}. I'll call them and ask if they have something for you.
A: You're so kind.
=> {A} is looking for {v} for {w}, but {B} has nothing left because of {f}. {B} recommends {p} and will call them.
=> {B} recommends {p} to {A} since {B}'s place is full.

A: You've been on the phone for {t:two hours|an hour|ages}. Who were you talking to?
B: {k:Granny|Aunt Meg|My old roommate}. She's {s:feeling lonely|having trouble with her computer|planning a trip}.
A: How is she?
B: Better now. She asked when we're going to visit her.
A: We could drive there {w:next Sunday|in two weeks|at the end of the month}. I don't have any plans.
B: Great, I'll tell her. She'll be so happy.
=> {B} talked to {k}, who is {s}. {A} suggests visiting her {w}.
=> {A} and {B} decide to visit {k} {w}.

A: You should {s:stop smoking|see a doctor|drink less coffee|sleep more}. You {look pale|don't look well}.
B: Not you too{,A}. My {k:wife|mother|boss} tells me that every day.
A: Because we care about you. What if something happens to you?
B: I've tried, believe me. It's harder than you think.
A: I did it last year with the help of {h:a course|a good book|my friends}. I can {give you the address|lend you mine|help you}.
B: OK, OK. I'll start {n:tomorrow|on Monday|after the holidays}.
=> {A} wants {B} to {s}. {B} says it's hard but promises to start {n}.
=> {A} advises {B} to {s} and offers help. {B} agrees at last.

A: I'd like to apply for {v:a visa|a library card|a student loan}. What do I need?
B: Fill out this form and bring {p:two photos|your passport|a letter from your school}.
A: I have them here. How long does it take?
B: Usually {t:two weeks|a few days|a month}. But it's {high season|busy} now, so it may be longer.
A: I need it before {d:the 20th|June|my trip}. Is there any way to make it faster?
B: You can pay {m:thirty|fifty} dollars more for the fast service.
A: OK, I'll do that.
=> {A} wants to apply for {v} and asks {B} what is needed. {A} pays more for the fast service because {A} needs it before {d}.
=> {B} explains how to apply for {v}. {A} chooses the fast service.

A: Did you know that {n:Philip|Carmen|Mr. Ross} {e:won the lottery|had a baby|was in hospital|opened a bakery}?
B: Really? When did that happen?
A: Last {w:week|month|Sunday}. I only heard it today from {k:his neighbour|the postman|a friend}.
B: We should {g:send flowers|call|go and see them}.
A: I was thinking the same. What about {tomorrow|this evening} after work?
B: Good idea. I'll pick you up at {six|five}.
=> {A} tells {B} that {n} {e}. They decide to {g} after work.
=> {B} is surprised to hear that {n} {e}. {B} suggests that they {g}.

A: My {c:boss|landlord|roommate} is driving me crazy.
B: What did he do this time?
A: He {x:wants me to work on Sunday again|raised the rent without warning|never cleans the bathroom|reads my letters}.
B: Can he do that? You should {a:complain|say no|talk to a lawyer}.
A: I don't want any trouble. {Jobs|Places} like this are hard to find.
B: If you never say anything{,A}, it will only get worse.
A: I guess you're right. I'll tell him tomorrow.
=> {A} complains that {A}'s {c} {x}. {B} encourages {A} to speak up, and {A} will tell him tomorrow.
=> {A} has trouble with {A}'s {c}. {B} advises {A} to {a}.

A: I can't decide between the {a:beach|city} and the mountains for our trip. What would you prefer{,B}?
B: The mountains. I want to {m:breathe fresh air|get away from the crowds|go climbing}.
A: But the weather is better by the sea, and it's {cheaper|closer}.
B: We went there last year. And the year before.
A: True. OK, this year you choose, and next year it's my turn.
B: Deal! I'll look for a {h:hut|hotel|campsite} tonight.
=> {A} and {B} discuss where to go. {B} prefers the mountains and {A} agrees, but next year {A} will choose.
=> {B} wants to go to the mountains to {m}. {A} finally agrees.

A: Hello, this is your {captain's|manager's} office. We'd like to ask you about your stay. Were you {satisfied|happy} with the {s:service|food|room}?
B: Mostly. The {s} was excellent, but the {p:music|lights|bed} kept me awake.
A: I'm sorry about that. We'll look into it. Would you come again?
B: I think so, but only in the {q:off-season|winter|spring}. It's too crowded now.
A: Thank you for your time. We'll send you a {d:ten|fifteen|twenty} percent discount for your next visit.
=> {A} asks {B} about the stay. {B} likes the {s} but complains about the {p}, and {A} offers a {d} percent discount.
=> {B} gives {A} feedback about the stay and gets a discount for the next visit.

A: {B}, could you take over my shift on {d:Friday|Thursday|Saturday}? My {k:parents|in-laws|best friends} are coming.
B: That depends. What time?
A: From {t:two to ten|six to noon|eight to four}. I'll take yours on {e:Monday|Tuesday} in return.
B: I already have something on {d} evening. Have you asked {n:Joy|Carl|Ines}?
A: She's on holiday. Please! I'd owe you one.
B: All right, but then you also {x:bring me lunch|take my Sunday|clean the machine}.
A: Thank you! You're the best.
=> {A} asks {B} to take over the shift on {d} because {A}'s {k} are coming. {B} agrees if {A} will {x}.
=> {B} has plans but finally agrees to take {A}'s shift on {d}.

A: What's that smell? Is something burning?
B: Oh no, the {f:pie|rice|roast|bread}! I was {d:talking on the phone|watching the news|hanging out the washing} and forgot about it.
A: Open the window. It's completely black.
B: And our guests will be here in {t:half an hour|twenty minutes}. What shall we do?
A: Don't panic. We'll order {o:pizza|sushi|something from the Greek place}.
B: {They'll laugh at me|How embarrassing}!
A: They'll love it. Nobody comes for the {f} anyway.
=> {B} burned the {f} because {B} was {d}. {A} suggests ordering {o} for the guests.
=> The {f} is burned and guests are coming, so {A} suggests ordering {o} instead.

A: I'm looking for a {b:book|film|game} for my {k:nephew|little sister|students}. He's crazy about {t:dinosaurs|space|horses}.
B: How old is he?
A: {n:Nine|Seven|Eleven}.
B: Then I'd suggest {x:The Lost Valley|Stars and Stones|The Silver Rider}. It's {q:funny and not too difficult|beautifully made}, and children love it.
A: Is it part of a series?
B: Yes, there are {m:four|three|five} of them. If he likes the first, you know what to give him next time.
A: Perfect, I'll take it.
=> {A} is looking for a {b} about {t} for {A}'s {k}. {B} suggests {x} and {A} buys it.
=> {B} recommends {x} to {A} because children love it.

A: Why are you wearing {that suit|a tie|your best dress} today{,B}?
B: I have {e:a job interview|an important meeting|a date|a court hearing} this afternoon.
A: You look great, but there's {s:a coffee stain|a hole|a price tag} on your {sleeve|collar|back}.
B: Oh no! What should I do? I don't have time to go home.
A: Don't worry, I have {j:a jacket|a scarf|something} in my office that you can borrow.
B: You've saved my life!
=> {B} has {e} this afternoon, but there's {s} on {B}'s clothes. {A} lends {B} {j}.
=> {A} notices a problem with {B}'s clothes before {e} and helps {B}.

A: Let's go over the {p:plan|project|campaign} once more. When can your team finish the {d:design|first version|tests}?
B: By the end of {m:May|next month|the quarter}, if nobody falls ill.
A: That's too late. The customer wants to see something by {e:the 15th|Easter|next Friday}.
B: Then we need {h:two more people|some help|more money}, or we have to leave something out.
A: Which part could we leave out?
B: {o:The statistics page|The video|The mobile version}. Hardly anyone will use it at the start.
A: Fine, drop it for now. I'll inform the customer.
=> {A} wants the {d} earlier than {B}'s team can finish it. They decide to leave out {o} and {A} will inform the customer.
=> {A} and {B} discuss the {p}. Because time is short, they drop one part for now.

A: Why do you want to {l:leave the club|sell your boat|give up the piano}{,B}? You've had so much fun with it.
B: I don't have the time any more. Since {w:the twins were born|I changed jobs|my father fell ill}, I come home late and just want to sleep.
A: Couldn't you do it once a month?
B: I thought about that, but it isn't worth {p:paying for|the trouble}.
A: That's a shame. I'll miss {d:our Wednesdays|our time together}.
B: We can still meet for a {walk|drink}.
=> {B} wants to {l} because {B} doesn't have time any more. {A} thinks it's a shame.
=> {A} asks {B} why {B} wants to {l}. {B} is too busy and tired.

A: Look, that's {n:Brenda|Charles|Dr. Stone} over there, with the {t:red hat|long coat|white beard}.
B: Are you sure? I thought {n} lived in {c:Australia|the south}.
A: {n} came back in {m:July|spring}. They say {p:the business failed|the marriage is over|life there was too lonely}.
B: Poor thing. Should we go and say hello?
A: Of course. But don't mention {q:money|the past}.
=> {A} sees {n}, who has come back, and tells {B} why. They decide to say hello.
=> {B} is surprised to see {n}. {A} explains that {n} came back in {m}, and warns {B} not to mention {q}.

A: I'd like to change {m:three hundred|five hundred|two hundred} dollars into {c:euros|yen|pounds}, please.
B: The rate today is {r:0.92|148|0.79}. There's a fee of {f:four|three|five} dollars.
A: It was better yesterday. Will it go up again?
B: Nobody can tell. If you don't need it today, you could wait a bit.
A: I'm leaving tonight, so I have no choice. Small notes, please.
B: Here you are. Please {count it|sign here}.
=> {A} changes {m} dollars into {c}. {A} finds the rate worse than yesterday's but has no choice.
=> {A} wants some {c} and can't wait for a better rate because {A} is leaving tonight.

A: {B}, how come your {k:plants|tomatoes|roses} always look so {healthy|good}? Mine all die.
B: How often do you water them?
A: Every day, sometimes twice.
B: That's far too much! {w:Once|Twice} a week is enough. And they need {l:more light|fresh soil|a bigger pot}.
A: I thought they were thirsty.
B: Most of them die of too much love. Take one of mine and try again.
=> {A}'s {k} always die. {B} says {A} waters them too much and gives {A} one to try again.
=> {B} tells {A} how to take care of {k}.

A: When will the {b:bridge|gym|station} be finished?
B: They say in {m:two years|the autumn of next year|eighteen months}, but I don't believe it.
A: Why not?
B: They {r:ran out of money|found an old grave|have had an accident} and stopped everything in {s:April|May}.
A: So that's why it's been so quiet. I pass it every day on my way to {w:work|the shop}.
B: By the time it's ready, we'll both be {retired|old}.
=> {A} asks when the {b} will be finished. {B} doubts the plan because they {r}.
=> {B} tells {A} that the work on the {b} stopped in {s}.

A: May I help you?
B: I'm trying to find a {b:book|record|DVD} by {n:Marta Lind|Joe Abbot|Kim Sung}. It's called "{t:Winter Light|The Long Road|Blue Hour}".
A: I'm afraid we've sold our last copy. I could order it. It would be here on {d:Tuesday|Friday}.
B: I need it by {e:tomorrow|tonight}. It's for a {g:friend in hospital|birthday}.
A: Try our other shop on {s:Queen Street|Market Square}. Shall I call them?
B: That would be very kind.
=> {B} is looking for "{t}", but it's sold out. {A} will call the other shop because {B} needs it by {e}.
=> {A} doesn't have the {b} that {B} wants and offers to call the other shop.

A: What happened to your {p:arm|leg|foot}{,B}?
B: I {h:slipped on the ice|fell off my bike|tried to jump over a fence}. It's broken in two places.
A: Does it hurt?
B: Not any more, but I can't {x:drive|type|shower properly} for {w:six weeks|a month}. It's so annoying.
A: If you need anything, I can {s:do your shopping|drive you around}.
B: That would be great. Could you come on {d:Saturday|Monday}?
=> {B} broke {B}'s {p} and can't {x} for {w}. {A} offers to help on {d}.
=> {A} asks about {B}'s broken {p} and offers to {s}.

A: Have you finished {p:packing|the packing}? The taxi will be here in {t:ten|twenty} minutes.
B: Almost. I can't find {x:my swimsuit|the tickets|the sun cream}.
A: It's in the {b:side pocket|bathroom|top drawer}. I saw it this morning.
B: You're right, here it is. Did you turn off the {g:gas|water|heating}?
A: Yes, and I gave the key to {n:Mrs. Potts|the neighbour|Uncle Joe}.
B: Then we're ready. I can't believe we're finally going!
=> {A} and {B} are getting ready for a trip. {A} helps {B} find {x} and has given the key to {n}.
=> {B} can't find {x} while packing and {A} tells {B} where to look.

A: I'd like to {r:rent|hire} a {v:van|bike|boat} for {d:the day|two days|the weekend}.
B: Do you have {i:a licence|some identification}?
A: Here it is. How much is it?
B: {m:Sixty|Thirty|Ninety} dollars a day, plus a deposit of {n:a hundred|two hundred} dollars which you get back.
A: What if something breaks?
B: For {x:eight|ten|five} dollars more you're insured against everything.
A: I'll take the insurance. I'm not very careful.
=> {A} wants to rent a {v} for {d}. {B} explains the price and {A} takes the insurance.
=> {B} rents {A} a {v} with insurance for {m} dollars a day plus a deposit.

A: You were great on stage tonight{,B}!
B: Do you think so? I forgot {f:two lines|a whole verse} in the {s:second act|middle}.
A: Nobody noticed. The audience {l:loved it|laughed and cried}.
B: I was so nervous that my {k:knees|hands} were shaking.
A: Your parents were sitting behind me. They were so proud.
B: Really? They never wanted me to {a:act|sing|dance}.
A: Well, I think you've changed their minds.
=> {A} praises {B} for being great on stage. {B} was nervous and is surprised that {B}'s parents were proud.
=> {B} forgot {f}, but {A} says nobody noticed and that {B}'s parents were proud.

A: {Good evening|Hello}. I'm doing a survey on {t:reading habits|public transport|shopping}. Do you have two minutes?
B: If it's really only two.
A: How often do you {q:buy books|take the bus|go to the market}?
B: {o:About once a month|Almost every day|Every Saturday}.
A: And what should be improved, in your opinion?
B: The {p:prices|opening hours}. They're getting worse every year.
A: Thank you. May I ask your age?
B: I'd rather not say.
=> {A} asks {B} some questions for a survey on {t}. {B} thinks the {p} should be improved.
=> {A} interviews {B} about {t}.

A: Did you get the {j:part|role|position} you wanted{,B}?
B: No, they took someone {w:younger|with more experience|from outside}.
A: I'm sorry. You must be disappointed.
B: I was at first. But they offered me {o:a smaller one|something else|a job in the archive}, and I think I'm going to accept.
A: Why settle for less? You're better than that.
B: I need the money{,A}. And it's a way to get in.
=> {B} didn't get the {j} and will accept another offer. {A} thinks {B} shouldn't settle for less, but {B} needs the money.
=> {B} tells {A} that they took someone {w}. {B} is going to accept {o}.

A: How do you celebrate {h:Christmas|New Year|weddings} in your country{,B}?
B: We {c:eat with the whole family|dance all night|light a big fire}, and everyone gets {g:something small|a new shirt|a coin}.
A: It's different here. Most people {d:give far too many presents|go skiing|stay at home}.
B: I noticed. It's a bit too commercial for me.
A: I agree. When I was little, we used to {s:make everything ourselves|sing together}. I miss that.
B: Then let's do that this year!
=> {B} tells {A} how people celebrate {h} in {B}'s country. They both find it too commercial here.
=> {A} and {B} compare how they celebrate {h} and plan to do it like {A} did as a child.

A: Is your {b:brother|son|sister} still {u:studying|looking for work|living abroad}?
B: No, {n:Marc|Alex|Robin} {f:found a job|came home} last {m:month|summer}. At a {p:bank|small newspaper|film company}.
A: Good for {n}! Does {n} like it?
B: The work yes, but the {w:hours|boss} not so much. {n} gets home after {t:nine|eight} every day.
A: That will get better with time.
B: I hope so. Our mother is already worried.
=> {B} tells {A} that {n} works at a {p} now, and likes the work but not the {w}.
=> {A} asks about {B}'s {b}. {n} {f} last {m}.

A: {B}, the {c:children's|customer's} room is a mess. Who was supposed to {t:tidy it up|clean it}?
B: {n:Billy|Nora}, but {n} went to {f:football practice|the dentist|a friend's house}.
A: Then please do it now. Guests are coming at {h:four|five}.
B: Why is it always me? I did the {d:bathroom|garden|kitchen} already!
A: I know, and I'm grateful. If you help me, I'll {r:drive you to the cinema|make your favourite pudding|give you ten dollars}.
B: OK, but next time it's {n}'s turn.
=> {A} asks {B} to clean the room since {n} is away and guests are coming. {B} complains but agrees.
=> {B} thinks it's unfair to clean again, so {A} promises to {r}.

A: Can we talk about the {c:contract|lease|deal}? I have a problem with page {p:four|two|nine}.
B: What about it?
A: It says I have to {o:pay for all repairs|give six months' notice|work on holidays}. We never agreed on that.
B: It's a standard form. Everyone signs it.
A: I won't, unless it's {taken out|changed}.
B: Let me speak to my {b:lawyer|boss}. I'm sure we'll find a solution.
A: I'd appreciate that. I'd like to sign this {w:week|month}.
=> {A} won't sign the {c} unless the part about having to {o} is changed. {B} will speak to {B}'s {b}.
=> {A} has a problem with the {c}, and {B} promises to find a solution.

A: I'd like some {f:flowers|roses|tulips} for my {k:wife|teacher|grandmother}, please.
B: What's the occasion?
A: {o:I forgot our wedding day|She's retiring|She's in hospital}.
B: Then take something {s:bright|elegant|cheerful}. How about these in {c:yellow|white|pink}?
A: Perfect. How many do you think I need?
B: At least {n:fifteen|twenty}. I'll add some green for free.
A: You've helped me a lot.
=> {A} wants {f} for {A}'s {k}. {B} recommends {c} ones.
=> {B} helps {A} choose some {f} and adds some green for free.

A: What time does the {l:library|office|pool} close today?
B: At {t:six|five|eight}. But tomorrow it's open until {u:nine|ten}.
A: I have to {r:return these books|hand in this form|pick up my card} before {d:Friday|the weekend}. Can I do it anywhere else?
B: There's a box next to the entrance. You can use it at any time.
A: Oh, I never saw that. Thanks!
=> {A} wants to {r}, and {B} tells {A} about the box next to the entrance.
=> {B} tells {A} when the {l} closes and how to {r} at any time.

A: Would you mind {s:turning down the music|closing the window|not smoking here}? I'm trying to {w:work|sleep|read}.
B: Oh, sorry. I didn't know it bothered you.
A: It usually doesn't, but I have a {h:headache|big exam tomorrow|cold}.
B: Do you need anything? I have some {p:tea|aspirin|chocolate} in my bag.
A: That's kind of you. Some {p} would be nice.
=> {A} asks {B} to stop because {A} has a {h}. {B} apologizes and offers {A} some {p}.
=> {B} didn't know it bothered {A}. {B} gives {A} some {p}.

A: I think we're lost{,B}. We've passed this {t:tree|church|petrol station} before.
B: That can't be. The map says to go {d:north|left} at the {c:crossing|lake}.
A: You're holding it the wrong way round!
B: Oh. Well, then we have to go back about {n:two miles|three kilometres}.
A: It's getting dark. Let's ask at that {f:farm|house}.
B: I can find it on my own.
A: That's what you said an hour ago.
=> {A} and {B} are lost because {B} held the map the wrong way. {A} wants to ask for help, but {B} refuses.
=> {A} thinks they are lost and suggests asking at a {f}.

A: I've decided to {d:become a vegetarian|learn to fly|grow a beard|get up at five every day}.
B: You? You {x:can't live without sausages|are afraid of heights|hate getting up}!
A: People can change. I saw a {f:film|programme} about it and it {touched me|made me think}.
B: I give you {w:a week|three days}.
A: Do you want to bet? If I make it {m:a month|to the end of the year}, you'll {c:cook for me|wash my car}.
B: And if you don't, you'll do it for me. Agreed!
=> {A} has decided to {d}. {B} doesn't believe it, so they make a bet.
=> {A} and {B} bet on whether {A} can {d}.

A: How did the {m:meeting|negotiation|visit} go{,B}?
B: Better than expected. They {l:liked our samples|agreed to our terms|want to work with us}, but they asked for {t:more time|a lower price|another test}.
A: How much {longer|lower}?
B: They'll tell us by {d:the 10th|Monday|the end of next week}.
A: And what's your feeling?
B: I think they'll sign. They invited us to {p:their factory|dinner|Shanghai} in {o:March|June}.
A: Excellent work. I'll tell the others.
=> {B} reports that they {l} but asked for {t}. {B} thinks they'll sign.
=> {A} asks {B} how the {m} went. It went well, and an answer will come by {d}.
`
  .trim()
  .split(/\n\n+/);
