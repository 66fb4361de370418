// Short everyday chats with their gist, written for the summarize adapter: the situations that service
// dialogues lack (family, work, shops, health, plans, opinions). A block is a chat by A and B, then one
// or more "=>" lines, each a whole summary. {x:a|b} picks and binds, {x} repeats, {a|b} picks, {,B} may
// call B by name. Nothing here is copied from any dialogue set.
export const chats = String.raw`
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

A: {,B}Did you finish the {r:report|budget|presentation|proposal} for Mr. {m:Lane|Foster|Grant}?
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
`.trim().split(/\n\n+/);
