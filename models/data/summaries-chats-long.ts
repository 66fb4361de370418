// More written chats in the form of summaries-chats.ts, longer: several things are said, and the gist
// has to choose.
export const longChats = `
A: Excuse me, officer. I'd like to report a theft. My {i:handbag|bicycle|camera} has been stolen.
B: I'm sorry to hear that. When and where did it happen?
A: About an hour ago, in front of the {p:railway station|cinema|swimming pool}. I only turned away for a second to {x:buy a newspaper|answer my phone|tie my shoe}, and it was gone.
B: Did you see anybody?
A: There was a {m:tall man in a red cap|young woman with a big dog|boy on a scooter} near me. I don't know if he or she did it.
B: What was it worth?
A: Around {n:three hundred|five hundred|two hundred} dollars. But it was a gift from my {k:late father|best friend|wife}, so it means a lot to me.
B: I understand. Please write down a description of it here, and your phone number. We'll call you if we find it.
A: Do you think there's a chance?
B: To be honest, not a big one, but we'll do what we can.
=> {A} reports to {B} that {A}'s {i} was stolen in front of the {p} and describes a person nearby. {B} will call if they find it.
=> {A}'s {i}, a gift from {A}'s {k}, has been stolen. {B} asks about the details but thinks the chance of finding it isn't big.

A: Well, {B}, we've had a look at your car. I'm afraid it's not good news.
B: Oh dear. What's wrong with it?
A: The {p:brakes|clutch|battery} {is|are} worn out, and there's a leak in the {q:cooling system|fuel tank|roof}. It isn't safe to drive.
B: How much would it cost to fix?
A: With parts and labour, about {n:nine hundred|twelve hundred|eight hundred} dollars.
B: That's nearly what the car is worth! I bought it for {m:fifteen hundred|fourteen hundred} only {y:two years|a year} ago.
A: That's why I called before I started. If I were you, I wouldn't spend that much on it. I know someone who sells good used cars.
B: Hmm. I need a car to get to work. When could you have it ready if I say yes?
A: By {d:Thursday|Friday|Wednesday}.
B: Let me talk to my husband first. I'll call you back this afternoon.
=> {A} tells {B} that the repair of the car costs about {n} dollars and advises against it. {B} will talk to her husband first.
=> {B}'s car isn't safe to drive. {A} thinks the repair is too expensive, and {B} will call back after talking to her husband.

A: I've been thinking about asking for a {r:raise|transfer|promotion}. What do you say{,B}?
B: How long have you been in your position?
A: Almost {y:three|four|five} years, and my salary hasn't changed since I started. In the meantime I've taken over {w:two projects|the training of new people|the work of a colleague who left}.
B: Then you have a good case. But choose the right moment. Don't do it at the end of the quarter when everyone is under pressure.
A: What should I say?
B: Make a list of what you have achieved, with numbers if possible. And find out what other companies pay.
A: I'm afraid they'll say no.
B: Then ask what you need to do to get it next year. At least they'll know that you want it.
A: That's good advice. I'll make an appointment for {m:next week|after the holidays|Tuesday}.
=> {A} wants to ask for a {r}. {B} advises {A} to choose the right moment and prepare a list of achievements.
=> {A} has worked {y} years without a raise. {B} tells {A} how to ask for a {r} and {A} will make an appointment for {m}.

A: Good afternoon. I'm interested in {j:joining the gym|swimming lessons|your yoga classes}. Can you tell me something about the prices?
B: Of course. You can pay {m:forty|thirty-five|fifty} dollars a month, or {y:four hundred|three hundred and sixty|five hundred} for the whole year.
A: What's included?
B: You can come as often as you like, and there's a free {f:sauna|drink|parking space} for members. On {d:Sundays|Saturdays} you can bring a friend.
A: That sounds good. But I travel a lot for my work. Can I stop for a while if I'm away?
B: With the monthly plan you can, yes. Just send us an e-mail before the end of the month.
A: And is there somebody who can show me {h:how to use the machines|the exercises|what to do}? I'm a complete beginner.
B: The first {n:two|three} lessons are with a trainer.
A: Great, then I'll take the monthly plan.
=> {A} asks {B} about the prices and conditions. {A} takes the monthly plan because {A} travels a lot.
=> {B} tells {A} about the membership. As a beginner who often travels, {A} chooses the monthly plan.

A: {B}, you wanted to talk to me about your {s:essay|studies|grades}?
B: Yes, Mrs. {t:Allen|Berg|Moreno}. I'm thinking of changing from {x:physics|law|economics} to {z:biology|languages|art history}.
A: That's a big change. What makes you want to do that?
B: I chose it because my {k:father|brother|parents} did it and everyone said I'd find a good job. But I don't enjoy it, and my results are getting worse.
A: And what about the other subject? Have you been to any classes?
B: I've been going to {c:a lecture|a course} every {d:Monday|Friday} since {o:October|the spring}. It's the only thing I look forward to.
A: Well, that says a lot. You would lose {l:one year|a term|some of your points}, though.
B: I know. I'd rather lose that than be unhappy for the rest of my life.
A: Then talk to the student office before {e:the 1st|the end of the month}. I'll write you a letter if you need one.
=> {B} wants to change from {x} to {z} because {B} doesn't enjoy it. Mrs. {t} tells {B} to talk to the student office.
=> {B} tells {A} why {B} wants to change subjects. {A} warns {B} about losing time but supports {B}.

A: Welcome to the programme, {B}. Your new {n:novel|album|film} is a great success. Did you expect that?
B: Not at all. I worked on it for {y:six|seven|four} years, and at times I thought nobody would ever {r:care about it|want it}.
A: Where did the idea come from?
B: From {i:a photo that I found in my grandmother's house|a conversation on a night train|a dream I had as a child}. I couldn't get it out of my head.
A: You used to be a {j:nurse|teacher|postman}. Do you ever miss your old life?
B: I miss the people. Being {a:a writer|an artist} can be very lonely. But I love being able to {f:choose my own hours|work from anywhere|do what I like}.
A: What are you working on now?
B: I'm taking a break first. After that I'd like to do something {l:for children|funny|completely different}.
A: We can't wait to see it. Thank you for coming.
=> {A} interviews {B} about the success of the new {n}. {B} talks about where the idea came from and the life as {a}.
=> {B}, who used to be a {j}, tells {A} about the new {n} and plans to do something {l} after a break.

A: I can't believe it's already {m:December|June}. Have you decided which {u:university|college|school} you want to go to{,B}?
B: I've been accepted by two, but I can't decide. One is in {c:my hometown|our city|the town where I live}, and the other one is {d:eight hundred kilometres away|in another country|on the coast}.
A: What's the difference, apart from the distance?
B: The first is cheaper because I could live with my parents. The second has a better {e:laboratory|reputation|library}, and I'd finally be on my own.
A: I stayed at home in my first year and I {r:regretted it|found it hard to make friends}. You learn a lot when you have to look after yourself.
B: But the money worries me. I'd need a part-time job.
A: Everybody has one. I worked in a {w:bakery|cinema|bookshop} and it was fun.
B: You make it sound so easy. I think I'll {t:visit both again|talk to my parents|make a list} before I decide.
=> {B} can't decide between two schools, one near home and cheaper, the other farther but better. {A} thinks living alone teaches {B} a lot.
=> {A} and {B} discuss which {u} {B} should choose. {B} worries about money and will {t} before deciding.

A: Hi, this is {n:Naomi|Derek|Ingrid} from number {h:12|7|31}. I'm sorry to bother you so late.
B: That's all right. What is it?
A: It's about your {d:dog|party|tree|piano}. It's been keeping us awake. My husband has to get up at {t:five|four} for work.
B: Oh, I'm terribly sorry! I didn't realize you could {hear it|hear anything} over there.
A: The walls are very thin, and the {w:windows are open in summer|bedroom is right next to yours}.
B: I'll take care of it right away. And from now on I'll make sure that it's quiet after {q:ten|nine}.
A: Thank you, I really appreciate it. I didn't want to make a fuss.
B: No, I'm glad you told me. Why don't you and your husband come over for {c:coffee|a drink} on {s:Sunday|Saturday}? I'd like to make up for it.
A: That would be lovely.
=> {n} complains to {B} about the noise from {B}'s {d}. {B} apologizes, promises quiet after {q}, and invites the couple over on {s}.
=> {A} can't sleep because of {B}'s {d}. {B} is sorry and will make sure it's quiet.

A: Next, please. Good morning, may I see your ticket and passport?
B: Here you are. I'm flying to {c:Lisbon|Toronto|Seoul}.
A: How many bags would you like to check in?
B: Just this one. I'll take the small one with me.
A: Could you put it on the scale, please? It's {k:four|three|six} kilos too heavy. You'll have to pay {m:fifty|forty|seventy} dollars extra or take something out.
B: That much? Can I move some {t:books|shoes|clothes} into my hand luggage?
A: Yes, as long as it isn't more than eight kilos.
B: Let me try. How is it now?
A: That's fine. Would you like a window seat or {an aisle seat|one on the aisle}?
B: {s:A window seat|An aisle seat}, please. And not too close to the toilets.
A: Here's your boarding pass. Gate {g:B14|C3|D22}. Boarding is at {b:11:20|6:45|2:10}.
=> {B} checks in for a flight to {c}. {B}'s bag is too heavy, so {B} moves some {t} into the hand luggage.
=> {A} checks {B} in. {B} takes out some {t} to avoid paying extra and chooses {s}.

A: My suitcase didn't come out. I've waited for {t:an hour|forty minutes}.
B: May I see your baggage ticket? Which flight were you on?
A: {f:LX 318|BA 207|KL 1144} from {c:Zurich|London|Amsterdam}. It's a {k:black|green|brown} suitcase with a {s:yellow ribbon|broken wheel|big sticker} on it.
B: Let me look it up. I'm sorry, it was put on the wrong plane and is now in {o:Vienna|Athens|Warsaw}.
A: That's terrible! I have {p:a wedding|an important meeting|a performance} tomorrow and all my clothes are in there.
B: It will be on the first flight in the morning. We can bring it to your hotel before {n:noon|ten}.
A: And what am I going to wear?
B: You may buy what you need for up to {m:a hundred|eighty|a hundred and fifty} dollars. Keep the receipts and we'll pay you back.
A: Well, I suppose that's better than nothing.
=> {A}'s suitcase was sent to {o} by mistake. {B} says it will be brought to {A}'s hotel tomorrow and that the airline will pay for what {A} needs.
=> {A} has lost a suitcase on the way and has {p} tomorrow. {B} promises to deliver it before {n}.

A: Do you think {r:robots|computers|machines} will take our jobs one day{,B}?
B: Some of them, certainly. In {p:my brother's factory|our bank|the supermarket} half of the work is already done by them.
A: That's what worries me. What will all those people do?
B: There will be new jobs that we can't imagine now. It has always been like that. Think of the {t:farmers|coachmen|typists} a hundred years ago.
A: But this time it's much faster. Not everybody can learn to be {e:a programmer|an engineer}.
B: No, but somebody has to take care of {c:the old and the sick|children|our gardens}, and I don't want a machine to do that.
A: Neither do I. A machine can't {h:hold your hand|tell a joke|feel sorry for you}.
B: You see? As long as we need each other, there will be work.
=> {A} worries that {r} will take people's jobs. {B} thinks there will be new jobs and that some work can only be done by people.
=> {A} and {B} talk about whether {r} will replace workers. {B} is more optimistic than {A}.

A: {Hi|Hello}, what can I do for you?
B: I'm having trouble with my {p:phone|laptop|tablet}. It {w:turns itself off all the time|doesn't charge any more|gets very hot|is terribly slow}.
A: How old is it?
B: I bought it here {y:eighteen months|a year|two years} ago.
A: Then it's {g:still under guarantee|no longer under guarantee}. May I have a look? Have you dropped it lately?
B: No, never. Well, my {k:son|daughter} plays games on it sometimes.
A: I see. It could be the battery. We'll have to send it in, and that takes about {t:ten days|a week|two weeks}.
B: So long? I need it for my work. All my {c:contacts|photos|appointments} are on it.
A: I can lend you another one for that time. We'll copy your data before we send it.
B: Oh, that's nice. Thank you.
=> {B}'s {p} {w}. {A} has to send it in for {t} and lends {B} another one.
=> {B} brings a broken {p} to {A}'s shop. {A} thinks it's the battery and offers {B} another one during the repair.

A: What a lovely {s:kitchen|garden|living room} you have{,B}! Did you do it all by yourself?
B: Most of it. I learned how to do it from {v:videos|books|my uncle}.
A: I'm impressed. I can't even hang up a picture.
B: It isn't difficult, it only takes time. This {b:table|shelf|bench}, for example, is made of old {d:doors|boxes|pallets} which I found in the street.
A: You're joking! It looks as if it came from an expensive shop.
B: I hate throwing things away. There is so much waste in the world.
A: You're right. We bought everything new when we moved, and now I'm sorry about it.
B: If you like, I can help you build something. What do you need?
A: I've been looking for {n:a bed for our guest room|a small desk|a shelf for my plants} for months.
B: Come by on {w:Saturday|Sunday} and we'll make one.
=> {A} admires {B}'s {s}, which {B} made mostly alone. {B} hates throwing things away and offers to help {A} build {n}.
=> {B} makes furniture out of old things. {B} will help {A} make {n} on {w}.

A: Why weren't you at {e:the rehearsal|practice|the meeting} yesterday{,B}? We were all waiting for you.
B: Wasn't it on {d:Thursday|Wednesday}? That's what I wrote down.
A: We changed it last week. {n:Sally|Max|Rita} sent a message to everyone.
B: I never got it. I have a new number since {m:Monday|the first}.
A: You should have told us. Without you we couldn't {p:practise the second part|decide anything|start}.
B: I'm really sorry. I'll give you my new number right now. When is the next one?
A: On {f:Friday|Tuesday} at {t:seven|six thirty}, in the {r:music room|community centre|old hall}. And {c:the concert|the big day} is only two weeks away.
B: I'll be there, and I'll practise at home until then.
=> {B} missed {e} because {B} didn't get the message about the change. {B} apologizes and will come on {f}.
=> {A} asks {B} why {B} missed {e}. {B} has a new number and wasn't informed.

A: Can you tell me about the {f:festival|holiday|tradition} you have here in {m:autumn|spring|winter}? I've seen {l:lanterns|flowers|flags} everywhere.
B: Oh yes, it's the most important one of the year. It goes back more than {y:three hundred|two hundred|five hundred} years, when {h:the harvest was bad|there was a great flood|the war ended} and the people {q:prayed for help|came together}.
A: And what do you do?
B: The families get together and eat {d:round cakes|fish soup|roast goose}. The children go from house to house and sing, and they get {s:sweets|coins|nuts}.
A: That sounds a bit like something we do at home.
B: At night we walk to the {r:river|hill|temple} with candles. It's beautiful. You should come with us.
A: I'd love to! Should I bring anything?
B: Only warm clothes. And wear something {c:red|white|green}; it's said to bring luck.
=> {B} tells {A} about the history and customs of the {f} in {m}. {B} invites {A} to join and suggests wearing something {c}.
=> {A} asks {B} about a local {f}. {B} explains what people do and {A} will go with {B}.

A: Honey, we need to talk about our {m:money|spending|savings}. Have you seen the last {b:bank statement|bill}?
B: No. Is it that bad?
A: We spent {n:six hundred|four hundred|nine hundred} dollars more than we earned. {r:Eating out|Clothes|Online shopping} alone was a third of it.
B: That's because we were both so busy. We had no time to {cook|think about it}.
A: I know, but we wanted to save for a {h:house|baby|new roof}. At this rate it'll take twenty years.
B: OK. What do you suggest?
A: Let's write down everything we spend for a month. And I'd like to {c:cancel the gym|sell the second car|cook at home four days a week}.
B: {Fine by me|I can live with that}. But I don't want to give up our {t:trip to the sea|Friday evenings|newspaper}.
A: No, we'll keep that. It's good for us.
=> {A} and {B} spend too much to save for a {h}. {A} suggests writing everything down and wants to {c}, and {B} agrees but wants to keep their {t}.
=> {A} talks with {B} about their {m}. They decide to spend less.

A: Mr. {n:Olsen|Patel|Garcia}, I'm calling from the {s:school|kindergarten}. Your {k:daughter|son} has had a little accident.
B: Oh my God! What happened?
A: {Please don't worry|Don't be alarmed}, it's nothing serious. The child fell off the {w:climbing frame|wall|swing} and hurt {a:an arm|a knee|a hand}.
B: Is it broken?
A: We don't think so, but {f:it's quite swollen|it hurts a lot}, so a doctor should take a look. Could you come here?
B: I'm at work on the other side of town. It'll take me at least {t:forty minutes|an hour}. But my {m:mother|wife|neighbour} lives near you. I'll ask her to come.
A: That's a good idea. We'll wait with your {k} in the {r:office|nurse's room}.
B: Thank you. Please say that I'm on my way.
=> {A} tells Mr. {n} that his {k} fell off the {w} and hurt {a}. Mr. {n} is far away and will ask his {m} to go there.
=> Mr. {n}'s {k} has had an accident at school. It's not serious, but a doctor should take a look.

A: I'd like to plan {w:a trip to India|a safari|a week in Scotland|a honeymoon}. Can you help me?
B: Certainly. When would you like to travel, and how many people?
A: Two people, in {m:May|September|early March}. We have about {d:ten days|two weeks}.
B: That's a good time; it's neither too hot nor too wet. What kind of {trip|holiday} do you have in mind? A group tour, or on your own?
A: We don't like groups. We want to see {s:nature and small villages|temples and markets|castles and lakes}, not only the usual places.
B: Then I'd recommend {c:a car with a driver|a rail pass|renting a small van}. You can stop wherever you like, and it's safe.
A: How much would that be?
B: With hotels, about {p:two thousand|twenty-four hundred|eighteen hundred} dollars a person. Flights are extra.
A: It's more than we planned. Is there something cheaper?
B: If you stay in {g:guest houses|youth hostels|family homes}, you save about a quarter.
A: Could you send me both offers by e-mail?
=> {A} wants to plan {w} for two people. {B} recommends {c}, and {A} asks for a cheaper offer as well.
=> {B} gives {A} advice on {w}. {A} finds it too expensive and asks {B} to send two offers.

A: {B}, how did you {k:and your husband|and your wife} meet?
B: It's a funny story. I was {a:waiting at the dentist's|stuck in a lift|queuing for bread}, and {p:he|she} {d:stepped on my foot|took my coat by mistake|asked me for change}.
A: And it was love at first sight?
B: Far from it! I was really annoyed. But {p} ran after me to apologize and brought me {f:a flower|an ice cream|a coffee}.
A: How romantic! And then?
B: We talked until the {s:shop|cafe} closed. Half a year later we were married, and that's {y:twenty|thirty|twelve} years ago now.
A: Your parents must have been shocked.
B: My mother didn't speak to me for {w:a week|a month}. Now she calls us every Sunday.
=> {B} tells {A} the funny story of meeting the person {B} married {y} years ago.
=> {A} asks {B} how the couple met. {B} was annoyed at first, but they married half a year later.

A: This {s:soup|steak|fish} is cold, and I asked for it without {g:garlic|pepper|sauce}. Could I speak to the chef?
B: I'm very sorry about that. The chef is extremely busy at the moment. I'm the {m:manager|head waiter}. Let me bring you a new one.
A: I don't have time for that. My {t:train|play} {leaves|starts} in {n:half an hour|forty minutes}. I've already waited long enough.
B: I understand that you're upset. May I bring you something that's quicker? The {q:salad|omelette|sandwich} would be ready in five minutes, and of course you don't have to pay for it.
A: Hmm. All right, but please hurry. And what about the drinks?
B: They're on the house as well.
A: Thank you. I used to come here often, you know. The food was much better {l:last year|under the old owner|before}.
B: I'm sorry you feel that way. I'll tell the team, and I hope you'll give us another chance.
=> {A} complains about the cold {s}. {B} apologizes and offers a {q} and the drinks for free.
=> {A} isn't satisfied with the food and has no time to wait. {B} brings a {q} instead without charge.

A: Have you found {f:a flat|a room|a house} yet{,B}?
B: No, it's hopeless. I've looked at {n:eleven|nine|fifteen} places in the last {t:month|three weeks}. They're either too expensive or {d:in terrible condition|too far from my work|far too small}.
A: What about the one near the {p:canal|stadium|market}? You liked that.
B: I did, but there were {q:fifty|thirty} other people, and they gave it to a couple with {two|good} incomes.
A: You know, my {k:aunt|colleague|cousin} has a big house and her {c:children have moved out|lodger left last week}. She might let {you have|you rent} the upper floor.
B: Really? How much does she want?
A: I don't think she cares much about the money. She'd be glad to have somebody who {h:helps in the garden|does the shopping|looks after the cat}.
B: That would be perfect for me! Could you ask her?
A: I'll call her tonight and let you know.
=> {B} can't find {f}. {A} will ask {A}'s {k}, who has a big house and wants somebody who {h}.
=> {B} has looked at {n} places without success. {A} suggests living at the house of {A}'s {k}.

A: I don't feel like going to the {p:party|dinner|reunion} tonight.
B: But you've been looking forward to it for weeks{,A}! What's the matter?
A: {x:My ex will be there|I don't have anything to wear|I won't know anybody|They'll all ask about my job}.
B: So what? You can just say hello and talk to other people.
A: It's easy for you to say. You're good at {t:small talk|making friends}. I always stand in a corner and look at my phone.
B: Then stay with me. If you really hate it, we'll leave after {h:an hour|half an hour}, I promise.
A: And what do I say if they ask me {q:what I do|about my life}?
B: Tell them the truth. Or ask them questions. People love talking about themselves.
A: That's actually a good trick. OK, give me {m:ten|twenty} minutes to get ready.
=> {A} doesn't want to go to the {p}. {B} encourages {A} and promises to leave early if {A} hates it, so {A} gets ready.
=> {B} persuades {A} to go to the {p} and tells {A} to ask people questions.

A: We have to choose a supplier for the {i:paper|chairs|uniforms} today. What do you think{,B}?
B: {a:Hartmann|Delta|Nordic} is the cheapest, but their deliveries were late {t:twice|three times} last year.
A: And {b:Wilson|Pacific|Lotus}?
B: They cost {n:eight|five|ten} percent more. On the other hand, the quality is excellent and they deliver within {d:two|three} days.
A: The director wants us to save money this year.
B: I know, but if we have to {c:send things back|stop working because nothing is there}, it costs us more in the end.
A: That's true. Could we ask {b} for a better price if we sign for {y:two|three} years?
B: It's worth a try. I'll call them this {afternoon|morning}.
A: Good. And if they refuse, we'll take them anyway.
=> {A} and {B} have to choose a supplier for the {i}. They prefer {b} for its quality, and {B} will ask for a better price.
=> {B} thinks {b} is better than {a} although it costs more. {A} agrees and suggests asking for a lower price.

A: What's that you're {d:drawing|painting|knitting}{,B}? It's beautiful.
B: Thanks. It's {w:a bridge that I saw in Prague|my cat|a present for my niece}. I started doing this after my {o:operation|accident|divorce}.
A: I didn't know you were so talented.
B: Neither did I. The doctor said I should find something to calm me down, so I took an evening class.
A: And does it help?
B: A lot. When I do it, I forget everything else. I used to {s:sleep badly|worry all the time}, but that's over.
A: I could use something like that. My head is always full of work.
B: Come to the class with me. It's every {t:Tuesday|Thursday} at {h:seven|half past seven} and the teacher is wonderful.
A: I'm not good with my hands at all.
B: Nobody is in the beginning. Just try it once.
=> {B} started {d} after the {o} to calm down, and it helps a lot. {B} invites {A} to come to the class.
=> {A} admires what {B} is {d}. {B} tells {A} how it helps and asks {A} to try the class.

A: Hi, I'm here to pick up my {g:glasses|suit|prescription|shoes}. The name is {n:Fischer|Moore|Lopez}.
B: One moment. I'm sorry, {n}, but they aren't ready yet.
A: You told me I could have them on {d:Monday|Tuesday}, and today is {e:Wednesday|Thursday}! This is the second time I've come here for nothing.
B: I do apologize. Our {w:machine|assistant} {h:broke down|fell ill} last week and we're behind with everything.
A: You could have called me. I took time off work to come here.
B: You're right, we should have done that. If you give me your address, I'll bring them to your home {t:this evening|tomorrow morning} myself.
A: Really? That would help. I'm usually at home after {s:six|seven}.
B: And you'll get {p:twenty|fifteen} percent off.
=> {n} comes to pick up the {g}, but they aren't ready. {B} apologizes, offers {p} percent off and will bring them to {n}'s home.
=> {A} is annoyed because the {g} aren't ready. {B} will deliver them {t}.

A: How's your {m:grandmother|father|grandfather} doing{,B}?
B: Not so well. Since the fall in {o:January|the spring}, walking has become very hard. We're thinking about {h:a nursing home|someone who comes every day}.
A: That must be a difficult decision.
B: It is. My {k:brother|sister} says it's the best thing to do, but I promised never to do that.
A: What does {m:your grandmother|your father} want?
B: To stay at home, of course. But {r:the stairs are steep|the house is too big}, and I can't be there all day because of my job.
A: When my mother was old, a {s:student|nurse|neighbour} moved in with her. She lived there for free and helped in return. It worked really well for {y:three|four} years.
B: I hadn't thought of that. How did you find her?
A: Through {p:the church|a notice at the university|a friend}. I can give you the number.
=> {B} worries about caring for an old relative who can't walk well. {A} tells {B} how a {s} moved in and helped {A}'s mother.
=> {B} doesn't want a relative to leave home. {A} suggests finding somebody to move in.

A: Did you really {j:run the marathon|climb that mountain|swim across the lake}{,B}? I saw the pictures!
B: Yes, I still can't believe it. I trained for {t:a whole year|eight months}.
A: What was the hardest part?
B: {h:The last few kilometres|The wind|The cold}. I thought about giving up many times. My legs were so {heavy|tired} that I {c:couldn't feel them|almost fell}.
A: And what kept you going?
B: My {k:daughter|coach|brother}. {s:She was standing there with a sign|He kept shouting my name}. After that I couldn't stop.
A: I admire you. I get out of breath when I {g:run for the bus|climb the stairs}.
B: So did I, two years ago. Anyone can do it if they really want to.
A: Maybe I'll start with a short distance.
B: I'll make you a plan!
=> {B} tells {A} about the hardest part of what {B} did after training for {t}. {A} is inspired, and {B} will make {A} a plan.
=> {A} admires {B}. {B} thought about giving up, but {B}'s {k} kept {B} going.

A: Look at this advertisement. "{q:Lose ten kilos in a week|Earn a thousand dollars a day|Learn a language while you sleep}." Do you think it works?
B: Of course not{,A}. It's a trick to get your money.
A: But there are hundreds of {r:happy customers|good reviews} on their website.
B: They {w:write those themselves|pay people for that}. If it was that easy, everyone would do it.
A: It's only {n:thirty|twenty|forty} dollars. I could just try it.
B: And then they have your card number. My {k:uncle|colleague|friend} fell for something like this, and they took {m:a thousand|six hundred} dollars from his account.
A: Did he get it back?
B: Not a cent. The company was {o:abroad|gone}, and the police couldn't do anything.
A: OK, you've convinced me. I'm not going to order it.
=> {A} wants to try something from an advertisement. {B} says it's a trick and tells {A} what happened to {B}'s {k}, so {A} won't order it.
=> {B} warns {A} that the advertisement is a trick to get money.

A: Ms. {n:Hart|Yamada|Duval}, thank you for your time. We'd like to show you our new {p:coffee machine|software|packaging}.
B: I have to tell you that we're quite happy with the one we have.
A: I understand. May I ask what you pay for {m:the service|repairs} at the moment?
B: About {x:two hundred|three hundred} dollars a month, I believe.
A: With ours it would be {y:half of that|a third less}. And it {f:uses less energy|is much easier to use|can be recycled}.
B: That's interesting. But our contract runs until {d:December|next April}.
A: You could test it for {t:a month|six weeks} free of charge. If you don't like it, we'll take it back.
B: There's no risk in that, I suppose. But I can't decide alone. Let me speak with my partner.
A: Of course. May I call you again on {w:Monday|Friday}?
B: Yes, after {h:ten|two}, please.
=> {A} introduces a new {p} to Ms. {n} and offers a free test. Ms. {n} will speak with her partner first.
=> {A} wants Ms. {n} to test a new {p}. She is interested but can't decide alone.

A: I'm so angry with {n:Betty|Simon|Clara}! {p:She told everyone my secret|My best friend lied to me}.
B: What happened exactly{,A}?
A: I said that I wanted to {s:leave the company|move out|see someone else}, and I asked to keep it quiet. Today {w:three people|my boss|my sister} asked me about it!
B: Are you sure that {n} did it? Maybe someone overheard you.
A: There was nobody else in the room.
B: Have you talked about it yet?
A: No, and I don't want to. We're not friends any more.
B: You've known each other for {y:ten|fifteen|six} years. Don't throw that away without a word. Perhaps it was a mistake.
A: You always see the good in people.
B: Just call {n} and ask. If it's true, you can still be angry.
A: All right. I'll {do it|call} tonight, after I've calmed down.
=> {A} is angry because {A} thinks {n} told {A}'s secret. {B} advises {A} to call {n} and ask, and {A} agrees.
=> {A} doesn't want to be friends with {n} any more. {B} persuades {A} to talk about it first.

A: {Good morning|Hello}, {B} speaking. Oh, it's you, {A}. You sound {terrible|awful}.
B: I was about to say the same thing. Are you ill?
A: Yes, I caught {c:a bad cold|the flu}. I don't think I can {come in|work} today.
B: Stay in bed, then. Is there anything urgent?
A: The {r:invoices|letters|samples} for {f:Stone & Sons|the Paris office|the museum} have to go out by {t:noon|three o'clock}. They're on my desk in the {b:blue|red} folder.
B: I'll do that. What about your appointment at {h:two|four}?
A: Could you call {n:Mr. Quinn|Mrs. Bose} and move it to next week?
B: No problem. Don't worry about anything, and drink a lot of tea.
A: Thanks. I hope I'll be back on {d:Thursday|Monday}.
=> {A} has caught {c} and can't work today. {B} will send the {r} and move the appointment with {n}.
=> {A} calls in sick and asks {B} to send out the {r} and call {n}.

A: So this is the {h:house|apartment}. As you can see, it has a big {l:living room|terrace|cellar} and {n:three|four} bedrooms.
B: It's very bright. When was it built?
A: In {y:1978|1965|1992}, but the {k:kitchen|heating|bathroom} is new.
B: What's the neighbourhood like? We have {c:two small children|a baby|three dogs}.
A: Very quiet. There's a {p:park|playground|forest} around the corner and the school is within walking distance.
B: That's important for us. How much are they asking?
A: {m:320,000|285,000|410,000}. I think they'd take a little less, because they want to sell before {d:summer|the end of the year}.
B: There seems to be some {w:damp on that wall|damage to the floor}. It would have to be repaired.
A: I noticed that too. That's a reason to offer less.
B: We'd like to come back with {a:an expert|my husband|an architect} before we decide. Would {t:Saturday|Tuesday} be possible?
=> {A} shows {B} a {h} that costs {m}. {B} likes the place but notices a problem and wants to come back with {a}.
=> {B} is looking at a {h} with {A}. {B} asks about its age, the neighbourhood, and the price.

A: Can you help me with my {h:history|geography|maths} homework{,B}? I don't understand it at all.
B: Let me see. What's the question?
A: We have to explain why {q:the old empire fell|rivers change their course|the sum is always even} in {n:two hundred|three hundred} words, and it's due {d:tomorrow|on Friday}.
B: Have you read the chapter?
A: Some of it. It's so boring that I {f:fell asleep|watched a film instead}.
B: Then that's where you should start. I'm not going to write it for you.
A: Please! Just this once. I'll {w:wash your car|do your chores for a week}.
B: Nice try. Read it now, and underline what seems important. After that I'll ask you some questions, and you'll see that you know the answer.
A: OK. But can I have {s:a snack|a piece of cake} first?
B: After the first {p:five|ten} pages.
=> {A} asks {B} for help with the {h} homework. {B} refuses to write it but will ask {A} questions after {A} has read the chapter.
=> {A} wants {B} to do the {h} homework. {B} tells {A} to read the chapter first.

A: I saw the doctor's report{,B}. Your blood pressure is {t:too high|much higher than last year}.
B: Is it dangerous?
A: It can be, in the long run. Tell me about your day. Do you {s:smoke|drink|take any medicine}?
B: I {a:have a few cigarettes|drink a beer or two} in the evening. And I work {h:ten|eleven|twelve} hours a day.
A: That's too much. What about exercise?
B: I used to {e:play tennis|swim|go dancing}, but I stopped after the children were born.
A: I want you to start again, at least twice a week. And eat less {f:salt|meat|fat}.
B: My wife will be happy to hear that. Do I need any pills?
A: Let's try it without first. Come back in {m:six weeks|three months} and we'll measure it again. If it hasn't improved, I'll prescribe something.
=> {A} tells {B} that {B}'s blood pressure is {t}. {A} advises {B} to exercise and eat less {f}, and to come back in {m}.
=> {B} works too much and doesn't exercise. Doctor {A} wants {B} to change that before prescribing pills.

A: What kind of music do you like{,B}?
B: I like {a:jazz|classical music|folk songs}, especially when I'm {w:cooking|driving|tired}. It helps me relax. And you?
A: I prefer something {f:faster|louder}. I go to {c:rock concerts|techno clubs} almost every month.
B: Isn't that bad for your ears?
A: I wear {p:earplugs|something}. It's the feeling that I love, when thousands of people {s:sing together|jump up and down}.
B: I went to one once, and I {h:had a headache for two days|couldn't wait to get out}.
A: You were just at the wrong one. I have {t:two tickets|a spare ticket} for {n:Friday|next Saturday}. Do you want to give it another try?
B: Only if you come to the {o:opera|jazz bar|choir} with me the week after.
A: It's a deal!
=> {B} likes {a} while {A} prefers something {f}. They agree to go to each other's favourite events.
=> {A} and {B} have different tastes in music. {A} invites {B} to a concert and will go to the {o} with {B} in return.

A: Hello, I'd like to book a table for {n:six|four|eight} on {d:Friday|Saturday} night. It's my parents' anniversary.
B: What time would you like?
A: Around {t:seven|half past seven|eight}.
B: We have a table at {x:six fifteen|nine}, but nothing in between. {d} is our busiest day.
A: That's {y:a bit early|too late for them}. What about outside?
B: If the weather stays good, I can give you the big table under the {tree|trees} at {t}. If it rains, you'd have to sit at the bar.
A: Let's take the risk. The forecast is good. And could you {k:make a cake|put some flowers on the table}?
B: Of course. Does anybody have an allergy?
A: My {f:sister|dad} can't eat {e:nuts|shellfish|eggs}.
B: I'll tell the kitchen. May I have your name and number, please?
=> {A} books a table outside for {n} on {d} for {A}'s parents' anniversary and asks {B} to {k}. {A}'s {f} can't eat {e}.
=> {A} wants a table for {n} on {d}. Since the restaurant is full inside, {A} takes a table outside.

A: Taxi! To the {p:airport|opera house|central station}, please. I have to be there by {t:five|half past six|noon}.
B: I'll do my best, but there's a lot of traffic at this hour.
A: Isn't there a shorter way?
B: We could take the {r:tunnel|road along the river}, but you'd have to pay the toll. It's {m:four|six} dollars.
A: That's fine. If you get me there in time, you can keep the change.
B: Where are you off to, if I may ask?
A: To {c:Geneva|Cairo|Montreal}. My {k:daughter|brother} is {e:having a baby|getting married|graduating}.
B: Congratulations! Then we mustn't be late. Hold on tight.
=> {A} takes a taxi to the {p} and is in a hurry. {B} suggests a faster way with a toll, and {A} accepts.
=> {B} drives {A} to the {p}. {A} tells {B} about going to {c} because {A}'s {k} is {e}.

A: {B}, I'd like you to meet {n:Hannah|Luis|Mr. Tanaka}, who {j:joined our team today|will work with you|is new here}.
B: Nice to meet you. Which department were you in before?
A: {n} comes from our {c:Milan|Houston|Mumbai} office and knows everything about {t:taxes|logistics|advertising}.
B: That's just what we need. I'm struggling with the {r:yearly report|new rules|big order} at the moment.
A: I thought so. Could you show {n} around and explain how we work?
B: With pleasure. Let's start with the most important thing, the {k:kitchen|coffee machine}.
A: And please have lunch together. The company pays.
B: I won't say no to that!
=> {A} introduces {n} from the {c} office to {B}. {A} asks {B} to show {n} around and have lunch together.
=> {A} introduces a new colleague, {n}, who knows about {t}, and {B} is glad.

A: What's your favourite {s:season|day of the week|time of day}{,B}?
B: {a:Autumn|Sunday|Early morning}. I love {w:the colours|the silence|the light}. And you?
A: I don't really have one. I used to love {b:summer|Saturdays|late evenings} when I was a child because we {d:went to my uncle's farm|stayed up late|had pancakes}.
B: That sounds lovely. What did you do there?
A: We {e:rode horses and slept in the hay|told each other stories|built houses out of boxes}. There was no television, and nobody missed it.
B: Children today don't know that any more.
A: My own do. I take them {f:camping|outside|to the woods} whenever I can.
B: You're a good parent.
=> {B} likes {a} best because of {w}. {A} tells {B} what {A} did as a child and {B} thinks {A} is a good parent.
=> {A} and {B} talk about their favourite {s} and about childhood.

A: Attention, please, {everyone|team}. Does anyone know who {x:parked in front of the gate|left the lights on|took the last copy}?
B: I think it was {n:Gary|Yvonne|the new trainee}. I saw {n} here {t:late last night|early this morning}.
A: It's the second time this {w:week|month}. The {k:caretaker|director|fire service} has already complained.
B: Shall I talk to {n}? We get on quite well.
A: Yes, please. It's better if it comes from you. I'd only get {angry|loud}.
B: I'm sure it wasn't on purpose. {n} has {r:a sick child at home|just moved|two jobs} and is under a lot of stress.
A: I didn't know that. Then be nice about it.
=> {A} wants to know who {x}. {B} thinks it was {n} and will talk to {n}, who is under stress.
=> {A} is annoyed about something {n} did. {B} offers to talk to {n} and explains that {n} is under stress.

A: Doctor, my {p:cat|dog|rabbit} hasn't {e:eaten anything|moved much} since {d:Sunday|yesterday morning}. I'm really worried.
B: How old is he?
A: {y:Nine|Six|Twelve}. He's never been ill before.
B: Did he {f:eat something strange|have a fight with another animal}?
A: Maybe. We {g:left the bin open|have a new plant|had guests} the other day.
B: Let me examine him. His stomach is very hard. I'd like to keep him here overnight and {x:take an X-ray|do some tests}.
A: Will he be all right?
B: I think so. You came at the right time. I'll call you tomorrow at {t:nine|eight}.
A: Thank you. My {k:children|parents} would never forgive me if something happened to him.
=> {A} is worried because {A}'s {p} hasn't been well since {d}. {B} will keep the {p} overnight to {x}.
=> {A} brings a sick {p} to {B}. {B} thinks it will be all right and will call {A} tomorrow.

A: I read that {c:coffee|chocolate|red wine} is good for the heart.
B: Last year they said the opposite. You can't believe everything you read{,A}.
A: But this was in a {s:science magazine|serious newspaper}. They studied {n:forty thousand|ten thousand} people for {y:twenty|fifteen} years.
B: And who paid for the study? Probably the companies that sell it.
A: You're always so suspicious.
B: I just think that you should eat and drink a little of everything and not worry. My grandfather lived to be {a:ninety-six|a hundred and one} and {g:ate butter every day|never saw a doctor}.
A: He was lucky. Anyway, I'm going to have another {cup|piece|glass}.
B: Then give me one too!
=> {A} has read that {c} is good for the heart. {B} doubts the study and thinks one should have a little of everything.
=> {A} and {B} talk about whether {c} is healthy. {B} is suspicious of such studies.

A: I'm thinking of {v:volunteering|helping out} at the {p:animal shelter|hospital|food bank}. Didn't you do that once{,B}?
B: Yes, for {y:two|three} years, until I {m:changed jobs|moved here}. It was one of the best things I've ever done.
A: How much time did it take?
B: About {h:four|five|three} hours a week, mostly on {d:Saturdays|weekends}. You can choose when you come.
A: What did you have to do?
B: All kinds of things: {t:cleaning, answering the phone and talking to people|carrying boxes and driving|making beds and cooking}. Sometimes it's sad, I must warn you.
A: I think I can handle it. I just want to do something {u:useful|for others} after sitting in front of a screen all week.
B: Then go to their open day {w:next Saturday|on the 12th}. I still know the woman who runs it. I'll tell her about you.
=> {A} wants to help at the {p} and asks {B} about it. {B} liked doing it for {y} years and will tell the woman who runs it about {A}.
=> {B} tells {A} about volunteering at the {p} and advises {A} to go to the open day.

A: What would you do if you {w:won a million|had a year off|could live anywhere}{,B}?
B: First I'd {a:pay back my loans|sleep for a week|buy my parents a house}. Then I'd travel around the world by {t:train|ship|bicycle}.
A: All alone?
B: Yes, so that I can stop wherever I want. And you?
A: I would {b:open a small restaurant|start a farm|build a school}. I've had that dream since I was {n:twelve|a student}.
B: You don't need so much for that. Why don't you just do it?
A: I have {k:three children|a family} and a house to pay off. I can't take risks.
B: You could begin in a small way, {s:on weekends|with a friend|in your garage}. You're so good at it.
A: Do you really think so? Maybe I should.
=> {A} and {B} talk about their dreams. {B} would travel around the world, and {A} would {b} but can't take risks.
=> {A} dreams of something but is afraid of the risk. {B} encourages {A} to begin in a small way.

A: Your {o:order|delivery} from {s:Bella Pizza|Wok House|Green Kitchen}. That's {m:24|31|19} dollars and fifty cents, please.
B: Wait a minute. We ordered {x:two large ones|three meals|the vegetarian menu}, and this is {y:only one|something else|the wrong thing}.
A: Really? Let me check. It says {f:Flat 9|15 Elm Road|Miller} on the bag.
B: We're {g:Flat 19|50 Elm Road|Mueller}. You must have mixed them up.
A: Oh no. Then the other customer has yours. I'm so sorry, it's my first {w:week|day}.
B: Don't worry, it happens. Can you still get it? Our guests are {h:starving|getting hungry}.
A: It's just around the corner. Give me {t:five|ten} minutes. I'll bring you some {d:drinks|ice cream} for free as well.
B: That's nice of you. We'll wait.
=> {A} delivers the wrong food to {B} because the addresses were mixed up. {A} will bring the right one and some {d} for free.
=> {B} gets the wrong order. {A}, who is new, apologizes and goes to get it.

A: Why is the {b:baby|little one} crying{,B}? Is {g:he|she} hungry?
B: I don't think so. I fed {him|her} {t:half an hour|an hour} ago. Maybe it's {r:a tooth|the heat|the noise outside}.
A: Let me hold {him|her} for a while. You look as though you haven't slept at all.
B: I haven't. I was up {n:five|four|six} times last night, and {k:my husband|my wife} is away on business until {d:Friday|Thursday}.
A: Why didn't you call me? I could have come over. That's what {f:grandmothers|friends|sisters} are for.
B: I didn't want to bother you. You have your own work.
A: Nonsense. Go to bed now. I'll take the baby for a walk in the {p:park|woods}, and then I'll make us some {s:soup|dinner}.
B: You're an angel. Wake me up at {h:four|five}, please.
=> {B} hasn't slept because of the baby and is alone until {d}. {A} offers to take the baby for a walk so that {B} can sleep.
=> {A} helps {B}, who is very tired, with the baby.

A: Could you explain the {i:insurance|contract|guarantee} to me again? I don't understand what's covered.
B: Of course. If your {t:house|boat|car} is damaged by {a:fire or water|a storm}, we pay for everything. If something is stolen, we pay up to {m:five thousand|eight thousand} dollars.
A: What if it's my own fault?
B: Then you'd have to pay the first {n:three hundred|five hundred} yourself.
A: And how much is it a month?
B: {p:Thirty-eight|Fifty-two|Forty-five} dollars, or a bit less if you pay for the whole year.
A: My old one was cheaper.
B: But it didn't include {x:help abroad|a lawyer|theft}, did it? That's what makes the difference.
A: I see. Let me take the papers home and read them. I don't want to sign anything today.
B: That's very sensible. Here's my card if you have any questions.
=> {B} explains the {i} to {A}, including what is covered and the price. {A} wants to read the papers at home before signing.
=> {A} asks {B} about the {i}. {A} thinks the old one was cheaper and doesn't sign today.

A: Did you hear what happened to {n:Roger|Amelia|Mr. Hoffman}? {s:He|She} {e:fell down the stairs|had a car accident|lost everything in a fire} on {d:Friday|Sunday night}.
B: That's dreadful! Is it serious?
A: Two broken {r:ribs|fingers|toes}, but it could have been worse. The doctors say it'll take {w:six|eight} weeks.
B: Who is looking after the {c:children|shop|animals}?
A: A {k:neighbour|cousin|niece}, for the moment. But she has to go back to {p:Spain|the city|work} next week.
B: I could do it in the mornings, before I go to work.
A: That would be wonderful. I'll take the evenings. And maybe we can collect some money too.
B: Count me in. Let's visit the hospital together tomorrow.
=> {A} tells {B} that {n} {e}. {A} and {B} will look after the {c} and visit the hospital together.
=> {n} {e} and needs {w} weeks to get well. {A} and {B} decide to help.

A: Can I see some {w:rings|watches|necklaces}, please? It's for our {o:wedding anniversary|engagement}.
B: Certainly. Do you prefer gold or silver?
A: {g:Gold|Silver}, I think. She {h:likes simple things|doesn't like it too shiny|works with her hands a lot}.
B: This one is very elegant. And this one has a small {s:ruby|pearl|emerald} in it.
A: They're both beautiful. What do they cost?
B: The first is {m:four hundred|three hundred and fifty} dollars, and the other one is {n:nine hundred|seven hundred}.
A: That's out of my reach, I'm afraid. I'll take the first.
B: A good choice. Shall I engrave your names? It's free of charge and takes only {t:a day|two days}.
A: Oh yes, and the date please. It's {d:14 May|2 September|30 June}.
=> {A} is buying a present for the {o}. {A} chooses the cheaper one and has the names engraved by {B}.
=> {B} shows {A} two {w}. {A} can't afford the second one, so {A} takes the first.

A: {B}, what are you doing still here? It's {t:nine|ten|half past eight} in the evening!
B: I have to get this {p:offer|article|plan} done. The {c:customer|editor|chief} changed everything again this afternoon.
A: You've stayed late every day this {w:week|month}. You'll make yourself ill.
B: I know, but if I don't do it, nobody will. {n:Jan|Molly|Keith} is on leave and the others have no idea.
A: Have you told the boss that it's too much?
B: Not really. I don't want to look weak.
A: It isn't weak to say no. I had to learn it the hard way; I spent {m:two months|six weeks} at home because I was exhausted.
B: I didn't know that.
A: Go home now. Tomorrow we'll look at it together and I'll do {h:half of it|the tables|the pictures} for you.
B: Thank you. I really need some sleep.
=> {B} stays late because of the {p}. {A} warns {B} about working too much and offers to help tomorrow, so {B} goes home.
=> {A} persuades {B} to go home and will help with the {p} tomorrow. {A} was once exhausted from work too.

A: Let me tell you a joke. A man goes into a {p:library|bakery|bank} and asks for {x:fish and chips|a haircut|a train ticket}. "This is a {p}," says the woman. "Oh, sorry," he {d:whispers|says very quietly}. "{x}, please."
B: Ha ha, that's {t:an old one|really bad}{,A}. My grandpa tells it every {c:Christmas|birthday}.
A: But you laughed!
B: Only because of your face. Do you know any others?
A: Hundreds. I collect them in a {b:little book|notebook}. Whenever I hear a good one, I write it down.
B: Why do you do that?
A: I'm shy, and jokes help me to start a conversation with people I don't know.
B: It works. Tell me another one.
=> {A} tells {B} a joke about a man in a {p}. {A} collects jokes because they help {A} to start a conversation.
=> {A} likes telling jokes because {A} is shy. {B} wants to hear another one.

A: This is the {m:city museum|old castle|cathedral}. It was built in {y:1624|1480|1753} by {k:a rich merchant|King Edmund|monks} for his {f:wife|people|family}.
B: How long did it take?
A: {n:Thirty|Forty|Twenty-five} years. More than {w:two thousand|eight hundred} workers were needed to bring the stones from the {q:mountains|coast}.
B: Incredible. And why is the {t:tower|roof|left side} a different colour?
A: It was destroyed in the {d:war|great fire|earthquake} and rebuilt later with another kind of stone.
B: Can we go up there?
A: Yes, there are {s:312|198|240} steps. The view is worth it, but it's not for people with weak {h:knees|hearts}.
B: I'll take my chances. Are we allowed to take pictures?
A: Outside yes, but not inside, please.
=> {A} shows {B} around the {m} and tells {B} its history. {B} wants to go up for the view.
=> {A} tells {B} when and how the {m} was built. {B} can take pictures only outside.

A: How do you make this {d:sauce|cake|stew}{,B}? It's delicious!
B: It's my {k:mother's|aunt's} recipe. You start with {a:two onions and some butter|four eggs and sugar|beans and carrots} and cook it slowly.
A: And then?
B: Then you add {b:a glass of wine|flour and milk|tomatoes} and a little {c:pepper|salt|lemon}. The secret is {s:a spoonful of honey|a pinch of cinnamon|some dark chocolate} at the end.
A: I would never have guessed. How long does it take?
B: {t:An hour and a half|Two hours|Forty minutes}. You mustn't hurry.
A: I always burn everything because I'm impatient.
B: Then put on some music and stay in the kitchen. Shall I write it down for you?
A: Yes, please! I want to make it for my {g:girlfriend|in-laws|friends} on {w:Saturday|Sunday}.
=> {A} loves {B}'s {d}. {B} explains the recipe, and {A} wants to make it for {A}'s {g} on {w}.
=> {B} tells {A} how to make the {d} and that the secret is {s}.

A: I'm afraid we can't accept your {i:design|offer|article} as it is{,B}.
B: Oh. What's wrong with it?
A: The {g:idea|beginning|style} is excellent, but {p:it's too long|the colours are too strong|some facts aren't correct}. And our readers are {r:mostly young people|not experts}.
B: I see. If I {c:cut a third of it|change that|check everything again}, would you take it?
A: Very likely. Could you do it by {d:the end of the week|Monday|the 18th}? We go to print on {e:the 25th|Thursday}.
B: That's tight, but I'll manage. What about the fee?
A: As agreed: {m:six hundred|a thousand|four hundred and fifty} dollars, half now and half after it's printed.
B: All right. I'll send you the new version by {d} at the latest.
=> {A} can't accept {B}'s {i} because {p}. {B} will {c} and send a new version by {d}.
=> {A} asks {B} to change the {i} by {d}. They agree on the fee.

A: What a day! My {f:flight was cancelled|train stopped in the middle of nowhere|bus had a flat tyre}, and I spent {h:six|five|seven} hours in {p:a waiting room|the cold|a tiny station}.
B: Poor you! Didn't they give you anything?
A: A {s:sandwich|bottle of water} and a voucher for {m:ten|five} dollars. And nobody could tell us anything.
B: What did you do all that time?
A: I talked to {k:an old sailor|a young teacher|a couple from Chile}. {r:He|She|They} had the most amazing stories. In the end I was almost sorry when {w:we left|it was over}.
B: So it wasn't all bad.
A: No, and we exchanged addresses. I'm invited to {c:Chile|a boat trip|dinner}!
B: Only you could turn a bad day into a holiday{,A}.
=> {A} tells {B} that {A}'s {f}. {A} met {k} while waiting and enjoyed the talk.
=> {A} had to wait {h} hours, but met {k} and got an invitation to {c}.

A: Hey, you're {a:throwing that bottle|putting paper|putting batteries} in the wrong bin.
B: Does it matter? It all ends up in the same place.
A: No, it doesn't! {g:Glass|Paper|Metal} can be used again and again if it's collected separately.
B: I've heard that it's {s:shipped to other countries|simply burned}.
A: Some of it was, but there's a new law now. I work at the {p:recycling plant|town hall}, so I know.
B: Oh, I didn't know you worked there. It's just that nobody has ever explained it to us.
A: I'll bring you a {l:leaflet|poster}. {b:Blue is for paper, green for glass, and the rest goes here|It's really quite simple}.
B: All right, you've convinced me. I'll tell my {f:family|roommates} as well.
=> {A} tells {B} that {B} is using the wrong bin. {B} doubts recycling at first but is convinced by {A}.
=> {A}, who works at the {p}, explains to {B} why waste should be separated.
`
  .trim()
  .split(/\n\n+/);
