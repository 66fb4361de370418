// Spoken dialogues of opinions, advice and feelings with their gist: what each thinks and whether the other agrees;
// also interviews with a guest. Own inventions. Written in the form of summaries-chats.ts.
export const opinions = `
A: You've hardly touched your dinner.
B: I start at the {work:bank|hospital|airport} tomorrow. What if I can't do anything they ask?
A: Nobody expects you to know things on the first day.
B: At my last job they did.
A: Then do what I do. Be there ten minutes early and write down every name you hear. People love it when you remember their names.
B: That's all?
A: And eat something. You can't remember names on an empty stomach.
B: All right, pass me the potatoes.
=> {B} is nervous about the first day at the {work} tomorrow. {A} advises {B} to come ten minutes early and write down people's names.
=> {A} calms {B}, who starts a new job at the {work} tomorrow, with advice about being early and remembering names.

A: Your eyes are red. Have you been crying?
B: Minka died last night. She was {age:sixteen|seventeen|nineteen}, which is old for a cat, I know.
A: Oh, {B}, I'm so sorry. She always sat on the window sill when I came.
B: People say I should get a new one. I don't want a new one.
A: You don't have to. Give it time. Where will you bury her?
B: In the garden, I think.
A: I'll bring a small {tree:apple tree|rose bush|cherry tree} on Saturday, and we'll plant it there together.
B: That would be lovely.
=> {B} is sad because the cat Minka has died at {age}. {A} will come on Saturday to plant a small {tree} at the grave with {B}.
=> {A} comforts {B}, whose old cat has died, and tells {B} to take time before getting another one.

A: How was the meeting?
B: Great. Especially the part where Oscar showed my idea as his own.
A: He did what?
B: He used my numbers, my pictures, even my joke. And the boss clapped.
A: Did you say anything?
B: I was so angry I couldn't speak. Now I want to write to everybody.
A: Don't. Talk to Oscar alone first. Maybe he meant to mention you.
B: You're too nice{,A}.
A: And if he laughs, go to the boss with your old drafts. They have dates on them.
B: That I like. The drafts.
=> {B} is angry because Oscar presented {B}'s idea as his own. {A} advises {B} to talk to Oscar alone before going to the boss.
=> Oscar used {B}'s idea in a meeting. {A} warns {B} not to write to everybody, and {B} likes the plan of using the old drafts.

A: Guess who swam across the lake on Sunday.
B: You?
A: My mother. She's {age:seventy-one|seventy-four|sixty-nine}, and a year ago she couldn't swim at all.
B: Wow. Weren't you afraid for her?
A: I sat in a boat beside her with my heart in my mouth. She told me to stop rowing so loudly.
B: That sounds like her.
A: When she came out of the water, I cried. I've never been so proud of anybody.
B: Maybe I should tell my father. He thinks he's too old for everything.
=> {A} is proud because {A}'s mother, who is {age} and couldn't swim a year ago, has swum across the lake. {B} is impressed.
=> {A}'s mother learned to swim at her age and crossed the lake, while {A} watched anxiously from a boat. {B} is impressed.

A: I'm bored.
B: You have three shelves of games and two bicycles.
A: It's raining, and I know all the games.
B: Being bored is good for you. The best ideas come when nothing happens.
A: Nothing has been happening since breakfast, and I've had no idea.
B: Then the idea needs until lunch.
A: Did you never get bored as a child?
B: All the time. Once I was so bored that I built a {thing:raft|tree house|cart} from old {wood:boxes|planks|broomsticks}.
A: Do we still have old {wood}?
B: In the cellar. You see, it works already.
=> {A} is bored on a rainy day, but {B} thinks boredom brings good ideas. {B}'s story of a home-made {thing} makes {A} ask for old {wood}.
=> {B} believes being bored is good for {A} and tells how it once led {B} to build a {thing}.

A: You didn't say a word at your brother's party.
B: Everybody talked about his new house. The pool, the view, the pool again.
A: Are you jealous?
B: A little. All right, a lot. We had the same parents and the same school, and I rent two rooms over a {shop:bakery|garage|pet shop}.
A: He told me he works till ten every night. He said he envies you.
B: Me? What for?
A: Because you have friends who drop in, and time to {do:play cards|make music|go fishing} with them.
B: He never told me that.
A: Maybe you two should talk about something other than the pool.
=> {B} is jealous of a brother's new house. {A} says that the brother works late and envies {B} for having friends and time.
=> {A} tells {B}, who envies a brother's house, that the brother is jealous too, and thinks the two should talk.

A: Why are you going to the dentist again? You were there last week.
B: Just to have my teeth checked.
A: {B}, you're blushing. It's the {who:new dentist|assistant|young man at the desk}, isn't it?
B: When somebody smiles at you while you have cotton in your mouth, that means something.
A: It means they're polite to patients.
B: You're so unromantic. What should I do?
A: Stop making appointments. Your teeth are perfect. Just ask for a coffee.
B: And if the answer is no?
A: Then at least you'll save money on dentists.
=> {B} keeps going to the dentist because {B} is in love with the {who}. {A} teases {B} and advises asking for a coffee instead.
=> {A} finds out that {B} likes the {who} and thinks {B} should stop making appointments and simply ask for a coffee.

A: How's your new life in the village?
B: I moved there for the quiet. Nobody told me about the {noise:cock|church bell|tractor}.
A: What's wrong with it?
B: It starts at four thirty. In the city I had trams and bars under my window, and I slept like a stone.
A: So are you coming back?
B: No! In the evening I sit outside and see the stars. And the children can run out of the door without my holding their hands.
A: I couldn't do it. I need a cinema and a shop that's open at ten.
B: I thought so too. Buy earplugs and visit me.
=> {B} is woken by the {noise} at four thirty but likes the village for the stars and the children's freedom. {A} prefers the city.
=> {A} needs a cinema and late shops, while {B} likes village life in spite of the {noise} and invites {A}.

A: Have you signed this? It's against the new cycle path.
B: Why would I? I ride to work every day.
A: Because it takes away {n:twelve|twenty|fifteen} parking places in front of my shop. My customers come by car.
B: Do they? Or do you just remember the ones who complain about parking?
A: People don't carry a {heavy:washing machine|television|carpet} home on a bicycle.
B: They have those delivered. And cyclists stop more easily when they see something in your window.
A: Hm. I've never counted who comes how.
B: Count for a week. If most come by car, I'll sign.
=> {A}, a shop owner, is against a cycle path that takes away {n} parking places. {B} will only sign if most customers come by car.
=> {B}, who cycles to work, doubts that {A}'s customers need parking and tells {A} to count them for a week.

A: Congratulations on the pay rise! You must be over the moon.
B: I was, for a week. Then I got used to it.
A: What do you mean?
B: I bought a better {thing:coffee machine|television|sofa}, and now I sit in front of it just as tired as before.
A: Well, I'd like to try being tired with your salary. If you can't pay the rent, money does make you happy.
B: You're right there. But after the rent is paid, I'd rather have a free afternoon.
A: Then ask for that next time instead of more money.
B: You know, I think I will.
=> {B} isn't happier after a pay rise and would rather have a free afternoon. {A} says money matters for people who can't pay the rent.
=> {A} suggests that {B}, who is as tired as before the pay rise, should ask for free time next time.

A: Did they offer you the job of manager?
B: They did. I said no.
A: Are you mad? You've waited {n:six|five|eight} years for that!
B: I'd have to travel three days a week. Last month my daughter asked if I was coming to visit on Friday. To visit!
A: Children say funny things. They'll understand when they're older.
B: When she's older, she won't want me at breakfast any more. It's now or never.
A: I'd have taken it. But I see what you mean.
B: They said they'll ask me again in two years. That's early enough.
=> {B} has turned down the job of manager because of the travelling, to be with {B}'s daughter. {A} would have taken it but understands.
=> After {n} years of waiting {B} said no to becoming manager for family reasons. The company will ask again in two years.

A: In my cousin's school they get no marks until they're {age:thirteen|fourteen|twelve}.
B: How do they know if they're any good?
A: The teacher writes a page about each child. What went well, what to practise.
B: I'd never have learned anything without marks. I was lazy.
A: I was afraid of them. I had a stomach ache before every test, and I still wrote nonsense.
B: Then the page would have been right for you and the marks for me.
A: Couldn't a school have both?
B: A page for learning and a mark at the end of the year. I'd vote for that.
=> {A} likes a school without marks, but {B} needed marks to work. {A} and {B} agree on reports with a mark at the end.
=> {A} and {B} discuss a school that gives no marks until the age of {age} and agree that a mix would be best.

A: The school wants all of us to wear a {col:blue|grey|green} uniform from next year.
B: Good. Then I won't hear about expensive shoes every September.
A: It's awful! We'll all look like penguins.
B: Penguins never laugh at each other's clothes. At my school they laughed at mine every day.
A: You never told me that.
B: I wore my cousin's old things. A uniform would have saved me.
A: OK, for that it's good. But I want to choose something myself. Can I at least have wild socks?
B: As wild as you like.
=> {A} hates the idea of a {col} school uniform. {B} is for it, having been laughed at for old clothes, and allows {A} wild socks.
=> {B} tells {A} why a uniform would have helped {B} at school. {A} understands but wants to choose at least the socks.

A: Look at this. A school in the north has moved the first lesson to {t:half past nine|ten|nine}.
B: And when do they go home? At night?
A: An hour later. But their results got better, because teenagers can't fall asleep early.
B: They can't fall asleep because of their phones.
A: It's the body, the doctors say. It changes at that age.
B: And who stays with them in the morning? I have to leave at seven.
A: They're sixteen. They can butter their own bread.
B: Mine can't find the bread. No, for working parents it's a bad idea.
=> {A} likes that a school starts at {t}, since teenagers can't sleep early. {B} blames phones and thinks it is a bad idea for working parents.
=> {A} and {B} disagree about a later start of school: {A} points to better results, {B} to parents who leave early.

A: Our headmistress wants to do away with homework.
B: The children must be dancing.
A: They are. I'm not so sure. When I correct homework, I see who hasn't understood.
B: You see whose parents have understood. I do my son's {sub:maths|geography|chemistry} every evening.
A: {B}! You don't!
B: He's tired, I'm tired, and at nine we shout at each other. Without homework we'd have a peaceful evening.
A: Then don't help him. Let him bring it to me wrong.
B: Honestly? You'd like that better?
A: Much better. Then I can explain it to him.
=> {A}, a teacher, finds homework useful, but {B} does it for a tired son. {A} would prefer to see the son's own mistakes and explain things.
=> {B} would be glad if homework stopped because of quarrels at home. {A} advises {B} not to help the son any more.

A: Could you put it away while we eat?
B: I'm just answering my boss. One minute.
A: It was one minute at the soup, too.
B: You read the back of the cornflakes at breakfast. What's the difference?
A: The cornflakes don't ring.
B: Fair point.
A: I'd like a {box:basket|drawer|box} by the door. Everybody puts the phone in before dinner, guests too.
B: Guests will think we're strange.
A: Let them. Will you try it?
B: For a week. But then no cornflakes reading either.
A: Agreed.
=> {A} wants all phones in a {box} during dinner. {B} will try it for a week if nobody reads the cornflakes at breakfast either.
=> {A} is annoyed about {B}'s phone at dinner. {A} and {B} agree on a week without phones at dinner and without reading at breakfast.

A: They lock our phones away now, from eight to {t:three|two|four}. It's like prison.
B: And what do you do in the breaks?
A: Talk. What else?
B: Poor you.
A: Don't laugh. What if something happens at home and you can't reach me?
B: I'd ring the office, and they'd fetch you. That's how it worked for a hundred years.
A: The strange thing is, I know everybody's name in my class now.
B: So it's not so bad.
A: I didn't say that. But the lessons go by faster, I don't know why.
=> {A} complains that phones are locked away at school until {t}, while {B} sees no problem. {A} admits knowing everyone's name now.
=> {B} isn't worried about the phone ban at {A}'s school. {A} finds it like prison, although lessons seem to go by faster.

A: Everybody in my class has a smartphone. Everybody!
B: Last week it was everybody except {n:four|three|five}.
A: They're counting on me not to be number {n} any more.
B: What do you need it for?
A: The group. They plan everything there. I came to the swimming pool on Friday and nobody was there.
B: You went alone? Why didn't you say so?
A: Because you always say no.
B: Listen. No smartphone before you're twelve, but you can use the group on my old tablet, in the kitchen.
A: Every day?
B: Half an hour.
A: OK. That's better than nothing.
=> {A} wants a smartphone because of the class group. {B} refuses until {A} is twelve but allows half an hour a day on a tablet.
=> {A} missed a change of plan for lack of a phone, so {B} offers an old tablet in the kitchen instead.

A: I saw the baby in the bath this morning. Cute.
B: You saw the baby? Where?
A: On your sister's page. {n:Two hundred|Ninety|Three hundred} people liked it.
B: She put that online? She never asked me!
A: It's only a photo. Everybody does it.
B: My daughter can't say yet whether she wants it. In fifteen years her class will find it.
A: I've never thought of that. I've posted hundreds of my boys.
B: Then ask them. They're old enough. And I'm calling my sister now, it has to go.
=> {B} is upset that {B}'s sister posted a bath photo of {B}'s baby without asking and wants it removed. {A} had thought nothing of such photos.
=> {A} thinks a baby photo online is harmless, but {B} says the child can't agree to it, and will call the sister who posted it.

A: You weren't at Hugo's. Didn't you see the invitation?
B: I've left all those networks. Three weeks ago.
A: So that's why you didn't like my holiday pictures! I thought you were angry with me.
B: No! I just couldn't stand it any more. Everyone is always on a beach, and I'm in my kitchen.
A: I was in my kitchen too. I only post the beach.
B: You see? And I sleep better now. I've read {n:four|five|three} books.
A: But how do I invite you to something?
B: Call me. I've still got a phone.
A: That feels so old-fashioned. All right, I'll call.
=> {B} has left social networks because other people's pictures made {B} unhappy, and now sleeps better. {A}, who thought {B} was angry, will phone in future.
=> {B} missed Hugo's invitation after leaving all networks three weeks ago. {A} finds calling old-fashioned but agrees to it.

A: Shall I turn on the eight o'clock news?
B: Please don't. War, flood, {bad:fire|strike|robbery}, and then the weather is bad as well.
A: You can't just close your eyes to the world.
B: I used to watch it every night, and then I lay awake. Did it help anybody that I lay awake?
A: No. But people who know nothing can be told anything.
B: I read a weekly paper on Saturday. If something is important, it's still important by then.
A: That's not a bad idea, in fact. But tonight there's an interview with the mayor.
B: Then take the headphones.
=> {B} avoids the daily news because of lying awake and reads a weekly paper. {A} thinks one must know what happens in the world.
=> {A} wants to see the news, and {B} finds it too depressing and asks {A} to use headphones.

A: My little one cried in the supermarket because of a bear.
B: A bear?
A: The one in the advert for {food:chocolate milk|jelly sweets|cornflakes}. It's on the box, exactly as high as her eyes.
B: They put it there on purpose.
A: I know. I think advertising to children should be forbidden. They can't tell it from a story.
B: I don't like forbidding things. I'd explain to her what the bear wants. Our money.
A: She's {age:three|four}. She thinks the bear wants a friend.
B: All right, at that age you may have a point.
=> {A} thinks advertising to children should be forbidden after a daughter cried for {food}. {B} would rather explain it but sees {A}'s point at her age.
=> {A} and {B} discuss an advert with a bear that works on small children. {B} doesn't like forbidding things.

A: What's in the big parcel?
B: A {thing:rowing machine|bread machine|massage chair}. I saw it in an ad, and it was half price until midnight.
A: And the {other:ice cream maker|yoga ball|steam mop} was half price until midnight, too. Where is it now?
B: In the cellar. But this one is different.
A: That's what the ad says. They make you hurry, so you don't think.
B: It did have a little clock that ran backwards.
A: Here's my rule. I wait three nights. If I still want it, I buy it.
B: Hm. Can I send it back within three nights?
A: You have fourteen days.
B: Then I'll leave the tape on.
=> {B} bought a {thing} because of an ad with a time limit. {A} advises waiting three nights, so {B} leaves the parcel closed for now.
=> {A} thinks ads make people hurry and tells {B}, who has bought a {thing}, about a rule of three nights.

A: Excuse me, are you from the {floor:second|first|third} floor? Your smoke comes right into our bedroom.
B: I go out on the balcony so that my flat doesn't smell. Isn't that polite?
A: Polite to your flat. We can't open the window any more, and the baby coughs.
B: It's my balcony. I can do what I like there.
A: I'm not asking you to stop. Only not after nine in the evening.
B: I didn't know there was a baby. You should have told me.
A: I'm telling you now.
B: All right, after nine I'll go down to the yard.
=> {A} complains that {B}'s balcony smoke gets into the bedroom and bothers the baby. {B} argues at first but will smoke in the yard after nine.
=> {B} feels free to smoke on the balcony but, on hearing about {A}'s baby, agrees to go to the yard in the late evening.

A: I found this in your jacket. It smells of {smell:mango|strawberry|mint}.
B: You went through my pockets?
A: I was washing it. Is it yours?
B: It's only steam. It's not like real smoking.
A: That's what they told your grandfather about filters.
B: Everybody in the team does it. If I don't, I stand there alone.
A: Who's the best player in your team?
B: Jonah. Why?
A: Does Jonah do it?
B: No. He says he needs his lungs.
A: Then go and stand beside Jonah. I'm not going to punish you, but this goes in the bin.
=> {A} throws away the vape found in {B}'s jacket. {B} does it because of the team, so {A} advises {B} to stay with Jonah.
=> {B} defends a vape as only steam. {A} disagrees and throws it away but doesn't punish {B}.

A: Would you like a sandwich? You look pale.
B: I can't eat before {t:noon|one o'clock|two o'clock}. I only eat eight hours a day now.
A: Who told you to do that?
B: My colleague Vera. She's lost nine kilos and she runs up the stairs.
A: And how are you?
B: I bit a customer's head off at ten. And at {t} I ate a whole cake.
A: So it suits Vera and it doesn't suit you.
B: But I want to run up the stairs!
A: Then run up the stairs. Nobody says you have to do it hungry.
=> {B} doesn't eat before {t}, following Vera's example, but is in a bad mood and then eats too much. {A} thinks it doesn't suit {B}.
=> {A} advises {B} to run up the stairs rather than go hungry, since Vera's diet only works for Vera.

A: I've given up sugar. It's poison, you know.
B: Poison? Grandma baked every day and lived to be {age:ninety-four|ninety-six|ninety-two}.
A: She also worked in the fields. I sit in an office.
B: That's true. And what do you put in your tea?
A: Honey.
B: {A}, honey is sugar. It's just sugar that has been in a bee.
A: It's natural!
B: So is a thunderstorm. I'd eat less of everything and enjoy it.
A: I'll think about it. Is that a {cake:cheesecake|plum cake|nut cake}?
B: It is. Would you like a natural piece?
=> {A} has given up sugar but takes honey. {B} says honey is sugar too and would rather eat less of everything.
=> {B} teases {A} for giving up sugar while putting honey in the tea, and offers {A} a piece of {cake}.

A: Are you coming to the zoo with us on {day:Sunday|Saturday|Friday}?
B: I don't go to zoos. Did you see the tiger the last time? It walked the same eight steps all afternoon.
A: The children love it. And where else would they see one?
B: In a film. In a film it can at least run.
A: But zoos save animals, too. The wild {an:horses|donkeys|sheep} there are free in the mountains again.
B: I know, and that's good. Then they should keep only those and give them more room.
A: Write that to the director. I think half the visitors would sign.
B: You know, I will. Have fun on {day}.
=> {B} won't go to the zoo on {day} because the tiger has too little room. {A} says zoos also save animals, and {B} partly agrees.
=> {A} and {B} disagree about zoos. {B} wants them to keep only rare animals, with more space, and will write to the director.

A: Is that dog hair on your pillow?
B: Biscuit sleeps in my bed. He cried all night in the kitchen.
A: My trainer would faint. A dog must know who the boss is.
B: He knows. He is the boss.
A: I'm serious. And it's not healthy, he walks through everything.
B: I wash his paws. And since my divorce I've slept badly, but with his snoring I sleep.
A: Oh. I hadn't thought of it like that.
B: You can keep yours in the {place:hall|kitchen|garage}. I need mine where he is.
A: Then buy a darker blanket, at least.
=> {B} lets the dog Biscuit sleep in the bed because his snoring helps {B} to sleep. {A} is against it at first but then understands.
=> {A} thinks a dog in bed is unhealthy and bad training, but {B} sleeps better with Biscuit there.

A: What do you think of this? It was my great-aunt's.
B: It's real fur! {A}, you can't wear that.
A: The {animal:fox|mink|rabbit} has been dead for sixty years. It won't come back if I leave the coat in the wardrobe.
B: But people will see you and want one too.
A: I'm not buying a new one. I thought using old things was good.
B: With a table, yes. I'd feel as if I were carrying a graveyard.
A: Now I feel it too, thank you. What shall I do with it?
B: The {who:theatre|museum|film school} collects old clothes. There nobody goes out to buy one because of it.
A: Good. I'll call them.
=> {A} wants to wear a great-aunt's old fur coat, but {B} is against it because others might want one. {A} will offer it to the {who}.
=> {A} sees no harm in an inherited fur coat. {B} disagrees and suggests giving it to the {who}.

A: How many bottles are in that bag?
B: Twelve. We drink a lot of water.
A: There's water in the tap.
B: It tastes of {taste:metal|chlorine|pipes}.
A: They test it every week. Nobody tests what's in your plastic after three weeks in the sun.
B: It's just habit. My parents carried bottles, and I carry bottles.
A: Let's do a test. Close your eyes and drink from both glasses.
B: The left one is better. Definitely.
A: That was the tap, with a slice of lemon.
B: Really? And I've been carrying this up {n:four|five|six} floors?
=> {B} buys bottled water because tap water seems to taste of {taste}. In a test by {A}, {B} prefers tap water with lemon without knowing it.
=> {A} is against plastic bottles and shows {B} with two glasses that tap water tastes good.

A: Will you vote for the wind turbines on the hill?
B: Yes. We need the power, and I'd rather have wind than coal.
A: They'll stand there like {like:giants|huge forks|crosses}. I look at that hill every morning.
B: You'll get used to it. People once hated the church tower, too.
A: And the birds?
B: That's a good question. They have to stop the turbines when the {bird:storks|cranes|geese} pass. It's written in the plan.
A: I've never seen the plan. I only saw the picture in the paper.
B: Come to the town hall on Monday. It's lying there until the vote.
=> {B} is for the wind turbines, while {A} fears for the view and the birds. {B} tells {A} to read the plan in the town hall.
=> {A} dislikes the planned wind turbines but hasn't seen the plan. {B} says they must stop when {bird} pass.

A: Like my new coat? Nine euros!
B: It's lovely. But nine euros? How can anybody sew a coat for that?
A: Don't spoil it. I don't earn as much as you do.
B: I didn't mean that. Mine was {n:six|seven|eight} euros, from the second-hand shop, and it's wool.
A: I don't like wearing what a stranger has worn.
B: In a hotel you sleep in sheets where {strangers|hundreds of people|whole families} have slept.
A: They're washed.
B: So is my coat. Come with me once. If you don't find anything, I'll buy you lunch.
A: With lunch I'll come.
=> {A} is happy with a cheap new coat, but {B} wonders who sewed it and prefers second-hand. {A} agrees to come to the second-hand shop once.
=> {A} doesn't like clothes worn by strangers. {B} disagrees and promises lunch if {A} finds nothing in the second-hand shop.

A: Why are you wearing a hat indoors?
B: Because it's {deg:seventeen|eighteen|sixteen} degrees in here! Who turned the heating down?
A: I did. It saves money and it's better for the climate.
B: And I work at this desk all day without moving. You come home from the gym and you're warm.
A: I hadn't thought of that. Put on a second pullover?
B: This is the second pullover.
A: OK. What about a warm study and a cool bedroom?
B: And a hot water bottle on top?
A: You'll get two.
=> {A} has turned the heating down to save money and the climate, but {B} freezes. The study will be warm and the bedroom cool.
=> {B} is cold at {deg} degrees while working at home. {A} hadn't thought of it and offers a warm study.

A: Nobody stood up for me on the bus today. With my {leg:stick|bad hip|crutches}!
B: That's terrible. Young people have no manners.
A: That's what I thought. Then I asked a boy, and he jumped up at once. He went red all over.
B: He should have seen you.
A: He was looking at his phone like all the others. When he stood up, he even carried my bag to the door.
B: So he's a nice boy.
A: I believe most of them are. They just don't look up.
B: In our day we looked up.
A: In our day there was nothing else to look at.
=> {B} thinks young people have no manners. {A}, who had to ask for a seat on the bus, believes that most just don't look up.
=> {A} and {B} discuss young people's manners after a bus ride. {A} defends them, since a boy stood up at once when asked.

A: I've hidden Grandpa's car key.
B: You've what? He's not a child!
A: He drove through a red light with me beside him. He hadn't even seen it.
B: That can happen to anyone. He's driven for {n:fifty|sixty} years without an accident.
A: And I don't want to wait for the first one.
B: But without the car he can't get to his {club:chess club|choir|card evening}. He'll sit at home and get sad.
A: I'd drive him there.
B: Then tell him that, and let a doctor test his eyes. But give him back the key. Hiding it isn't fair.
A: All right. I'll talk to him tonight.
=> {A} has hidden Grandpa's car key after a missed red light. {B} finds that unfair and advises an eye test and a talk, and {A} agrees.
=> {A} is worried about Grandpa's driving, and {B} about his getting lonely. {A} will talk to him tonight and offer to drive him.

A: Can you ask your son to turn that noise down?
B: It's music{,A}. He likes it.
A: It sounds as if somebody were {how:sawing a bed in half|hitting pans with a hammer|falling down the stairs}.
B: Do you remember what our father said about our records?
A: That was different. Those were real songs.
B: He said it sounded like cats in a bag.
A: Did he really?
B: And he paid us to play outside. Every generation needs a noise its parents can't stand.
A: How much did he pay?
B: Not enough. We played it again after supper.
=> {A} can't stand the music of {B}'s son. {B} says that their father hated their records too and that every generation needs its noise.
=> {B} defends the loud music of {B}'s son against {A}, who finds that the old songs were real ones.

A: How was your date with {x:Leo|Anton|Felix}?
B: Nice, until the bill came. He took out a calculator and split it. I'd had one salad more.
A: A calculator? On the first evening?
B: I don't need a man to pay for me. But I'd have liked a bit of style.
A: I think whoever invites should pay. Who invited whom?
B: Well, I did.
A: Then you should have paid, and he wanted to be modern.
B: I never saw it like that. So it's my turn to apologize?
A: Or to invite him again, and pay this time.
=> {B} didn't like that {x} split the bill with a calculator. {A} thinks whoever invites should pay, which was {B}, and suggests a second invitation.
=> {A} and {B} discuss who pays on a date. {B} sees that {x} was invited and may have wanted to be modern.

A: I cried at work yesterday, in front of everybody. Now I don't want to go back.
B: What happened?
A: My boss said goodbye to me in such a friendly way. I'm only moving to another {dep:floor|office|branch}!
B: And what did the others do?
A: Two of the men started crying, too. The third went to look for tissues and didn't come back.
B: You see. They were glad you began.
A: My father always said tears are for children.
B: Mine said so as well, and he had a stomach full of stones. I think it's healthy.
A: Maybe. But I'll bring the tissues myself next time.
=> {A} is ashamed of having cried at work when leaving for another {dep}. {B} thinks crying is healthy, and others cried as well.
=> {B} comforts {A}, who cried in front of colleagues and was taught that tears are for children.

A: My brother stays at home with the twins now, and his wife goes to work.
B: Is he ill?
A: No! He wanted to. She earns more, and he likes it.
B: My neighbours would talk about nothing else. A man with a pram in the middle of the day.
A: His neighbours talk, too. They ask him for recipes.
B: And what will he do when the twins are at school?
A: What mothers do. Start again, and it won't be easy.
B: Then at least he'll know what we're always talking about.
A: That's what his wife says, word for word.
=> {A}'s brother stays at home with twins because his wife earns more. {B} is surprised and thinks of the neighbours, while {A} finds it normal.
=> {A} and {B} talk about a father at home with twins. {A} thinks that starting again later won't be easy for him.

A: Would you take off your shoes, please?
B: Oh. I've got a hole in my sock.
A: I don't mind holes. I mind what's on the street.
B: In my family it's rude to be without shoes. It looks as if you were going to bed.
A: And in mine it's rude to walk on the carpet with them. My grandmother prayed on that carpet.
B: I didn't know. Then of course I'll take them off.
A: There are slippers in the {where:basket|cupboard|wooden box}. Take the big ones.
B: They're warm! Perhaps your custom is better than mine.
=> {A} wants {B} to take off the shoes, which is rude in {B}'s family. {B} does it because {A}'s grandmother prayed on the carpet.
=> {A} and {B} have different customs about shoes indoors. {B} follows {A}'s custom and likes the warm slippers.

A: How many kisses do I give your aunt?
B: In {place:Marseille|Lyon|Geneva} it's three. Start on the left.
A: I gave your uncle two, and then my nose hit his ear.
B: Everybody saw it. They liked you for it.
A: Why can't people just shake hands? It's clean and you know when it's over.
B: It's cold. How do you know if somebody is fond of you?
A: They tell me.
B: In my family nobody tells anybody anything. We kiss.
A: Then I'll practise. But you come to my parents' in May and stand still while my father nods at you.
=> {A} is unsure how many kisses to give {B}'s relatives and would rather shake hands, which {B} finds cold. {A} agrees to practise.
=> {A} and {B} compare greetings: {B}'s family kisses three times, while {A}'s father only nods.

A: How much shall we leave?
B: Nothing. It's not our job to pay the waiter. That's what the restaurant is for.
A: But she was so friendly. And they earn very little, my niece does it.
B: Then her boss should pay her more. If we all give tips, he never will.
A: That may be right, but it won't help this waitress tonight.
B: What does your niece say?
A: She says tips are half her income. And that people with your opinion usually have the biggest steaks.
B: Ouch. All right, here are {n:five|six|four} euros. But I'll tell the boss what I think.
=> {B} is against tips because the boss should pay waiters properly. {A} says that doesn't help the waitress tonight, and {B} leaves {n} euros.
=> {A} and {B} argue about tipping. {A}'s niece lives on tips, which changes {B}'s mind for tonight.

A: I could have died of shame when you {did:ate with both hands|drank from the soup bowl|used bread as a fork}.
B: The hosts did it, too!
A: They come from there. You come from here.
B: When I'm a guest, I do what the hosts do. Isn't that polite?
A: I thought they were laughing at you.
B: They laughed because they were pleased. The grandmother gave me a second portion with her own hands.
A: I sat there with my fork and got no second portion.
B: You see. Tomorrow you put the fork down.
A: I'll try. But don't take a photo.
=> {A} was ashamed that {B} {did} at a dinner, but {B} only did as the hosts did and pleased them. {A} will try it tomorrow.
=> {B} thinks a guest should eat as the hosts do. {A} was embarrassed at first but agrees to put the fork down.

A: You've changed your seat. You had number thirteen.
B: I know. I asked the lady to swap. I never sit in thirteen.
A: You're an engineer! You build {what:bridges|lifts|engines}!
B: And none of them has thirteen screws.
A: You're not serious.
B: Half serious. I know it's nonsense, but if I do it, I worry the whole journey. It's easier to change seats.
A: I think you make the bad luck yourself by believing in it.
B: Perhaps. And what's that in your pocket?
A: That's a chestnut. It's against {ache:colds|headaches|back pain}.
B: Of course.
=> {B}, an engineer, avoids seat thirteen although it's nonsense. {A} thinks believing makes the bad luck but carries a chestnut against {ache}.
=> {A} laughs at {B}'s fear of the number thirteen until {B} notices a chestnut in {A}'s pocket.

A: I dreamt that all my teeth fell out.
B: That means somebody will give you money.
A: My book says I'm afraid of losing somebody.
B: Then throw the book away and keep my version.
A: The thing is, it's the {n:third|fourth|fifth} time this month. I wake up with a sore jaw.
B: A sore jaw? Then it's neither of the two. You grind your teeth at night.
A: And that's why I dream of them?
B: I had that when I was changing jobs. My dentist gave me a plastic thing to wear, and the dreams stopped.
A: That's much less romantic. But I'll make an appointment.
=> {A} has dreamt of losing teeth for the {n} time. {B} thinks {A} grinds the teeth at night, so {A} will see a dentist.
=> {B} explains {A}'s dreams with a sore jaw and tells how a plastic thing from the dentist stopped the same dreams.

A: Fifty people, and I couldn't hear one wrong note. Why did you never become a singer?
B: My parents wanted something safe. So I became a {job:tax adviser|pharmacist|lawyer}.
A: Do you regret it?
B: On Mondays. On Fridays I look at my account and I don't.
A: I think it's a waste. You can still do it.
B: And live in a bus with four hungry musicians? No. If I had to sing for the rent, I'd soon hate it.
A: I'd take the bus.
B: You can't even sing, {A}.
A: That's why I'm so sad about you.
=> {A} thinks it's a waste that {B} became a {job} instead of a singer. {B} has few regrets, because singing for the rent would spoil it.
=> {B}'s parents wanted a safe job for {B}. {A} says it isn't too late for singing, but {B} doesn't want that life.

A: You're walking like a question mark.
B: It's my back. It's been like this since I moved the {thing:piano|wardrobe|fridge}.
A: And what does the doctor say?
B: I haven't been. He'll find something.
A: That's his job!
B: My uncle went with a bit of a cough and came home with a date for an operation.
A: And is he alive?
B: He plays tennis.
A: Well, then! If he'd stayed at home like you, he might not be.
B: Will you come with me?
A: I'll even drive. You can't sit behind a wheel in that shape.
=> {B} has back pain from moving a {thing} but is afraid of the doctor. {A} mentions {B}'s uncle, who is alive and plays tennis, and will drive.
=> {A} persuades {B}, who fears that the doctor will find something, to have the bad back looked at.

A: I said the soup is hot. Hot!
B: There's no need to shout.
A: There is. Yesterday I told you that {x:Klara|Martha|Helen} was getting married, and you asked what she was burying.
B: You mumble. Everybody mumbles these days.
A: {B}, it's your ears. My father got one of those tiny hearing aids. Nobody sees it.
B: Those are for old people.
A: He's younger than you. And he says he hears {what:birds|crickets|rain} again.
B: I haven't heard {what} for a long time. I thought there were none any more.
A: They're singing like mad. Will you have a test?
B: All right. But only a test.
=> {A} wants {B} to get a hearing aid, which {B} finds only right for old people. When {A} mentions {what}, {B} agrees to a hearing test.
=> {B} blames others for mumbling, but {A} thinks it is {B}'s ears. {B} will have a test.

A: You look exhausted. Again.
B: On Saturday I'm baking for the school fair, on Sunday I'm helping Pia move, and now the {club:choir|tennis club|fire brigade} wants me as treasurer.
A: And you said yes.
B: They had nobody else.
A: They had nobody else who can't say no. Try it on me. {B}, will you wash my car?
B: When do you need it?
A: Wrong! You say, I'm sorry, I can't.
B: I'm sorry, I can't. That feels awful.
A: The second time it feels better. Now call the {club}.
B: Couldn't you call them for me?
A: I'm sorry, I can't.
=> {B} is exhausted because {B} can't say no. {A} makes {B} practise refusing and tells {B} to call the {club} about the post of treasurer.
=> {A} thinks {B} takes on too many tasks and refuses, as an example, to call the {club} for {B}.

A: I've just seen that you wrote me a mail at {t:two|three|one} in the morning.
B: I couldn't sleep, so I thought I'd work a bit.
A: I thought you expected an answer. I got up and wrote one.
B: Oh no! I never wanted that. It could have waited till Monday.
A: As long as the boss writes at night, we all sit there at night. You don't see it, but everyone does it.
B: That's not what I want at all. What would you do?
A: Write them, but send them at eight. The program can do that.
B: I'll set it up today. And please, go home early this afternoon.
=> {A} tells {B}, the boss, that night mails make everyone work at night. {B} hadn't wanted that and will have mails sent at eight.
=> {B} didn't expect answers to night mails. Following {A}'s advice, {B} will have the program send them in the morning.

A: {x:Ines|Paula|Lydia} and I are getting married!
B: Married? You met in {m:April|May}, and it's July!
A: When you know, you know.
B: After three months you know how somebody kisses. You don't know how they lose their keys, or what they're like with a cold.
A: She's had a cold. She was charming.
B: Then move in together first and see one winter.
A: You waited seven years, and you got divorced after two.
B: That's a low blow. But true.
A: I don't want you to agree. I want you to be my witness.
B: I'll be there. I think you're mad, but I'll be there.
=> {A} will marry {x} after three months. {B} thinks it's too soon and advises living together first, but agrees to be the witness.
=> {B} finds {A}'s wedding plans mad. {A} answers that long waiting didn't help {B}'s marriage and asks {B} to be a witness.

A: You two have been together for {n:twelve|eleven|fourteen} years. Why don't you marry?
B: Why should we? We're happy. A paper doesn't make it better.
A: It's a promise in front of everybody. I find that beautiful.
B: We promise it every morning by staying.
A: And if one of you is in hospital? They won't tell the other anything.
B: Really? Not even after all these years?
A: Not without a paper. It happened to my neighbour.
B: That's the first good reason anyone has given me. I'll have to talk about it at home.
A: And then there's cake.
B: That's the second one.
=> {A} thinks {B} should marry after {n} years together. {B} sees no need for a paper until {A} mentions the problem of hospital visits.
=> {B} is happy without marriage, but {A}'s point about hospitals makes {B} want to discuss it at home.

A: Did Grandma and Grandpa really never meet before the wedding?
B: Once, for ten minutes, with {n:five|six|seven} aunts in the room.
A: That's horrible. I'd run away.
B: She told me that she liked how he held his cup. And they were married for fifty years.
A: Perhaps only because they couldn't divorce.
B: Perhaps. But love can also grow afterwards, she says. You young ones look for it like a ready meal.
A: I'd still rather choose for myself.
B: Of course you will. I only wanted to say, look at how they hold the cup.
=> {A} finds it horrible that Grandma and Grandpa met only once before the wedding. {B} says love can also grow later.
=> {A} would rather choose a partner freely than marry like Grandma and Grandpa. {B} agrees but tells {A} to look at small things.

A: We sleep in separate rooms now. Don't tell my mother.
B: Are you fighting?
A: No, it's the snoring. I hadn't slept properly for {n:two|three} years.
B: My parents did that, and soon they ate in separate rooms, too.
A: With us it's the opposite. We're friendly at breakfast again.
B: Still, I think it's the beginning of the end. When you lie in the dark, you talk.
A: We have tea in my room at ten and talk, and at eleven everyone goes to their own bed.
B: That's rather sweet. Like visiting each other.
A: Exactly.
=> {A} sleeps in a separate room because of snoring and is happier. {B} sees the beginning of the end but likes the talks over tea.
=> {B} worries that separate bedrooms harm a couple. {A} disagrees, since there is a talk over tea every evening.

A: I shouted at the boys again. I hear myself and I sound like my {who:father|mother}.
B: What had they done?
A: {Paint on the wall|Flour in the bath|Mud on the sofa}, ten minutes before the guests came.
B: Then I'd have shouted, too.
A: I swore I'd never do it. I remember how it felt to be small.
B: Did your {who} ever say sorry?
A: Never.
B: Then there's the difference. Go in and tell them you were too loud. They still have to clean it up.
A: You think they'll respect me after that?
B: More than before.
=> {A} feels bad about shouting at the boys like {A}'s {who}. {B} advises {A} to say sorry but still let them clean up.
=> {B} comforts {A}, who didn't want to shout, and believes that the boys will respect {A} more after an apology.

A: My nephew gets a euro for every {task:bed he makes|plate he washes|bag of rubbish he takes out}.
B: I'd never pay for that. He lives there, he helps there.
A: But he learns what work is worth.
B: He learns that he can say, no thanks, I have enough money. What does his mother do then?
A: That happened last week, in fact. He had twenty euros and went on strike.
B: You see? My two get pocket money, the same each week, and the work is just part of the day.
A: And they do it?
B: They moan. But they do it.
A: I'll tell my sister. She's making all his beds now.
=> {A}'s nephew gets money for housework and has gone on strike. {B} thinks children should help without pay, and {A} will tell {A}'s sister.
=> {B} is against paying children for housework and gives fixed pocket money. {A} first sees an advantage in paying.

A: My {age:five|six}-year-old told the whole class that we have a horse.
B: You live on the fourth floor.
A: The teacher asked me what it eats! I was so embarrassed. Should I punish her for lying?
B: Does she get anything out of it?
A: No. She just told it so well, with the name and everything.
B: Then it's not a lie, it's a story. I'd ask her to tell it to you and write it down together.
A: And at school?
B: Teach her to say, I've made this up. People love that even more.
A: I'd never have thought of that. The horse is called Thunder, by the way.
=> {A} wonders whether to punish a daughter for inventing a horse. {B} thinks it's a story, not a lie, and suggests writing it down.
=> {A} is embarrassed by a daughter's invented horse. {B} advises teaching her to say when she has made something up.

A: Did you just say thank you to the {machine:ticket machine|coffee machine|lift}?
B: I did. It did its job well.
A: It can't hear you, and it doesn't care.
B: I care. If I stop saying it to machines, I'll soon stop saying it to people.
A: That's nonsense. I swear at my computer, and I'm very polite to you.
B: Yesterday you told me to load faster.
A: I was in a hurry!
B: You see? It starts with the machines.
A: Very well. Thank you for the lesson, {B}.
=> {B} thanks machines so as not to become rude to people. {A} finds it nonsense until {B} mentions a rude remark of {A}'s.
=> {A} laughs at {B} for thanking the {machine}. {B} thinks rudeness starts with machines.

A: You're {n:twenty|thirty|forty} minutes late.
B: It's a dinner with friends, not a train.
A: I was standing in the rain. I think being late means that my time is worth less than yours.
B: Where I grew up, it means I had somebody on the way I couldn't just leave. It would be rude to run away from a talk.
A: And the one who waits?
B: Sits down, has a drink and talks to somebody, too.
A: In the rain?
B: Fine, you're right about the rain. Next time we'll meet inside.
A: And you'll send me a message.
B: I will.
=> {A} is angry about waiting {n} minutes in the rain, while {B} finds being late normal. The next meeting will be indoors.
=> For {A} being late is a lack of respect, and for {B} leaving a talk is rude. {B} admits that {A} is right about the rain.

A: Milo wants to sing at his sister's wedding. He asked me how he sounds.
B: And what did you say?
A: That it's very special.
B: {A}! He sounds like a {like:door|goose|broken violin}. You have to tell him.
A: It would break his heart. I think a kind lie is better than a cruel truth.
B: And if two hundred people laugh at him? Is that kind?
A: No.
B: You don't have to say it's bad. Say that it would be lovely if the whole family sang it together. Then nobody hears him.
A: That's true and kind. You're a genius.
=> {A} doesn't want to hurt Milo, who sings badly, before his sister's wedding. {B} suggests that the whole family sing together, and {A} is delighted.
=> {A} prefers a kind lie and {B} the truth about Milo's singing. {A} likes {B}'s idea of a family song.

A: Welcome to the programme, {B}. Your new novel took you {n:eleven|nine|ten} years. Why so long?
B: I threw it away twice. The first version was clever and cold.
A: And the second?
B: It was warm and boring. Then my neighbour told me about her childhood on a {boat:river boat|ferry|fishing boat}, and I heard the voice I needed.
A: What do you tell young people who want to write?
B: Listen on buses, and don't show your first draft to anyone who loves you.
A: Why not?
B: Because they'll say it's good, and you'll believe it.
=> {A} interviews {B}, a writer, whose novel took {n} years until a neighbour's story helped. {B} advises young writers to listen on buses.
=> {B} tells {A} how the new novel came about and warns young writers not to show first drafts to people who love them.

A: You've just won gold over {dist:ten|five} kilometres, and last year you couldn't walk. How is that possible?
B: With a very patient nurse. After the accident I needed four months to get to the end of the corridor.
A: Did you ever want to give up?
B: Every Tuesday. Tuesdays were water training, and I hate water.
A: What helped you?
B: I stopped thinking about medals. I only thought about the next door.
A: And what comes now?
B: A holiday. And then I want to visit that hospital and walk along the corridor with the others.
=> {B}, who won gold a year after an accident, tells {A} that thinking only of the next door helped. {B} wants to visit the hospital.
=> {B} won gold a year after being unable to walk. {A} asks what helped, and {B} mentions a nurse and small aims.

A: {B}, you've studied bees for {n:thirty|twenty|twenty-five} years. Should we be worried?
B: Yes, but less about honey bees. People look after those. It's the wild bees that are disappearing.
A: Why is that?
B: They need bare earth and old wood. We make everything tidy.
A: So what can our listeners do?
B: Be lazy. Leave a corner of the garden alone, don't cut the grass so often, and don't buy those pretty bee hotels with glass.
A: My neighbour will think I'm untidy.
B: Put up a sign. Write that science told you to.
=> {A} interviews {B}, who studies bees and worries more about wild bees than honey bees. {B} advises people to leave a corner of the garden untidy.
=> {B} explains to {A} that wild bees disappear because gardens are too tidy.

A: You have {n:sixty|eighty|seventy} cows, {B}. Can a family live on that?
B: Not on the milk. I get less for a litre than a bottle of water costs.
A: And yet you go on. Why?
B: Because my mother and her father did. And because we make our own cheese now and sell it at the gate. That saved us.
A: What do city people get wrong about farming?
B: They think it's either a picture book or a factory. It's neither. It's getting up.
A: Do your children want the farm?
B: My daughter does. I told her to learn something else first. Then she can choose.
=> {B}, a farmer, tells {A} that milk pays too little and that cheese saved the farm. {B}'s daughter should learn something else first.
=> {A} interviews {B} about farming. {B} says city people have a wrong picture of it.

A: You lived alone in a lighthouse for {n:nine|eight|seven} winters. Weren't you lonely?
B: Never. I was lonelier before, in a flat with three hundred neighbours.
A: How do you explain that?
B: Out there nobody had promised to talk to me. The sea kept its word every day.
A: Did you miss anything?
B: Bread that I hadn't baked myself. And being wrong. When you're alone, you're always right, and that's not good for you.
A: Is that why you came back?
B: Yes. Now I have a dog and a sister, and they tell me off from morning till night.
=> {B} tells {A} that {n} winters in a lighthouse weren't lonely. {B} came back because people who are alone are always right.
=> {A} interviews {B} about living in a lighthouse. {B} only missed bread and being told off.

A: {B}, your restaurant has {n:five|four|six} tables and a waiting list of a year. Why don't you make it bigger?
B: Because then I'd be an office worker with a tall hat. I want to see every plate.
A: You once worked in one of the most famous kitchens of {city:Paris|London|Madrid}. What did you learn there?
B: To shout. It took me three years to unlearn it. In my kitchen nobody shouts.
A: And what's your favourite dish?
B: Boiled potatoes with butter. If somebody can't cook those, I don't take them.
A: Can I have a table before next year?
B: Can you peel potatoes?
=> {B}, a cook, tells {A} that the restaurant will stay small so that {B} sees every plate. Nobody shouts in {B}'s kitchen, unlike in {city}.
=> {A} interviews {B}, whose restaurant has {n} tables. {B} tests new cooks with boiled potatoes.

A: You were a nurse for forty years. What has changed most?
B: The paper. When I began, I wrote one line about each patient. At the end I wrote more than I talked.
A: And what has got better?
B: The pain. We let people suffer far too long in those days. We thought it had to be so.
A: Would you tell young people to take the job?
B: Yes, if they have a good friend who isn't a nurse. You need one evening a week where nobody is {ill:ill|dying|bleeding}.
A: And do you miss it?
B: The night shifts. At four in the morning people tell you the truth.
=> {B}, a nurse for forty years, tells {A} that there is more paper now but pain is treated better, and would recommend the job.
=> {A} interviews {B} about changes in nursing. {B} misses the talks with patients on night shifts.

A: I see you here every day with your {ins:accordion|violin|saxophone}. Can I ask some questions for the school paper?
B: If you don't stand in front of the hat.
A: Do you live on this?
B: In summer. In winter I teach. My fingers don't work below {deg:five|four} degrees.
A: Don't you mind when people just walk past?
B: No. In a concert hall they have to clap. Here, when somebody stops, it's real.
A: Who stops most often?
B: Small children and very old people. The ones between have to catch a train.
A: And what do you play when you're sad?
B: Faster.
=> {A} interviews {B}, who plays the {ins} in the street and teaches in winter. {B} likes that people stop only if they really want to.
=> {B} tells {A} for the school paper that mostly small children and very old people stop to listen.

A: You rescue people from the mountain. What's the most common mistake?
B: Going on. They see the weather, they're tired, and they go on because they've paid for the hut.
A: Do you get angry with them?
B: On the way up, yes. When I see them sitting there, no. They know it themselves.
A: Some say people like that should pay for the {heli:helicopter|rescue}.
B: I don't think so. Then they'd call too late, to save money, and we'd find them dead.
A: So what's your advice?
B: Tell somebody where you're going, and turn back at {t:two|one} o'clock, wherever you are.
=> {B}, a mountain rescuer, tells {A} that many hikers go on when tired, and is against making rescued people pay, as calls would come too late.
=> {A} interviews {B}, who advises hikers to tell somebody their route and turn back at {t} o'clock.

A: You're a clown in a children's hospital. Isn't that terribly sad?
B: The first year it was. I cried in the lift with my red nose on.
A: And then?
B: Then a girl of six told me that I was there to be silly, and that she had enough people who looked sad.
A: What do the doctors think of you?
B: Some thought I was in the way. Now they call me before {what:injections|blood tests|operations}, because the children laugh and keep still.
A: What can't you joke about?
B: I ask the children. They can joke about everything. It's the parents I'm careful with.
=> {B}, a clown for ill children, tells {A} that it was sad at first. Now the doctors call {B} before {what}.
=> {A} interviews {B} about being a clown for ill children, who can joke about everything, unlike their parents.

A: How do you like it here after {n:two|three} months?
B: The flat is great, the job is great. But on Saturday I spoke to nobody except the cash machine.
A: Haven't you met your colleagues after work?
B: They all have children. They run home at five.
A: Then you need something with the same people every week. I joined the {club:bell ringers|rowing club|cooking class} when I was new.
B: I'm too shy to walk in there.
A: Everybody was glad to see me, they needed one more. What do you like doing?
B: I used to play table tennis.
A: There's a table in the park, Wednesdays at six. I'll walk there with you the first time.
=> {B} feels lonely in the new town and is shy. {A} advises joining a regular group and will go with {B} to table tennis on Wednesday.
=> {A}, who once joined the {club}, encourages shy {B} to meet people at table tennis in the park.

A: You've been stirring that coffee for ten minutes.
B: It smells of {what:cardamom|cinnamon|orange}, like at home. Today is my father's birthday, and they're all sitting in the yard.
A: Have you called them?
B: I'm afraid I'll start crying, and then my mother cries, and then the whole yard.
A: So what? I think they'd rather cry with you than wonder why you don't call.
B: You don't know my aunts. They'd say I'm unhappy and have to come back.
A: And are you unhappy?
B: No. Only today.
A: Then tell them exactly that. I'll wait here with the coffee.
=> {B} is homesick but doesn't call home for fear of crying. {A} thinks the family would rather cry with {B} and encourages a call.
=> {A} advises {B} to phone home and say that {B} is only unhappy today.

A: Robin hasn't called me since {m:March|February}. Twenty years of friendship, and then nothing.
B: Did you call?
A: It was Robin's turn.
B: {A}, you're not playing cards. Perhaps something has happened.
A: Then a friend would tell me.
B: When I lost my job, I didn't call anybody for half a year. I was ashamed. I kept waiting for the phone to ring.
A: I called you then.
B: Yes, and I've never forgotten it. Now do it for Robin.
A: And if it's just that I've become boring?
B: Then you'll know. But I bet you dinner it isn't that.
=> {A} is hurt because Robin hasn't called since {m}. {B}, who once stayed silent out of shame, advises {A} to call first.
=> {B} thinks something may have happened to Robin and tells {A} not to wait for a friend's turn.

A: I can't get on that plane.
B: Sit down. Breathe. What exactly are you afraid of?
A: That it falls down. What else?
B: You drove here on the motorway in the fog, eating a {food:banana|sandwich|pretzel}. That was a hundred times more dangerous.
A: I was holding the wheel. Up there I'm holding nothing.
B: I see. So it's not the height, it's that you can't do anything.
A: Yes.
B: Then tell the crew. They told my sister what every noise was, and after that she only squeezed my hand at the landing.
A: Can I squeeze yours?
B: The left one. I write with the right.
=> {A} is afraid of flying because {A} can't control anything. {B} advises {A} to tell the crew and offers a hand to squeeze.
=> {B} finds driving in fog more dangerous than flying, but understands {A}'s fear and tells how the crew helped {B}'s sister.

A: I want to disappear. I wrote that the boss looks like a {like:hamster|potato|walrus}, and I sent it to the boss.
B: You didn't!
A: The names begin with the same letter. What do I do now? Say that somebody stole my phone?
B: No, lies only make it longer. Has there been an answer?
A: Nothing. An hour of nothing.
B: Then go there before lunch, say it was stupid and rude, and don't explain anything.
A: I'd rather jump out of the window.
B: We're on the ground floor. Go.
A: Wait, there's a message. It's a picture. The boss has sent me a {like}.
B: Well, you're saved. But go and say sorry anyway.
=> {A} sent a joke about the boss to the boss by mistake. The boss answers with humour, but {B} still advises {A} to apologize.
=> {A} is ashamed of a message saying that the boss looks like a {like}, but the boss takes it with humour.

A: Ten minutes, and then you're on.
B: I've forgotten everything. I don't even know my first line.
A: You said it in the shower, in the car and in your sleep.
B: What if I stand there and nothing comes?
A: Then I'll whisper it. I'm sitting right behind the {where:curtain|tree|castle wall}.
B: My hands are shaking.
A: Good. My old teacher said that only bad actors are calm. Squeeze this {thing:lemon|tennis ball|towel} and count to twenty.
B: Eighteen, nineteen, twenty. The moon is late tonight!
A: What?
B: My first line. It's back!
=> {B} has stage fright and thinks everything is forgotten. {A} promises to whisper the lines and tells {B} to count, and the first line comes back.
=> {A} calms {B} before a play, saying that only bad actors are calm.

A: The house is so quiet. I still cook for five.
B: When did the youngest leave?
A: In {m:September|October}. I looked forward to it for years, and now I walk past the empty rooms and smell the pillows.
B: When mine left, I painted her room the next day. She was furious.
A: I couldn't do that.
B: I thought it would help. It didn't. What helped was a fixed day. We talk every Thursday at eight, and the rest of the week I'm free.
A: I call mine every day.
B: And do they answer?
A: Less and less.
B: Try Thursdays.
=> {A} misses the children, who have all moved out, and calls them daily. {B} advises a fixed day for calls, which helped {B}.
=> {B} tells {A}, who finds the house too quiet, that a weekly call works better than daily ones.

A: I found a grey hair this morning. Then I found {n:eight|ten|nine} more.
B: Welcome to the club.
A: I'm going to dye it. I'll be forty on Sunday, and I don't want to look it.
B: I dyed mine for years. Every four weeks, and in between a white stripe like a badger. I stopped, and I've never felt so free.
A: On you it looks clever. On me it looks tired.
B: That's the light in your bathroom. I think one should look like what one has lived.
A: I've lived like somebody with brown hair.
B: Then dye it. But do it because you like it, and not because you're afraid of Sunday.
=> {A} wants to dye grey hair before turning forty. {B} feels free without dyeing and says {A} shouldn't do it out of fear.
=> {A} is unhappy about grey hair. {B} thinks people should look like what they have lived but leaves the choice to {A}.

A: You were very quiet at the funeral.
B: I was at work when he died. I'd said I would come on {day:Friday|Saturday|Sunday}. He died on the day before.
A: You couldn't know that.
B: I could have gone earlier. I finished a report instead. A report nobody has read!
A: {B}, you visited him every week for two years. I was there when he talked about it to the whole room.
B: He talked about it?
A: About your jokes and your awful {cake:sandwiches|soup|biscuits}. I don't think one missed day counts against that.
B: It still hurts.
A: It will for a while. Let's walk home the long way.
=> {B} feels guilty for not coming before a man died. {A} says one missed day doesn't count after two years of weekly visits.
=> {A} tells {B} after a funeral how gladly the dead man spoke about {B}'s visits, but it still hurts {B}.

A: I've signed the papers for the nursing home. I feel like a traitor.
B: How does your father feel?
A: He said it's fine. He always says that.
B: He's fallen {n:three|four} times this year, and you've slept on his floor for weeks. You can't go on like that.
A: I promised him I'd never do it.
B: You promised to look after him. That's what you're doing. You'll come as his child again, not as his nurse.
A: My brother says he'd have taken him in.
B: Has your brother got a bed for him?
A: No. He's got an opinion.
B: There you are, then.
=> {A} feels like a traitor for choosing a nursing home for {A}'s father. {B} thinks it's right because {A} can't go on caring for him alone.
=> {B} comforts {A}, who broke a promise to a father who has fallen {n} times, and doesn't take the brother's words seriously.

A: Back to the office, five days a week. It's in the boss's letter.
B: Finally! I can't stand my kitchen any more.
A: I can. I save two hours on the train, and I get more done in my slippers.
B: And when did we last have a good idea in a video call? The good ones came at the {where:coffee machine|copier|lunch table}.
A: The good jokes, you mean.
B: Those, too. I miss people.
A: I miss quiet when I'm there. What about {n:two|three} days?
B: I'd be happy with that. Let's write to her together. If we two agree, she has to listen.
=> Everyone must go back to the office. {B} is glad and {A} isn't, but both like {n} days and will write to the boss together.
=> {A} prefers working at home and {B} misses people at the office. The two agree to suggest {n} days a week.

A: Our firm is trying the four-day week. Same pay.
B: Same pay for less work? Who thought of that?
A: It's the same work. We only have shorter meetings and no cake till eleven.
B: I'd be dead by Thursday. I like my day slow, with a chat in between.
A: I was sceptical as well. But on Fridays I {do:go to the lake|paint|work in the garden}, and on Monday I want to go back. That's new.
B: In a {place:bakery|hospital|school} like mine it can't work. We can't send people home on Fridays.
A: You could take turns.
B: With which people? We're two short already.
=> {A} is happy with a four-day week at the same pay. {B} thinks it can't work in a {place} that is two people short.
=> {A} and {B} disagree about the four-day week, and {A}'s idea of taking turns doesn't convince {B}.

A: The poem you read at dinner made my mother cry. Did you write it yourself?
B: A computer did. I typed in her name and that she likes {what:hens|tulips|trains}.
A: Don't ever tell her! She wants to frame it.
B: Why? If it's beautiful, it's beautiful.
A: Because she thought you had sat there thinking about her. That's what made her cry.
B: I did think about her. For about a minute.
A: I'd rather get a bad poem from a person.
B: Hm. Then I'll write her a bad one, by hand, for her birthday.
A: With {what} in it, please.
=> {B} read {A}'s mother a poem made by a computer. {A} would rather have a bad one by a person, so {B} will write one.
=> {A} and {B} disagree about computer poems: {B} finds beauty enough, and {A} wants somebody to have thought about it.

A: Why do you still learn {lang:Italian|Polish|Turkish}? My phone translates everything in a second.
B: Does your phone laugh at jokes?
A: It translates them.
B: And then nobody laughs. When I made my first joke in {lang}, the whole table stood up and hugged me.
A: What was the joke?
B: I had mixed up two words. I said my grandmother was full of mushrooms.
A: So it was a mistake.
B: Yes, and your phone would never make one. I think that's how people get to like you.
A: I still prefer to get the right train.
B: For trains, take the phone. For friends, learn the words.
=> {A} thinks a translating phone makes learning {lang} unnecessary. {B} disagrees, because mistakes and jokes help to make friends.
=> {B} tells {A} how a funny mistake in {lang} pleased a whole table, and would use the phone only for trains.

A: I'm getting a tattoo. A {what:swallow|compass|sea horse}, on my arm.
B: And when you're seventy?
A: Then I'll be seventy with a {what}.
B: You liked that band, too, and now you leave the room when you hear them.
A: You think I change my mind all the time.
B: I think everybody does. That's why I don't write on things I can't throw away.
A: It's for Grandpa. He had one from the navy.
B: Oh. You didn't say so. Then wait until his birthday in June. If you still want it, I'll come along and hold your hand.
A: Deal. But don't look at the needle, you'll faint.
=> {A} wants a tattoo of a {what} for Grandpa. {B} is against tattoos but will come along if {A} still wants it on his birthday in June.
=> {B} is against tattoos at first. When {A} mentions Grandpa, {B} only asks {A} to wait until his birthday.

A: They want to show video games at the Olympics. Sport! Sitting in a chair!
B: Shooting and riding are sports, and people sit there as well. At least on the horse.
A: The horse runs.
B: My niece plays in a league. She trains {n:five|six|four} hours a day, her pulse goes up to a hundred and sixty, and she has a coach for her wrists.
A: For her wrists!
B: Try it once. You'd be dead in a minute.
A: In the game or in the chair?
B: Both. I don't say it's better than running. But it's more than you think.
A: I'll watch her once. But I want no medals for it.
=> {A} doesn't see video games as a sport. {B} disagrees because {B}'s niece trains {n} hours a day, and {A} is willing to watch her once.
=> {B} defends video games as a sport, but {A} wants no medals for them.

A: We've been standing in front of this for five minutes. It's a {col:blue|red|yellow} square.
B: Look longer.
A: I've looked. My little cousin could do that.
B: But your cousin didn't. And it isn't one {col}, there are hundreds. At the edge it's almost black.
A: They paid two million for it. With that you could build a playground.
B: You could build one with a football player's left foot, too.
A: That's true. Wait, now the middle is moving.
B: Yes! That's what I meant.
A: Or I need my glasses. I still say two million is crazy.
=> {A} finds two million crazy for a painting of a {col} square, even after seeing the middle move. {B} sees hundreds of colours in it.
=> {A} and {B} disagree about a modern painting. {B} asks {A} to look longer and sees hundreds of colours in it.

A: The bakery doesn't take coins any more. Only cards!
B: Good. I never carry cash. It's dirty and you lose it.
A: And how will children learn to count money? How does a beggar get anything?
B: Some of them take cards now.
A: I don't want a bank to know when I buy a bun.
B: The bank doesn't care about your bun.
A: And last {m:winter|summer}, when the power was off for a day? Who had bread then?
B: You did. I ate dry noodles.
A: I gave you half of mine.
B: You did. All right, I'll put a twenty in my shoe.
=> {A} is angry that the bakery only takes cards, but {B} likes living without cash. Remembering a day without power, {B} will keep a little cash.
=> {A} defends cash because of children, beggars and privacy. {B} disagrees but gives in a little.

A: I'd like to stop giving presents at Christmas. All of us have everything.
B: No presents? And what do we do after dinner, look at the wall?
A: Last year I gave you a {gift:scarf|candle|mug} and you gave me a {gift}. It was nearly the same one!
B: We laughed for an hour. That was the best part.
A: You're right, that was funny. But I ran through the shops for two days.
B: What if everybody draws one name and makes or finds only one thing? For under {n:ten|fifteen} euros.
A: One I could do. With real thought.
B: And if it's a {gift}, we'll laugh again.
=> {A} wants no more Christmas presents because of the stress, but {B} enjoys them. {B} suggests one present each, for under {n} euros, and {A} agrees.
=> {A} and {B} disagree about presents and settle on drawing one name each.
`
  .trim()
  .split(/\n\n+/);
