// Spoken dialogues as in textbooks for learners, with their gist: first school and university, then working life.
// Written in the form of summaries-chats.ts.
export const study = `
A: Come in, {B}. Is this about the essay on {t:whales|rivers|bridges}?
B: Yes. You said no more than ten pages, and I've got {n:sixteen|eighteen|nineteen}.
A: That's quite a difference. What takes up so much room?
B: The history, mostly. I found so many nice stories.
A: I'm sure. But nobody is going to mark your stories. I want your own opinion.
B: That's only on the last page.
A: Then start there. Keep the last page, choose two stories, and throw out the rest.
B: It hurts, but all right. Is {d:Friday|Monday} still the deadline?
A: It is.
=> {B}'s essay on {t} has {n} pages instead of ten. {A} tells {B} to keep the opinion and only two stories, and the deadline stays {d}.
=> As {B}'s essay is far too long, {A} advises {B} to start from the last page, cut most of the stories and hand it in on {d}.

A: Excuse me, Professor, could you look at my exam again? I think you added up the points wrongly.
B: Let me see. Question one, eight. Question two, {x:six|five|seven}. Oh, you're right.
A: So I should get a better mark?
B: I'm afraid it's the other way round. I gave you three points too many.
A: Oh no. I should have kept quiet.
B: Well, you were honest, and it was my mistake. I'll leave the mark as it is.
A: Really? Thank you so much!
B: But do me a favour and work on {s:grammar|fractions|spelling} before the next exam.
=> {A} thinks the exam points were added up wrongly, but {A} got three too many. {B} leaves the mark as it is and wants {A} to work on {s}.
=> {B} finds that {A} was given too many points, but doesn't lower the mark because it was {B}'s own mistake.

A: Hello, I'd like to book a study room for my group.
B: For how many people?
A: Five. We need it all afternoon on {d:Tuesday|Wednesday|Thursday}.
B: Before the exams we only give rooms for two hours, so that everybody gets a turn.
A: Two hours isn't enough. We have to practise a whole presentation.
B: There's a trick. Each student may book once a day.
A: So if {n:two|three} of us book, we get {h:the whole afternoon|as long as we need}?
B: I didn't say that. But the form is over there.
A: I understand. Thank you very much!
=> {A} needs a study room on {d} for a group of five, but rooms are given for two hours only. {B} hints that several students could book.
=> {B} can give {A} a study room for just two hours, and hints that each student in {A}'s group may book once a day.

A: Good morning. Do you have "{t:The Silent Harbour|The Paper City|The Long Bridge}"? The computer says it's in, but it isn't on the shelf.
B: Let me look. Ah, it came back yesterday, but someone has reserved it.
A: That's bad luck. I've got a seminar about it on {d:Monday|Thursday}.
B: What's your name?
A: {A}.
B: That's funny. The person who reserved it is called {A}, too.
A: Me? Oh dear. I must have done that {w:in the spring|a month ago|last term} and forgotten it.
B: Then here you are. You have it for two weeks.
=> {A} needs a book for a seminar on {d}. {B} says it is reserved, and it turns out that {A} reserved it and forgot.
=> The library book that {A} is looking for is reserved for {A}, who forgot about it. {B} hands it over for two weeks.

A: Have you chosen your courses yet{,B}?
B: Almost. I'm taking statistics, and I'd love to take {c:film history|creative writing|music theory}, but they're both on {d:Tuesday|Wednesday} at ten.
A: Is statistics required?
B: Yes, I need it for my degree.
A: Then take statistics in the summer. They offer it again in July, in the evening.
B: In July I wanted to {h:work on my uncle's farm|travel with my sister}.
A: Only in the evening{,B}. And {c} is only offered every two years.
B: Every two years? Then I have no choice. Summer it is.
=> {B}'s statistics course clashes with {c}. {A} points out that statistics is offered again in July, so {B} will take it in the summer.
=> Because {c} is offered only every two years, {B} decides to take it now and do statistics in the summer.

A: I saw your note on the board. You're looking for somebody to practise {l:Italian|Polish|Turkish} with?
B: Yes! I can teach you English in return.
A: My English is fine, thanks. But I'm terrible at {m:maths|chemistry|physics}.
B: I study {m}!
A: Perfect. Then I speak {l} with you for an hour, and you help me with {m} for an hour.
B: Could we do {m} in {l}? Then we save an hour.
A: You won't understand me, and I won't understand the {m}. Let's keep them apart.
B: Agreed. How about {d:Mondays|Fridays} at five, in the cafeteria?
A: I'll be there.
=> {A} and {B} will meet on {d} at five in the cafeteria: {A} speaks {l} with {B}, and {B} helps {A} with {m}.
=> {B} wants to practise {l}, and {A} needs help with {m}, so {A} and {B} agree to teach each other once a week.

A: How was your first evening in the {l:Spanish|French|Russian} course?
B: Awful. Everyone talked as if they had grown up there.
A: But you did the test, didn't you?
B: On the computer, yes. It put me in level {n:four|five}.
A: That's high. Did you guess a lot?
B: My {p:cousin|neighbour|aunt} was sitting next to me and helped a bit.
A: A bit? {B}, your {p} comes from there!
B: All right, a lot. What do I do now?
A: Call the school, tell them the truth and do the test again, alone.
B: That's embarrassing. But I'll call them tomorrow.
=> {B}'s {l} course is too hard because a {p} helped with the test. {A} tells {B} to do the test again alone, and {B} will call the school.
=> {B} is in level {n} of a {l} course thanks to help with the test, finds it awful and will tell the school the truth.

A: I've been learning {l:German|Portuguese|Japanese} for {n:three|four|six} years, and I still can't say a word.
B: That can't be true. You got top marks.
A: On paper. As soon as someone speaks to me, my mind goes blank.
B: What are you afraid of?
A: Making mistakes. People will laugh.
B: I make ten mistakes a minute, and people love me for it. Listen, from today you order something in {l} every day, just one sentence.
A: Where?
B: At the {p:bakery|tea shop} by the station. The owner speaks it, and she's very patient.
A: One sentence. I think I can do that. But you come along the first time.
B: Deal.
=> {A} has learned {l} for years but is afraid to speak it. {B} suggests ordering one thing a day in {l} at the {p} and will come along the first time.
=> Since {A} fears making mistakes in {l}, {B} proposes saying one sentence every day at a {p}, and {A} agrees.

A: Scholarship office, good afternoon.
B: Hello, this is {B}. I sent you my application {w:two|three} weeks ago and haven't heard anything.
A: One moment. Yes, I have your file here. There's a letter missing from your professor.
B: Professor {p:Lang|Weber|Novak} promised to send it directly to you.
A: It never arrived, and we close on {d:Friday|Monday}.
B: The professor is in {c:Canada|India|Brazil} until next month!
A: It may also come by e-mail, as long as it's signed.
B: Then I'll write to Professor {p} at once. Can you tell me when it arrives?
A: Certainly. I'll send you a short note.
=> {B}'s scholarship application lacks a letter from Professor {p}, who is in {c}. {A} accepts it by e-mail, so {B} will write to the professor at once.
=> {A} tells {B} that a signed letter is missing and must arrive by {d}. {B} will contact the professor in {c}.

A: Sit down, {B}. You know why I've asked you to come?
B: I suppose it's about my scholarship.
A: It is. Your average has to be at least eighty, and last term it was {n:71|74|76}.
B: I know. My father was in hospital, and I drove home every weekend.
A: I'm sorry. Why didn't you tell us?
B: I didn't want to look weak.
A: There's a rule for such cases. If you bring a letter from the hospital, you keep the scholarship for one more term.
B: And then?
A: Then you need eighty again. Can you manage that?
B: My father is {s:at home again|much better}, so yes.
=> {B}'s average fell to {n} because {B}'s father was in hospital. With a letter from the hospital, {B} can keep the scholarship for one more term.
=> {A} explains that {B} may keep the scholarship for another term despite poor marks, but then needs an average of eighty again.

A: Welcome to the drama club! Have you acted before?
B: Never. And I don't want to.
A: I see. Then why are you here?
B: I like building things. Your last {s:castle|ship|forest} fell over in the middle of the show.
A: Don't remind me. The audience thought it was a comedy.
B: I could make you one that stands up by itself. My father has a workshop.
A: You're a gift from heaven! We start on {d:Monday|Wednesday} at six, in the gym.
B: Only one thing. I don't want to stand on the stage, not even at the end.
A: I promise.
=> {B} joins the drama club not to act but to build scenery, after the last {s} fell over. {A} is delighted and says the club starts on {d}.
=> {A} welcomes {B}, who wants to build things for the drama club and never stand on the stage.

A: {B}, you look unhappy. Is it the debate on Saturday?
B: Yes. We drew lots, and I have to argue that {x:pets should be forbidden in cities|schools should have no summer holidays|all homework should be done at school}.
A: And you think the opposite.
B: Of course I do! I can't say things I don't believe.
A: That's what makes it good training. I once had to speak against chocolate.
B: And?
A: I won, and then I ate a whole bar.
B: But how do I start?
A: Write down your own best reasons first, and then attack them. Nobody knows their weak points better than you.
B: That's clever. I'll try it tonight.
=> In Saturday's debate {B} must argue for something {B} doesn't believe. {A} advises {B} to write down {B}'s own reasons and attack them.
=> {B} is unhappy about having to argue that {x}. {A} calls it good training and gives {B} an idea of how to start.

A: {B}, we have to talk about your alarm clock.
B: What about it?
A: It rings at {t:five|half past four}, and then again every ten minutes until seven.
B: I need it. I want to get up early and study.
A: But you don't get up! I do. I've been awake since {t} every day this week.
B: I'm sorry. I don't even hear it.
A: I know. So here's my idea. You put it {p:in the kitchen|in the bathroom|on top of the wardrobe}, and you set it once.
B: And if I still don't hear it?
A: Then I'll come with a wet sponge.
B: All right, once. At six.
=> {A} is tired because the alarm clock of {A}'s roommate {B} rings from {t} on. {B} agrees to set it only once, at six.
=> {B}'s alarm wakes {A} but not {B}. {A} suggests putting it {p} and setting it once, and {B} accepts.

A: Can I tell you something before you hear it from somebody else?
B: That sounds serious.
A: I'm moving out at the end of {m:March|June|September}. My cousin has bought a flat and wants me to live there.
B: Oh. I can't pay {r:900|1,100|1,200} on my own.
A: I know, and I don't want to leave you in trouble. There's a {s:medical|music|law} student in my choir who needs a room.
B: Is this person tidy?
A: Tidier than I am.
B: That isn't difficult. All right, bring your friend to dinner on {d:Sunday|Friday}, and I'll cook.
A: Thanks for not being angry.
B: I'm only angry that you're taking the coffee machine.
=> {A} is moving into a cousin's flat at the end of {m}. As {B} can't pay the rent alone, {A} suggests a {s} student, who will come to dinner on {d}.
=> {B} needs a new roommate because {A} is moving out, and will meet a {s} student from {A}'s choir on {d}.

A: Do you have a minute after the lecture{,B}?
B: Of course, Professor. Did I do something wrong?
A: On the contrary. Your report on {t:bees|soil|glaciers} was the best in the class. I need a student assistant.
B: Me? I'm only in my second year.
A: I know that. It's ten hours a week, mostly {w:counting samples|typing in numbers|washing glasses}, I'm afraid. But in the summer you'd come along to {p:Iceland|Norway|Scotland}.
B: I already work in a café on weekends.
A: Could you give that up?
B: The café pays better. But it doesn't go to {p}. When do I start?
A: On Monday.
=> {A} offers {B} a job as a student assistant with a trip to {p} in the summer. {B} is ready to give up the café job and starts on Monday.
=> Because {B}'s report on {t} was the best, {A} wants {B} as an assistant, and {B} accepts although the café pays better.

A: Professor, our group has a problem. We are four people, but only three of us are working.
B: Who isn't?
A: I'd rather not say a name.
B: That makes it hard to help you. What have you tried?
A: We've written {n:five|seven|ten} messages and got one smiley.
B: Hm. In the talk on {d:Thursday|Tuesday}, each of you will present one part, and I'll give each of you your own mark.
A: So not one mark for the whole group?
B: No. Tell everyone in your group today. I think you'll get more than a smiley.
A: Thank you. That's fair.
=> {A} complains that one of four people in the group does no work, without naming anyone. {B} will give each member a separate mark on {d}.
=> As one member of {A}'s group isn't working, {B} decides to mark everyone separately and tells {A} to let the group know today.

A: {B}, your homework and {n:Oliver|Laura|Victor}'s are exactly the same. Even the mistakes.
B: Really? That's strange.
A: Very. You both wrote that {x:Rome is the capital of Spain|a spider has six legs|the moon is a star}.
B: Maybe we both read the same book.
A: {B}.
B: All right. I copied it on the bus. My little brother poured {d:juice|milk|cocoa} on mine, and I had no time.
A: I can believe the part with the brother. But you should have told me.
B: Am I in trouble?
A: You'll do it again by tomorrow, by yourself, and {n} gets the mark for this one.
=> {B} admits copying {n}'s homework because a brother poured {d} on {B}'s own. {A} wants {B} to do it again by tomorrow.
=> {A} notices that {B} and {n} have the same homework. {B} copied it on the bus and has to do it again alone.

A: My oral exam is on {d:Thursday|Friday}, and I already feel sick.
B: But you know everything.
A: I know it at home. In front of three professors I can't even remember my name.
B: Then we'll practise. I'm the professor, and you come in through that door.
A: That's silly.
B: It worked for me. I'll ask nasty questions, and my {p:roommate|sister|brother} will sit there and look bored.
A: Did your professors look bored?
B: One of them was eating {f:a sandwich|an apple|a yoghurt}.
A: Fine. Tonight at {t:seven|eight}?
B: Good. And wear your exam clothes.
=> {A} is afraid of an oral exam on {d}. {B} suggests practising it tonight at {t}, with {B} as the professor, and {A} agrees.
=> {B} will help {A} get ready for an oral exam by playing a professor tonight. {A} should wear exam clothes.

A: Examination office. What can I do for you?
B: I missed the {s:biology|law|economics} exam this morning. My train stood in a tunnel for {n:two|three} hours.
A: I'm sorry. Have you got anything to prove it?
B: Only my ticket. Can't I write it this afternoon?
A: No, the others would tell you the questions. There's a second date in {m:April|October}.
B: But then I can't start my internship!
A: You can, if your company agrees. But first I need a paper from the railway that says how late the train was. Otherwise it counts as failed.
B: Failed? I'm going back to the station right now.
=> {B} missed the {s} exam because of a train. {A} offers a second date in {m} but needs a paper from the railway, or {B} has failed.
=> Since the train was {n} hours late, {B} couldn't write an exam and now goes to the station to get proof.

A: How can I help you?
B: I've got a letter here about the fees. I have to pay {p:1,500|1,800|2,100} euros by the {d:first|tenth|fifteenth}, and I don't have that much.
A: Do you get any money from your parents?
B: No, I pay for everything myself. I drive a taxi at night.
A: Then you can pay in {n:three|four|six} parts. You only have to fill in this form.
B: Nobody told me that! Does it cost extra?
A: Ten euros for the paperwork.
B: I can live with that. May I have a pen?
A: Here you are. And the first part is due on the {d} as well.
=> {B} can't pay {p} euros in fees at once. {A} explains that {B} may pay in {n} parts for ten euros extra, with the first due on the {d}.
=> {A} lets {B}, who drives a taxi at night to pay for everything, pay the fees in {n} parts.

A: You've been here for a month now. How do you like it?
B: It's nice. The teachers are friendly, and the food is good.
A: You say that with such a sad face{,B}.
B: To be honest, I want to go home. Everyone already has friends, and I sit in my room and call my {g:grandmother|sister|mother}.
A: I felt the same in my exchange year. It got better when I joined the {c:swimming team|choir|cooking group}.
B: I can't do that well.
A: Neither could I. They need people to carry things, too. Come with me on {d:Tuesday|Thursday}, and if you hate it, we'll go and eat cake.
B: Cake sounds good. All right, I'll come.
=> After a month in a new place, {B} wants to go home and has no friends yet. {A} invites {B} to the {c} on {d}, and {B} agrees to come.
=> Although {B} calls everything nice, {B} wants to go home. {A} felt the same once and takes {B} along to the {c}.

A: You write for the student paper, don't you?
B: I'm the editor. Do you have a story?
A: The cafeteria throws away whole trays of {f:rice|pasta|bread} every evening. I work there, and I've taken photos.
B: That's big. Can we print your name?
A: No! I'd lose my job.
B: Then I need somebody else who says it with a name. A story without names looks weak.
A: The cook is angry about it, too. I could ask {c:Mr. Bruno|Mrs. Keller|Mr. Sims}.
B: Good. And I'll ask the manager for an answer. We print on {d:Thursday|Monday}.
=> {A} tells the student paper that the cafeteria throws away food, but wants to stay unnamed. {A} will ask {c}, the cook, to speak, and {B} will ask the manager.
=> {B} wants to print {A}'s story about wasted {f} on {d} but needs someone who gives a name, perhaps {c}.

A: Your class was quiet as a mouse today. How do you do it?
B: Why? Is yours so loud?
A: Yesterday they threw {t:paper planes|chalk|bananas} while I was writing on the board. I've only been a teacher for {n:five|six|eight} weeks, and I'm losing my voice.
B: Do you shout?
A: All the time.
B: Stop that. When it gets loud, stand still and whisper. They get curious.
A: And that works?
B: Not on the first day. But on the third. And learn all their names by Monday.
A: All thirty?
B: All thirty. It's hard to throw {t} at someone who knows your name.
=> {A}, a new teacher, has a loud class and shouts all the time. {B} advises {A} to whisper and to learn all the names by Monday.
=> {B} tells {A}, who has trouble with a noisy class, to stand still and whisper and to know every pupil's name.

A: So, where do we go with the class in {m:May|June}? I thought of the {x:salt mine|car museum|old fortress}.
B: We were there last year, and two of them got lost.
A: Then what about the lake?
B: {s:Half of them can't swim|It's three hours by bus}.
A: You don't like anything{,B}. Where would you go?
B: To be honest, I'd ask the pupils.
A: They'll say the fun park, and we can't pay for that.
B: Then we give them three places that we can pay for, and they vote.
A: The {x}, the lake and what else?
B: The farm with the cheese. I'll make the list tonight.
=> {A} and {B} can't agree where to go with the class in {m}. The pupils will vote on the {x}, the lake and a farm, and {B} makes the list.
=> Planning a class trip, {B} turns down {A}'s ideas and suggests that the pupils choose from three places that can be paid for.

A: Thank you for coming. I'm {n:Peter|Simon|Daniel}'s maths teacher.
B: Is he so bad?
A: He isn't bad at all. But during my lessons he draws {t:dragons|horses|ships}, all over his books.
B: I'm very sorry. I'll take his pens away.
A: Please don't! Look at this one. I can't draw like that, and he's eleven.
B: It is good, isn't it?
A: I'd like to send it to a competition in {c:Paris|Vienna|Brussels}. I need your permission.
B: So you didn't call me to complain?
A: A little. He could do his sums first and then draw.
B: I'll talk to him. And yes, please send it.
=> {n} draws {t} in {A}'s maths lessons. {A} wants to send a drawing to a competition in {c}, and {B} gives permission and will talk to him.
=> {B} expects a complaint, but {A} mainly wants permission to enter {n}'s drawing in a competition.

A: Only one more year, {B}, and you'll have your degree in {s:economics|law|chemistry}.
B: I have to tell you something. I've left.
A: Left what?
B: The university. I start as a {j:carpenter|baker|gardener} in {m:August|September}.
A: With your marks? After {n:three|four} years?
B: I got good marks, and I was bored every single day. Last summer I tried the new job for a month, and I forgot to look at the clock.
A: What does your mother say?
B: She cried. Then she said she'd be my first customer.
A: Well, I think you're crazy. But I haven't seen you smile like this for a long time.
=> {B} has left university a year before the degree in {s} to become a {j}. {A} finds it crazy but sees that {B} is happy.
=> Bored by studying {s}, {B} tells {A} about starting as a {j} in {m}, although {B}'s marks were good.

A: Could I borrow your notes from {d:Monday|Tuesday}'s lecture?
B: Again? You borrowed them last week, and the week before.
A: I know. The lecture starts at eight, and I work in a bar until {t:two|three}.
B: I'm sorry for you, but it takes me a lot of work to write them.
A: I could pay you.
B: I don't want money. But I never understand the {x:diagrams|formulas|old texts}, and you're good at them.
A: So I explain the {x}, and you give me the notes?
B: Every Friday, at lunch. And you buy the coffee.
A: You have a deal.
=> {A} misses early lectures because of work in a bar and keeps borrowing {B}'s notes. In return, {A} will explain the {x} to {B} every Friday.
=> {B} is tired of lending {A} notes but agrees to go on if {A} explains the {x} and buys coffee.

A: Student services, hello.
B: I've lost my student card. I think it fell out on the {p:ferry|tram|ski lift}.
A: When was that?
B: On {d:Saturday|Sunday}. I can't get into the library or the gym, and I can't even eat.
A: A new card costs {n:fifteen|twenty} euros and takes a week.
B: A week? What do I do until then?
A: You get a paper one today. It works everywhere except at the gym.
B: That's fine. I wasn't going there anyway.
A: Then I need a photo of you and your passport.
B: I have the passport. Is there a photo machine here?
A: Down the stairs, on the left.
=> {B} has lost a student card. A new one costs {n} euros and takes a week, so {A} gives {B} a paper one and needs a photo and a passport.
=> {A} explains how {B} can get a new student card and that a paper card works until then, except at the gym.

A: So you want to write your thesis on {t:food|trade|bread}. What about it?
B: Everything. The history, the prices, the future.
A: {B}, that's a library, not a thesis.
B: But it's all interesting!
A: What made you think of it in the first place?
B: My grandparents. They had a small {s:bakery|inn|shop} in the mountains, and people met there every evening.
A: And today?
B: It's closed, and people sit at home.
A: There's your topic. What happens to a village when its {s} closes?
B: Is that big enough?
A: You'll be surprised. Bring me two pages by {d:Thursday|the end of the week}.
=> {A} finds {B}'s thesis topic much too broad. {A} suggests writing about what happens to a village when its {s} closes and wants two pages.
=> {B} wants to write about everything to do with {t}, but {A} leads {B} to a smaller topic, the closed {s} of {B}'s grandparents.

A: Is this the {s:anatomy|physics|accounting} book for forty euros? I saw your ad.
B: Yes, it's as good as new. I hardly opened it.
A: That explains why you're selling it. Did you pass?
B: At the third try.
A: But this is the {e:fourth|fifth} edition. Our professor wants the next one.
B: The only difference is one chapter and the cover. I compared them.
A: Then forty is too much. I'll have to copy that chapter.
B: {p:Twenty|Twenty-five}, and I'll give you my exercises, with the answers.
A: Are the answers right?
B: The ones from the third try are.
=> {A} finds forty euros too much for {B}'s old edition of a {s} book. {B} offers it for {p} euros together with exercises and answers.
=> {B} wants to sell a {s} book that isn't the newest edition, lowers the price to {p} and adds exercises.

A: When do we get our tests back?
B: Soon, {A}, soon. I have four classes.
A: You said that {w:two|three} weeks ago. And you told us that deadlines are deadlines.
B: Did I say that?
A: When {n:Emma|Leon|Nora} was one day late, you took off five points.
B: I see where this is going.
A: So we've thought about it in class. You lose five points for each day.
B: That would be a lot. What can I do to make it good?
A: No homework until we have the tests.
B: Then I'll start marking right now. You'll have them on {d:Friday|Monday}.
=> {A} complains that the teacher, {B}, hasn't given back the tests for {w} weeks and wants no homework until the tests are back. {B} promises them for {d}.
=> Reminded by {A} of {B}'s own strict deadlines, {B} promises to mark the tests and return them on {d}.

A: {B}, the committee has chosen you to give the speech at the graduation.
B: Me? There must be a mistake. {n:Clara|Hugo|Marta} has the best marks.
A: {n} said no and suggested you. Everybody laughs when you tell a story.
B: In the cafeteria, yes. Not in front of {x:four|six|eight} hundred people and my parents.
A: It's only five minutes.
B: I once fainted at a birthday party when I had to say thank you.
A: Then don't do it alone. What if the two of you speak together, in turns?
B: If {n} agrees to that, I'll do it. And I want a chair.
=> {A} wants {B} to give the graduation speech. {B} is afraid of the crowd but will do it together with {n}, if {n} agrees.
=> {B} doesn't dare to speak alone at the graduation, so {A} suggests that {B} and {n} speak in turns.

A: I can't read a word of this{,B}. Did a chicken write it?
B: I was in a hurry. We only had {n:sixty|ninety} minutes.
A: I can't give you points for something I can't read.
B: But I knew everything! I can read it to you.
A: All right, what does it say here?
B: It says... Hm. {x:"Freedom"? No, "furniture"|"The king"? No, "the kitchen"}. I'm not sure.
A: You see?
B: Could I write the next exam on a computer?
A: If you ask the school before {m:March|November}, yes. As for this one, I'll mark what I can read, and you'll come and explain the rest to me on {d:Tuesday|Thursday}.
=> {A} can't read {B}'s exam, and neither can {B}. {A} marks what is readable, and {B} must explain the rest on {d}.
=> Because of bad handwriting, {B} has to explain part of an exam to {A} on {d}, and may write the next one on a computer after asking the school.

A: Aren't you going to {p:Ben|Julia|Stella}'s party?
B: I'd love to, but I work at the petrol station until midnight.
A: Again? When do you sleep?
B: In the {c:Latin|ethics|geography} lecture.
A: That isn't funny. You failed two exams.
B: I have to pay my rent{,A}.
A: The library needs somebody for the desk. It's quiet in the evenings, and you're allowed to read your own books there.
B: And the pay?
A: A little less. But you'd be paid for studying.
B: Why did nobody tell me before? Who do I talk to?
A: Mrs. {l:Hart|Olsen|Rossi}, on the second floor. Go before somebody else does.
=> {B} works late at a petrol station and has failed two exams. {A} suggests a job at the library, where {B} could study, and sends {B} to Mrs. {l}.
=> {A} is worried about {B}'s late work and tells {B} about a library job that pays a little less but leaves time to read.

A: Professor {n:Hill|Stone|Park} speaks so fast that I can't follow.
B: I like that. It's never boring.
A: You grew up with English. I have to translate everything in my head, and by then the next slide is up.
B: Then why don't you change to the other group?
A: It's full. I've asked.
B: Have you told the professor?
A: In front of everybody? No.
B: Write a mail. My friend from {c:Chile|Korea|Egypt} did that, and now the slides are online the day before.
A: Only for your friend?
B: No, for everyone. You just have to know the password. It's {w:"sunflower"|"umbrella"|"breakfast"}.
A: You've saved my term.
=> {A} can't follow Professor {n}, who speaks too fast. {B} tells {A} that the slides are online the day before and gives {A} the password.
=> The other group is full, so {A} must stay with Professor {n}, but learns from {B} how to read the slides in advance.

A: We haven't got enough people for the {c:chess|photo|astronomy} club. If we stay under ten, the school takes our room away.
B: How many are we?
A: {n:Seven|Eight}. And {w:one of them|your cousin} only comes for the biscuits.
B: Then let's bake more biscuits.
A: Be serious{,B}.
B: I am. We put up a table in the hall on {d:Monday|Wednesday} and give one to everybody who signs up.
A: That's not honest. They'll never come back.
B: Some will. I came for the biscuits myself, two years ago.
A: You did? Fine. You bake, and I'll make a poster.
=> The {c} club will lose its room if it has fewer than ten members. {B} will bake biscuits for new members on {d}, and {A} makes a poster.
=> To save the {c} club, {A} and {B} plan a table in the hall where everybody who signs up gets a biscuit.

A: The form says I need two foreign languages. I've only got one.
B: Which one?
A: {l:Spanish|French|Italian}. Could I start another one here?
B: You could, but it takes two years. What do you speak at home?
A: {h:Tamil|Arabic|Ukrainian}, with my parents. But that doesn't count, does it?
B: Why shouldn't it? Can you write it?
A: Of course. I write to my grandmother every week.
B: Then you take a short test, in {m:May|June}, and that's your second language.
A: And I was so worried! How much does the test cost?
B: Nothing.
=> {A} is worried about having only one foreign language, but {B} explains that {A}'s {h} from home counts after a free test in {m}.
=> {B} tells {A} that a free test in {h}, which {A} speaks at home, replaces two years of learning another language.

A: {q:Your CV|Your letter} says you speak fluent {l:Dutch|Swedish|Czech}.
B: That's right.
A: How nice. I grew up there. Shall we go on in {l}?
B: Oh. Perhaps "fluent" is a little strong.
A: How strong?
B: I can order a {f:coffee|beer|soup} and say that it's raining.
A: I see. Why did you write it then?
B: I really wanted this job, and I have a whole month before it starts. I thought I'd learn fast.
A: I like your courage, but I can't use people whose papers I have to check. I'm sorry.
B: I understand. It won't happen again.
=> In a job interview, {B} has to admit that {B}'s {l} isn't fluent. {A} turns {B} down for not being honest.
=> {A} grew up with {l} and finds out that {B} doesn't really speak it. {B} doesn't get the job.

A: You've been a {j:pilot|judge|surgeon} for twenty years, and now you'd like to be our night porter?
B: Yes. Is there anything wrong with my application?
A: It's the best we've ever had. That's what worries me. You'd be bored in a week.
B: I've had enough excitement. I'd like to sit at a desk, be friendly to people, and read.
A: The pay is {p:eleven|twelve|thirteen} euros an hour.
B: I know. I don't need much.
A: And if a guest is drunk and starts to shout?
B: You should hear what people shouted at me in my old job.
A: Let's try it for {n:two|three} months. Can you start on the first?
B: With pleasure.
=> {A} worries that {B}, a {j} for twenty years, would be bored as a night porter. {B} wants a quiet job, and {A} tries it for {n} months.
=> After twenty years as a {j}, {B} would like a quiet job at a hotel desk. {A} has doubts but gives {B} a trial.

A: Good morning, I'm {A}. It's my first day.
B: Welcome! Nobody told me, but sit down. What will you do here?
A: I'm the new {j:accountant|designer|lawyer}.
B: That's odd. We're a {x:dental laboratory|dance school|pet shop}. What do we need one for?
A: Isn't this {s:Garden|Mill|Church} Street twenty-two?
B: It's twenty-two b. Twenty-two a is across the yard.
A: Oh no. And I was five minutes early.
B: You're still on time if you run. Through the back door, past the bins.
A: Thank you! I'm so sorry.
B: Don't be. If they aren't nice to you, come back.
=> On the first day in a new job, {A} comes to {B}'s {x} by mistake. {B} explains the way to the right building across the yard.
=> {A}, a new {j}, has gone to the wrong house number in {s} Street, and {B} sends {A} across the yard.

A: How was your first day at the {f:furniture shop|printing firm|travel office}?
B: My feet hurt, my head hurts, and I've met {n:thirty|forty} people.
A: Were they nice?
B: Very. Only lunch was a problem. Everyone sat down, and I took a free chair. Suddenly it was quiet.
A: Why?
B: It was the chair of old Mr. {m:Baker|Fox|Winter}. He's been sitting there for twenty-six years.
A: Did he throw you out?
B: No, he said good morning and ate standing up. I nearly died.
A: And now?
B: Tomorrow I'm bringing him {c:a cake|some chocolate}, and a chair of my own.
=> On {B}'s first day at the {f}, people were nice, but {B} took the chair of Mr. {m}. Tomorrow {B} will bring him {c}.
=> {B} tells {A} about sitting on the wrong chair at lunch, so that old Mr. {m} ate standing up. {B} wants to make it good.

A: Good morning, may I speak to Ms. {m:Turner|Carlson|Price}, please?
B: I'm afraid she's in a meeting until {t:noon|three}. Can I take a message?
A: Yes, please. It's {A} from Northside Printing. The {i:posters|menus|calendars} are ready, but there's a problem with the colour.
B: What kind of problem?
A: The blue looks more like green. She should come and see it before we print all {n:two|five} thousand.
B: I'll tell her. When do you close?
A: At six. If she can't come, I could send my {h:driver|son} with a sample.
B: I'm sure she'd like that. I'll ask her and call you back.
=> {A} leaves a message for Ms. {m}: the blue of the {i} looks green, and she should see it before printing. {B} will tell her and call back.
=> Ms. {m} is in a meeting, so {B} takes {A}'s message about the colour of the {i}. {A} could also send a sample.

A: There was a call for you from a Mr. {x:Cook|Bird|King}. He said it's urgent.
B: I don't know any Mr. {x}. What did he want?
A: He said the {p:fish|birds|mice} are dead, and you should come at once.
B: What? I don't have any!
A: I wrote it down. Here.
B: Give me the number. I'll call him. ... Hello? Yes. Oh, I see. Thank you.
A: Well?
B: He's from the garage. He didn't say {p}. He said the brakes.
A: The line was very bad.
B: Next time ask him to spell it. My car will be ready {d:tomorrow|on Friday}, if I pay for new ones.
=> {A} took down a strange message about dead {p}. {B} calls Mr. {x} and learns that it is about the brakes of {B}'s car.
=> {A} misheard a message from the garage. {B}'s car needs new brakes and will be ready {d}, and {A} should ask callers to spell things.

A: Hello, this is {A} from {f:Baxter Tools|Sunrise Foods|Delta Paints}. We got your fax, or rather eleven pages of nothing.
B: Nothing at all?
A: All white. Maybe you put the paper in the wrong way round.
B: That's possible. It's an old machine, and the new {w:trainee|clerk} sent it.
A: Could you send it again? We need the {l:price list|plan|contract} before {t:four|five}.
B: Wouldn't it be easier by e-mail?
A: Our e-mail hasn't worked since {d:Monday|yesterday}. That's why the old fax is back.
B: I see. I'll stand next to it this time. Give me ten minutes.
=> {A} received only white pages and needs {B}'s {l} before {t}. As {A}'s e-mail doesn't work, {B} will fax it again in ten minutes.
=> {B}'s fax with the {l} arrived without any text, perhaps put in the wrong way round, so {B} sends it again.

A: {B}, did you get my e-mail with the {x:drawings|photos|films}?
B: I got an e-mail that says "see attachment". There's no attachment.
A: Again? I've sent it three times!
B: How big is it?
A: I don't know. {n:Sixty|Ninety} pages, in colour.
B: Then our system cuts it off. It takes small files only.
A: And the customer wants them by {t:two|noon}.
B: Put them into the shared folder, and send me the link.
A: I don't know how that works.
B: I'm coming over. It takes a minute, and next time you'll do it yourself.
=> {A}'s {x} never arrive because the file is too big for e-mail. {B} is coming over to show {A} how to use the shared folder.
=> {A} has sent the {x} three times without success. {B} suggests a link to the shared folder and will help {A}, as the customer needs them by {t}.

A: I'm so glad we could meet for lunch. The {f:duck|lamb|trout} here is excellent.
B: It looks wonderful. I wish I could eat it.
A: Don't you like it?
B: I had a tooth out at {t:nine|ten} this morning. I can only have soup.
A: Why didn't you tell me? We could have met next week.
B: I didn't want to wait. I've heard that {c:Polar|Fabro|Nordik} has made you an offer, too.
A: It has. It's {n:five|eight} percent lower than yours.
B: I can't go down that far. But I can give you a five-year guarantee.
A: Now that's interesting. Put it in writing, and I'll wait until {d:Friday|Tuesday}. And eat your soup.
=> Over lunch, {A} tells {B} that {c}'s offer is {n} percent lower. {B} offers a five-year guarantee instead, and {A} waits until {d} for it in writing.
=> {B} comes to a business lunch in spite of a tooth out, and answers {c}'s lower offer with a guarantee of five years.

A: I've read your contract. There's one point I can't sign.
B: Which one?
A: Page {n:six|seven|nine}. If we deliver late, we pay a thousand euros a day.
B: Our last supplier was late every month. We had to be strict.
A: I understand. But if there's {w:snow|a storm|a flood}, I can't do anything about it.
B: That's true. We could leave out bad weather.
A: And strikes. And the first two days.
B: Weather and strikes, yes. But not the first two days, or everyone will be two days late.
A: One day?
B: One day. I'll have it changed by {d:tomorrow|Wednesday|Thursday}.
=> {A} won't sign a contract with a fine of a thousand euros for each late day. {B} leaves out weather, strikes and the first day.
=> {A} and {B} agree on a milder fine for late delivery, and {B} will have the contract changed by {d}.

A: {f:Green Valley|Blue Lake|White Hill} Farm, how can I help you?
B: This is {B} from the Station Hotel. We ordered {n:200|250|300} eggs for Saturday.
A: Yes, I have it here.
B: Could you make it twice as many? The {w:wedding|congress} has got bigger.
A: My hens don't know that. I have three hundred more at the most, and they're smaller ones.
B: Small is all right, they're for cakes.
A: Then I can do it, at {p:twenty|twenty-two} cents each.
B: Fine. And please come before {t:seven|eight}, because the cook starts early.
A: No problem. I'm up with the hens.
=> {B} from the Station Hotel wants twice as many eggs for Saturday. {A} can deliver smaller ones for {p} cents each, before {t}.
=> As the {w} has got bigger, {B} doubles an order of {n} eggs, and {A} agrees to bring smaller ones too.

A: {B}, I've just seen your new price list. {x:Flour|Sugar|Butter} costs a third more!
B: I know. I'm not happy either.
A: I've been your customer for {n:nine|twelve|fifteen} years.
B: And I'm grateful for it. But the harvest was bad, and diesel has gone up. I waited as long as I could.
A: If I raise the price of my {c:rolls|biscuits|pies}, people go to the supermarket.
B: What if you take the whole year's amount now? Then I can give you the old price.
A: I don't have room for that much.
B: I have. You pay now, and I store it for you.
A: I'll have to ask my bank. I'll tell you on {d:Monday|Friday}.
=> {A} is upset that {x} costs a third more. {B} offers the old price if {A} pays for the whole year now, and {A} will ask the bank.
=> Because of a bad harvest {B} has raised prices. {A} may keep the old price by buying a year's amount of {x}, and decides by {d}.

A: Where are our {i:bicycles|sewing machines|guitars}? They should have been here on {d:Monday|Tuesday}.
B: They're at the border. The customs people won't let them through.
A: Why not?
B: The papers say {n:forty|sixty} pieces, and they counted one more.
A: So we have one too many? That's good.
B: Not for them. Nothing moves until somebody explains it.
A: Call the factory!
B: I did. A worker put in one extra as a present, because the boss had {e:a birthday|a baby}.
A: That's very kind and very stupid. Can they send a new paper?
B: It's on the way. With luck, the truck drives on {t:tonight|tomorrow morning}.
=> The {i} are stuck at the border because there is one more than the papers say, a present from a worker. A new paper is on the way.
=> {A} is waiting for {i} that customs won't let through. {B} has called the factory and hopes the truck drives on {t}.

A: I bought this {k:kettle|toaster|iron} here, and it's broken. I want my money back.
B: Do you have the receipt?
A: Here. I bought it two years and {n:three|four|five} days ago.
B: Then I'm sorry. The guarantee is for two years.
A: You can't be serious! It's a matter of days!
B: I don't make the rules. If I pay you back, I'll be in trouble.
A: So I have to throw it away?
B: Not at all. We have a repair evening on {d:Wednesdays|Thursdays}. It's free, and the man there can repair anything.
A: I don't have time for that.
B: You could leave it here, and I'll give it to him.
A: Oh. That's kind of you. Thank you.
=> {A} wants money back for a broken {k}, but the guarantee ended {n} days ago. {B} offers to give it to the free repair evening.
=> {B} can't pay {A} back for a {k} after more than two years, but will take it to a man who repairs it for free.

A: I'm calling about the sofa you delivered {d:this morning|yesterday}. It's beautiful, but it's the wrong way round.
B: How can a sofa be the wrong way round?
A: The long side should be on the left. Now it stands in front of my {p:balcony door|fireplace|bookshelf}.
B: Let me check. You ordered "left".
A: Exactly.
B: Left when you sit on it, or left when you look at it?
A: When I look at it! Who sits down to order a sofa?
B: It says so on the form, in small letters. But you're the {n:third|fourth} one this month. I'll exchange it, free of charge.
A: When?
B: In {w:two|three} weeks. And I'll have that form changed.
=> {A}'s new sofa has its long side in the wrong place because the form was unclear. {B} will exchange it for free in {w} weeks.
=> {A} complains about a sofa that stands in front of the {p}. {B} has heard this before, exchanges it and wants the form changed.

A: Homesafe Insurance, good morning.
B: My neighbour's bath ran over, and the water came through my ceiling. My {i:piano|carpet|books} got wet.
A: I'm sorry to hear that. When did it happen?
B: On {d:Sunday|Saturday}. I've already taken everything to the dump.
A: You've thrown it away? Did you take pictures first?
B: No. It smelled so bad.
A: Without pictures I can't pay anything.
B: Wait, my {c:neighbour|daughter} filmed it all to show her friends!
A: Then send me that film and the bill, if you still have it. You'll hear from us in {n:ten|twelve} days.
=> {B} threw away things that got wet and has no pictures. {A}'s insurance can't pay without them, but {B}'s {c} made a film that {B} can send.
=> After water damage, {B} reports wet {i} to the insurance. {A} wants a film and the bill and answers in {n} days.

A: I'm flying to {c:Peru|Nepal|Kenya} next month, and I need travel insurance.
B: How long will you be away?
A: {n:Three|Four|Five} weeks.
B: The basic one is thirty euros, and the big one is seventy.
A: I'll take the cheap one. I'm never ill.
B: What will you be doing there?
A: Walking in the mountains and a bit of {s:climbing|rafting}.
B: Then I have to warn you. The basic one doesn't pay for a helicopter. My own brother broke his leg up there, and it cost {p:six|eight} thousand.
A: Oh. And the big one pays for that?
B: All of it.
A: Then I'll take the big one, and I'll watch my step.
=> {A} first wants the cheap travel insurance for {c}, but takes the one for seventy euros because it pays for a helicopter.
=> {B} warns {A} that the basic insurance isn't enough for {s} in {c}, so {A} changes to the big one.

A: I'd like to borrow {n:eight|nine|twelve} thousand for a car.
B: Certainly. How much do you earn?
A: About two thousand a month. I've just started as a {j:nurse|postal worker|cook}.
B: How long have you had the job?
A: Since {d:Monday|last week}.
B: Then it's too early, I'm afraid. We need to see three months' pay.
A: But I need the car to get to work. There's no bus at {t:four|five} in the morning!
B: Could somebody sign with you?
A: My {r:grandfather|aunt|sister} has an account here.
B: If your {r} signs, you can have the money this week.
A: I'll bring my {r} tomorrow.
=> {A} wants a loan for a car but has only just started working. {B} will give it if {A}'s {r} signs as well.
=> {B} can't lend {A} {n} thousand without three months' pay, unless {A}'s {r} signs with {A}.

A: Excuse me, the machine outside has swallowed my card!
B: Did you type in a wrong number?
A: Only {n:three|four} times.
B: Then it keeps the card. That's for your safety.
A: But I know my number. It's my {x:cat|dog|horse}'s birthday!
B: Please don't tell me any more. When did you get the card?
A: Last week. It's a new one.
B: With a new number. It came in a separate letter.
A: The grey one? I thought that was advertising. It's in the {b:bin|fireplace}.
B: Then I'll order another letter. It takes {d:three|five} days. You can take out money here at the desk until then.
=> {A}'s card was kept by the machine because {A} used an old number and threw away the letter with the new one. {B} orders another letter.
=> {A} must wait {d} days for a new number for the bank card and can get money at the desk until then.

A: We have {n:four|five|six} thousand for advertising. I'd put it all on the radio.
B: Who listens to the radio?
A: Everybody, in the car.
B: Our customers are {c:seventy and older|schoolchildren}. They don't drive to work.
A: Then what about the newspaper?
B: I asked {x:twenty|fifty} people in the shop how they found us. Do you know what they said?
A: The internet?
B: The bench. The bench with our name on it, at the bus stop.
A: That thing cost us eighty euros!
B: So let's buy more benches. One at every stop from here to the {p:hospital|park|market}.
A: And the rest of the money?
B: We keep it until we know if it works.
=> {A} wants to advertise on the radio, but {B} found out that customers know the shop from a bench. {B} suggests benches at every stop to the {p}.
=> {B} asked {x} people and learned that a cheap bench at the bus stop works best, so {B} wants to buy more benches.

A: Here's my slogan for the new {m:mattress|pillow|armchair}. "You will never get up again."
B: {A}, that sounds as if our customers die.
A: No, it sounds comfortable!
B: My {r:mother|grandmother} read it over my shoulder, and she crossed herself.
A: How about "Sleep like a stone"?
B: Stones are hard.
A: "Good morning, at last"?
B: That one I like. It's about the morning and not about the night.
A: I only said it because it's {t:nine|ten} and you've finally smiled.
B: Write it down before you forget it. We show it to the client on {d:Tuesday|Thursday}.
=> {B} rejects {A}'s first slogan for a {m} because it sounds like death. {B} likes "Good morning, at last", which will be shown on {d}.
=> {A} and {B} look for a slogan for a {m} and choose "Good morning, at last" for the client.

A: Should we go to the fair in {c:Milan|Leipzig|Lyon} again this year?
B: It cost us {n:nine|eleven|fourteen} thousand last time.
A: And we found thirty new customers.
B: How many of them bought anything?
A: Let me see. {x:Two|Three}. One of them was your uncle.
B: That's my point. I'd rather visit our old customers. For that money I could see all of them.
A: But if we don't go, people will think we're bankrupt.
B: Then we go without a stand. Two tickets, good shoes and a bag full of samples.
A: Is that allowed?
B: Nobody can forbid us to talk to people.
A: Good. I'll get the tickets.
=> {A} wants to go to the fair in {c}, but {B} finds a stand too expensive. {A} and {B} will go as visitors with samples.
=> Last year's fair cost {n} thousand and brought few buyers, so {A} and {B} decide to go without a stand.

A: The fair opens in {t:an hour|two hours}. Where are the brochures?
B: I thought you had them in your car.
A: And I thought they were in yours.
B: So they're still in the office, {n:three|four|five} hundred kilometres away.
A: What do we do now? We have a stand, a {p:coffee machine|palm tree|red carpet}, and nothing to give away.
B: I have the file on my computer. There must be a copy shop near here.
A: In black and white, on thin paper? That looks cheap.
B: Then we print only a small card with our address, and everyone who takes one gets the real brochure by post.
A: And we get their addresses. That's not bad. Run!
=> {A} and {B} left the brochures in the office. {B} will have small cards printed, and visitors get the real brochure by post.
=> Without brochures at the fair, {B} suggests handing out cards and posting the brochures, which also brings in addresses.

A: {B}, what do I have tomorrow?
B: The {x:tax adviser|architect|mayor} at nine, the meeting with the staff at eleven, and the dentist at {t:two|three}.
A: Can we put off the dentist?
B: You've put it off {n:four|five|six} times.
A: I have too much to do.
B: You told me that every time. And this morning you couldn't eat your apple.
A: You notice everything.
B: That's my job. I could put off the {x}, who asked for another day anyway.
A: All right. But if the dentist asks, I was never afraid.
B: I'll say you were on business in {c:Toronto|Madrid|Dublin}.
=> {A} wants to put off the dentist again, but the secretary, {B}, insists. {B} puts off the {x} instead, and {A} will go.
=> {B} goes through {A}'s appointments and won't let {A} put off the dentist, which has happened {n} times already.

A: Please write a letter to Mr. {m:Grant|Moreau|Fischer}. Ready?
B: Ready.
A: "Dear Mr. {m}, you are the rudest person I have ever done business with."
B: Do you really want that?
A: Yes! He kept us waiting for {n:two|three} hours and then cancelled the order.
B: He's also our biggest customer.
A: He called my idea {x:childish|a joke}. Write it!
B: I have written it. May I suggest something? I'll put it in the drawer until {d:Monday|tomorrow}. If you still like it then, I'll post it.
A: You did that with the last one, too.
B: And you thanked me for it.
A: Fine. The drawer.
=> {A} is angry with Mr. {m}, who cancelled an order, and dictates a rude letter. {B} persuades {A} to leave it in the drawer until {d}.
=> {B} doesn't want to post {A}'s rude letter to the biggest customer and suggests waiting until {d}. {A} agrees.

A: Could you stay a little longer tonight? The {x:tender|catalogue|budget} has to go out tomorrow.
B: I'm sorry, I can't. Our choir has its concert.
A: You've known about the deadline since {m:January|Easter|summer}.
B: My part has been finished since {d:Tuesday|Monday}. It's in your folder.
A: Oh. I haven't looked. Then what's missing?
B: {p:Karen|Lars|Felix}'s part. But {p} left at four.
A: So I'm asking the wrong person.
B: I'm afraid so. I can call {p} from the bus, if you like.
A: No, that's my job. Enjoy your concert, and sing a song for me.
=> {A} asks {B} to work late, but {B} has a concert and finished long ago. {p}'s part is missing, so {A} will call {p}.
=> {B} refuses to stay because of a choir concert. It turns out that the missing part of the {x} is {p}'s.

A: So {n:Roger|Tina|Vera} got the job.
B: Yes. I've just heard it in the lift.
A: I'm sorry{,B}. Everyone thought it would be you.
B: I thought so, too. I had even told my children.
A: Did the boss say why?
B: That {n} speaks {l:Chinese|Russian|Arabic}. We don't even have any customers there!
A: Maybe we will soon. Go and ask.
B: I'm too angry. I'd say something stupid.
A: Then go tomorrow, and ask one thing only. What do you have to do to be the next one?
B: That's a good question. And tonight I'll eat a {c:whole pizza|big ice cream}.
=> {B} is disappointed because {n} was promoted instead. {A} advises {B} to ask the boss tomorrow what {B} needs to do to be next.
=> {n} got the job {B} had hoped for, because of speaking {l}. {B} is too angry to ask the boss today.

A: Congratulations{,B}! Head of the department!
B: Thanks. You don't look very happy.
A: I am. It's only that we've shared a desk for {n:seven|eight|ten} years. Now you're my boss.
B: That's what I'm most afraid of myself.
A: Will we still go {s:bowling|fishing|running} on Thursdays?
B: Of course. But I can't tell you everything any more, and I can't let you come late.
A: I'm never late! Well, twice.
B: {A}, if I make a mistake, will you tell me? Alone, not in front of the others?
A: I always have. And will you let me win now and then?
B: Never.
=> {B} becomes the boss of {A} after {n} years at the same desk. Both want to keep {s} on Thursdays, and {A} will tell {B} about mistakes alone.
=> {A} worries how {B}'s promotion will change things, but {A} and {B} will still go {s}, and {B} wants {A} to be honest about mistakes.

A: I see you've written your name down for the first two weeks of {m:July|August}.
B: Yes, we've rented a {h:cottage|boat|caravan}.
A: But I want those weeks. I told everyone at {c:Christmas|Easter}!
B: You told us, but you didn't write it in the calendar.
A: One of us has to be here for the {w:deliveries|apprentices}.
B: Have you booked anything?
A: Not yet. My sister is coming from Australia, but only in the second week.
B: Then I could come back a week early. We'd have the {h} for one week, and my cousin takes it for the other.
A: Would you do that for me?
B: If you take over my shift on New Year's Eve.
A: Done.
=> {A} and {B} want the same two weeks off in {m}. {B} comes back a week early, and {A} takes over {B}'s shift on New Year's Eve.
=> Because {A}'s sister is coming in the second week, {B} gives up one holiday week in return for a free New Year's Eve.

A: Personnel, {A} speaking.
B: Good morning, it's {B}. I've still got {x:a fever|a bad cough}, so I can't come in today either.
A: You poor thing. How long have you been ill?
B: Since {d:Monday|Tuesday}. This is the third day.
A: Then I need a note from your doctor.
B: I can't get out of bed, and the doctor is on the other side of town.
A: Many doctors do it on the phone now, if they know you.
B: Do they? Mine has known me since I was {n:four|six}.
A: Call there, and ask them to send the note straight to us.
B: Good. I hope I'll be back on {e:Friday|Thursday}.
A: Stay at home until you're well.
=> {B} is ill for the third day and needs a doctor's note. {A} suggests calling the doctor, who can send the note straight to the firm.
=> {A} tells {B}, who has {x}, how to get a doctor's note on the phone and to stay at home until {B} is well.

A: Are you going to join the strike on {d:Monday|Wednesday}?
B: I don't know. My contract ends in {m:June|November}, and I'd like to stay.
A: They aren't allowed to punish you for it.
B: They won't punish me. They'll just not give me a new contract.
A: If everybody thinks like that, we'll never get more pay.
B: That's easy to say if you've been here for {n:ten|twenty} years.
A: You're right, I'm sorry. It isn't the same for you.
B: I could help in another way. I could bring you {f:hot soup|tea and cake} in my lunch break.
A: We'd be very glad. It'll be cold out there.
=> {B} won't join the strike on {d} for fear of not getting a new contract. {A} understands, and {B} will bring {f} instead.
=> {A} wants everybody to strike, but {B}'s contract ends in {m}, so {B} only offers to bring {f} in the lunch break.

A: Have you heard? The trains are on strike from {d:tomorrow|Thursday}.
B: Yes. I've already told the boss that I'll be late all week.
A: You live in {t:Ashford|Weston|Millbrook}, don't you? I could pick you up.
B: That would be great! When do you drive?
A: At six. I like to be the first in the office.
B: At six in the morning? I thought you were being nice.
A: You can sleep in the car.
B: With your singing? {p:Nina|Jonas} told me about it.
A: I only sing when I'm alone. Six o'clock, at the church?
B: All right. But you'll be silent, and I'll pay for the petrol.
=> Because of a train strike, {A} will take {B} to work by car at six in the morning. {B} pays for the petrol and wants silence.
=> {A} offers {B} a ride during the strike. {B} finds six o'clock very early but agrees to be picked up at the church.

A: My computer has frozen! And I've been writing since {t:eight|seven}.
B: Don't touch anything. When did you last save it?
A: Save it? Doesn't it do that by itself?
B: Some do. Yours is {n:nine|eleven} years old.
A: I've already pulled the plug.
B: I said don't touch anything!
A: That was before you said it.
B: Let's switch it on and see. Look, there's a copy here, "{f:report_old|letter_draft|speech_auto}".
A: That's it! Is it all there?
B: Up to page {p:twelve|fifteen}.
A: I was on the next page. You're a magician.
B: No, just lucky. From now on, press this key every ten minutes.
=> {A}'s computer froze and {A} hadn't saved anything. {B} finds a copy up to page {p} and tells {A} to save every ten minutes.
=> {A} pulled the plug on an old computer, but {B} could rescue almost all of the work, up to page {p}.

A: The printer says there's paper in it, but I've looked everywhere.
B: Did you open the flap at the back?
A: The back, the front and the side. I've even shaken it.
B: Let me try. Hm. There's something small and white behind the {r:roller|wheel}.
A: Paper?
B: No, it's {x:a tooth|a button|a sugar cube}. Whose is that?
A: I don't want to know. Does it print now?
B: It does. And look, everything that people sent {w:since Monday|all morning} is coming out.
A: That's {n:sixty|eighty} pages. And the first one says "secret".
B: Turn it round, and don't read it. I'll call the person whose name is on it.
=> {A} can't get the printer to work until {B} finds {x} in it. Among the pages that come out is a secret one, and {B} will call its owner.
=> {B} repairs the printer by taking out {x} and tells {A} not to read a secret page.

A: Do I really have to go to this safety training? I've been a {j:welder|roofer|driver} for {n:thirty|twenty-five} years.
B: Everybody has to go, {A}. It's the law.
A: Last time a young man showed us how to climb a ladder. I fell asleep.
B: I remember. We heard you.
A: I could teach him a thing or two. I've seen real accidents.
B: Then why don't you?
A: Why don't I what?
B: Teach it. The young man has {c:broken his leg|hurt his back}. On a ladder, by the way.
A: No! Is that true?
B: I need someone for {d:Thursday|Tuesday}, two hours, at full pay.
A: Then I'll do it. And nobody will fall asleep.
=> {A} doesn't want to go to the safety training, having slept through the last one. {B} needs a new trainer for {d}, and {A} agrees to teach it.
=> After {n} years as a {j}, {A} will teach the safety training on {d} because the trainer has {c}.

A: You didn't sign up for the course on the new program{,B}.
B: I don't need it. I retire in {n:two|three} years, and my cards work very well.
A: From {m:May|October} on there won't be any more cards. Everything will be in the computer.
B: Then I'll retire earlier.
A: What is it that bothers you?
B: All the others are young. I'd ask stupid questions, and they'd laugh.
A: Would it help if {p:Sophie|Adam|Lucy} showed it to you alone, here at your desk?
B: {p} is patient. I taught {p} everything, you know.
A: I know. So now it's the other way round.
B: Good. But I'm keeping my cards until it works.
=> {B} avoids the course on the new program for fear of being laughed at. {A} suggests that {p} show it to {B} alone, and {B} agrees.
=> From {m} on, {A}'s office works without cards. {B} accepts lessons from {p} but keeps the cards until it works.

A: There are {n:fourteen|sixteen|eighteen} points on the list for today's meeting. We'll be there till midnight.
B: Everyone wanted to add something.
A: Who put down "{x:Colour of the new cups|Names for the office plant|Smell in the lift}"?
B: That was the {d:sales|export} people.
A: And who wants to talk about the closing of the warehouse? It's the last point!
B: That was me.
A: {B}, that's the only one that matters. People could lose their jobs.
B: I didn't want to push in.
A: We start with it, and we stay with it as long as we need. The rest goes into an e-mail.
B: Even the cups?
A: Everything.
=> {A} finds {n} points too many for the meeting and wants to start with the warehouse, {B}'s point. The rest goes into an e-mail.
=> {B} put the closing of the warehouse last on the list, but {A} makes it the main point because jobs could be lost.

A: {B}, did I miss anything in the meeting?
B: You were sitting right next to me!
A: I know. I closed my eyes for a second, after {t:the second slide|the coffee}.
B: It was more like {n:thirty|forty} minutes. You even nodded when the boss asked for somebody.
A: Somebody for what?
B: To organize the {e:summer party|company football cup|Christmas lunch}.
A: You mean I said yes?
B: You nodded twice. Everybody clapped.
A: Why didn't you wake me?
B: Because otherwise I'd have had to do it. But I'll help you with the {h:drinks|music}.
A: That's the least you can do.
=> {A} fell asleep in a meeting and nodded, so {A} must now organize the {e}. {B} will help with the {h}.
=> {B} didn't wake {A} in the meeting, so as not to have to organize the {e}. Now it is {A}'s job.
`
  .trim()
  .split(/\n\n+/);
