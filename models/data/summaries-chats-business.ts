// Spoken dialogues of trade and offices, with their gist: orders, terms, claims, agents, banks, staff.
// Written in the form of summaries-chats.ts.
export const business = `
A: We've looked through your catalogue, and we like the {g:wool blankets|cotton towels|linen shirts}.
B: I'm glad to hear that. Which quantity do you have in mind?
A: About 800 to begin with. But your price is ten percent above last year's.
B: Wool and cotton have both become dearer. We held our price as long as we could.
A: Then I'd like to see two samples before I sign anything.
B: I can send them by courier today. They are free, but we ask you to pay the courier.
A: That's fine. You'll hear from me within a week.
=> {A} is interested in about 800 {g} but finds the price high and wants two samples first. {B} sends them today if {A} pays the courier.
=> Before ordering {g}, {A} wants to see samples, and will answer {B} within a week.

A: I've received your offer for the {m:pumps|drills|heaters}. When could you deliver?
B: At the end of October, if we get your order this week.
A: That's too late for us. Our season begins in September.
B: The factory is fully booked. Three shifts a day, even on Sundays.
A: Could you send a part of them earlier?
B: Let me see. Forty pieces in August, perhaps, and the other sixty in October.
A: With forty we could at least fill the shops. I'll take that.
=> {A} needs the {m} before the season begins in September. {B} can send forty in August and sixty in October, and {A} accepts.
=> {B}'s factory is fully booked, so {A} agrees to get the {m} in two parts.

A: About the terms of payment. We usually ask for a letter of credit.
B: We know. But it costs us a lot at the bank, and the order is small.
A: How small is it exactly?
B: 9,000 dollars. Couldn't we pay when the documents arrive?
A: We did that once with a customer in {c:Lima|Cairo|Manila}, and we never saw the money.
B: We have paid you on time for six years.
A: That's true. All right, but only this time. For large orders the letter of credit stays.
=> {B} doesn't want a letter of credit for a small order of 9,000 dollars. {A} agrees to payment when the documents arrive, but only this time.
=> Because {B} has always paid on time, {A} makes an exception and doesn't ask for a letter of credit for a small order.

A: Your letter of credit arrived this morning, but there's a problem.
B: What's wrong with it?
A: It says that transshipment isn't allowed. There's no direct ship from here to {p:Bergen|Durban|Valparaiso} before winter.
B: Our bank always writes that. Nobody told me.
A: We'd have to change ships in Rotterdam. Could you have it amended?
B: I'll call the bank today. Anything else, while I'm at it?
A: Yes, please extend it to the 15th of May, so that we have enough time.
=> {A} wants {B} to amend the letter of credit to allow a change of ships in Rotterdam and to extend it to the 15th of May. {B} will call the bank today.
=> As there's no direct ship to {p}, the letter of credit must be changed, and {B} will call the bank.

A: I'd like to talk about the insurance for the {g:glasses|mirrors|porcelain}.
B: Your price includes it, doesn't it?
A: It covers fire and loss at sea. It doesn't cover breakage.
B: But breakage is the only thing I worry about!
A: We can add it. The extra premium would be paid by you, about two hundred euros.
B: For goods worth forty thousand, that's not much. Please do it.
=> {B} is worried about breakage, which the insurance for the {g} doesn't cover. {A} will add it, and {B} pays about two hundred euros extra.
=> {A} explains that the insurance leaves out breakage, so {B} decides to pay extra for it.

A: How will you pack the {f:tea|coffee|cocoa}?
B: In cartons, with a plastic sheet inside.
A: We had wooden boxes last time. Cartons get wet on the quay.
B: Wood is heavy, and it makes the freight dearer. Cartons are also easier to carry.
A: And if half of it arrives wet?
B: Let's try it with one small load. If there's any damage, we pay for it and go back to wood.
A: Put that into the contract, and I'm content.
=> {B} wants to pack the {f} in cartons, but {A} fears that it gets wet. {A} agrees to a trial if the contract says that {B} pays for damage.
=> {A} prefers wooden boxes, but {B} suggests trying cartons with one small load first.

A: I'm calling about the {g:rice|sugar|flour} that arrived yesterday. Twelve tons are missing.
B: That surprises me. We loaded two hundred tons and have the papers for it.
A: Our people weighed it twice. And thirty bags were torn.
B: Then it must have happened on the way. I'm afraid that's a matter for the shipping company.
A: We bought it from you, not from them.
B: I understand, but you took out the insurance. Send me the report of the inspection, and I'll help you with the claim.
=> {A} complains that twelve tons of {g} are missing. {B} blames the transport and refuses to pay, but offers to help {A} with the claim.
=> {B} says that the missing {g} is a matter for the shipping company, and asks {A} for the report of the inspection.

A: We would like to be your agent in {c:Chile|Norway|Vietnam}.
B: That's an interesting offer. What are your sales there?
A: About two million a year, with nine salesmen in four cities.
B: And what commission do you expect?
A: Ten percent would be usual.
B: Our agents get six, and they sell nothing of our competitors.
A: Six percent is very little for a brand that nobody knows yet.
B: Let's begin without a contract. If you sell for half a million in a year, we'll talk about eight.
=> {A} wants to be {B}'s agent in {c} for ten percent. {B} offers six, and would talk about eight if {A} sells for half a million in a year.
=> {B} doesn't want to sign a contract with a new agent in {c} yet, and first wants to see what {A} sells.

A: The contract with our agent in {c:Oslo|Porto|Athens} runs out in March. Should we renew it?
B: The sales are good. Better than in any other city.
A: But I hear that he sells Corvina's machines too, under his wife's name.
B: Are you sure?
A: I saw her card at the fair. It has his telephone number on it.
B: Then he has broken the contract. I'd speak to him before we do anything, though.
A: Good. Invite him here next week, and we'll see what he says.
=> {A} has found out that the agent in {c} also sells a competitor's machines. {B} should invite him next week before the contract is renewed.
=> The agent in {c} sells well but seems to have broken the contract, so {A} and {B} decide to speak to him first.

A: Good morning, Mr. Dorn's office. How can I help you?
B: Good morning. I'd like to make an appointment with Mr. Dorn, for {d:Tuesday|Thursday} if possible.
A: He's in Vienna until Friday. What is it about?
B: The new lease. It's rather urgent, as it has to be signed this month.
A: He could see you next Monday at half past eight, before his first meeting.
B: That's early, but I'll be there.
A: And please bring two copies. He always loses one.
=> {B} wants to see Mr. Dorn about the new lease, but he's in Vienna until Friday. The appointment is next Monday at half past eight.
=> {A} gives {B} an appointment with Mr. Dorn next Monday and asks for two copies of the lease.

A: Could I speak to Ms. Keller, please?
B: I'm afraid she's in a meeting. May I take a message?
A: Yes. Please tell her that the {p:printers in Leeds|painters in Leeds} can't start on Monday. They'll come on Wednesday.
B: On Wednesday. And your name, please?
A: It's {A}. With the number she has.
B: Does she need to call you back?
A: Only if Wednesday doesn't suit her.
=> {A} can't reach Ms. Keller and leaves a message with {B}: the {p} won't start on Monday but on Wednesday.
=> {B} will tell Ms. Keller about the later start, and she only has to call {A} if Wednesday doesn't suit her.

A: I'm ringing to change our appointment tomorrow. I've caught a bad cold, and I have no voice.
B: I can hear that. Would {d:Thursday|Friday} at three be better?
A: Yes, if my voice is back by then.
B: We could also do it in writing. I only have four questions.
A: Really? Then why did we want to meet at all?
B: Because of the good lunch.
A: Send me the questions, then, and we'll have the lunch in spring.
=> {A} has a cold and can't come tomorrow. {A} and {B} agree that {B} sends the four questions in writing, and lunch is put off until spring.
=> Instead of moving the appointment to {d}, {A} asks for {B}'s questions in writing.

A: Let's begin. Has everyone read the minutes of the last meeting?
B: I have, and there's a mistake. It says that I agreed to close the {s:warehouse|workshop|laboratory}.
A: Didn't you?
B: I said that we should look at the costs first. That's quite different.
A: You're right, I remember it now. Who wrote the minutes?
B: You did.
A: Oh. Then I'll correct them today and send them round again.
=> {B} points out that the minutes wrongly say {B} agreed to close the {s}. {A}, who wrote them, will correct them today.
=> {A}'s minutes contain a mistake about the {s}, because {B} only wanted to look at the costs first.

A: Who's taking the minutes today?
B: Not me. I did it the last three times.
A: Paul is ill, and Anita has to present the figures.
B: Then let's record the meeting and have the computer write it down.
A: Is that allowed? Somebody might object.
B: We ask everybody first. If one person says no, I'll write.
A: Fair enough. But please don't look at people as if they mustn't say no.
=> Nobody wants to take the minutes, so {B} suggests recording the meeting. If one person objects, {B} will write them again.
=> {B} is tired of taking the minutes, and {A} accepts the idea of a recording if everybody agrees.

A: What did you see at the exhibition in {c:Hanover|Milan|Lyon}?
B: Mostly big screens and free sweets. But in the last hall there was a small firm with a folding {t:ladder|trolley|scooter}.
A: A folding one? We have that, too.
B: Ours weighs eleven kilos. Theirs weighs four.
A: How do they do that?
B: They wouldn't tell me. But they have no money for a factory and are looking for a partner.
A: Call them before somebody else does. Invite them for next week.
=> At the exhibition in {c}, {B} found a small firm with a very light folding {t}. It needs a partner, and {A} wants to invite it for next week.
=> {B} tells {A} about a firm whose folding {t} weighs only four kilos, and {A} wants to meet its people.

A: Shall we take a stand at the trade fair next spring?
B: It cost us fourteen thousand last time. How many orders did we get?
A: Three. But many people came to look.
B: Looking is free. I'd rather send two people as visitors and spend the rest on a better website.
A: Our competitors will say that we're in trouble if we don't show up.
B: They say that every year.
A: Well, all right. We skip it once and see what happens.
=> {B} is against a stand at the trade fair because it cost fourteen thousand and brought three orders. {A} agrees to skip it once.
=> {A} and {B} decide not to take a stand next spring, though {A} is worried about what competitors will say.

A: Is your market report ready?
B: Nearly. The short version is that older people buy our {p:bikes|phones|watches}, and young people don't.
A: But the advertisements are made for the young!
B: That's the funny part. Our customers told me they like the bright colours.
A: So what do you recommend?
B: Keep the colours, but make the print in the manual larger.
A: That's the cheapest recommendation I've ever got. Send it to me by Thursday.
=> {B} has found that mostly older people buy the {p}. {B} recommends keeping the bright colours and using larger print in the manual.
=> {B}'s report shows that young people don't buy the {p}, and {A} wants it by Thursday.

A: May I show you our new {m:label printer|coffee machine|paper cutter}? It's half as loud as the old one.
B: Noise has never been a problem here. What does it cost to run?
A: About forty cents a day.
B: And repairs? The last one from your firm was broken every month.
A: This one has a guarantee of five years, and we come within one day.
B: Would you lend us one for a month? I don't believe in brochures any more.
A: I'd have to ask my boss, but I think it can be done.
=> {A} presents a new {m}, but {B} had trouble with the last one and wants to borrow one for a month. {A} will ask the boss.
=> {B} doesn't trust {A}'s brochures and only wants to try the {m} for a month.

A: Your product talk went very well. Only the end was strange.
B: What was strange about it?
A: Somebody asked for the price, and you said that you'd have to look it up.
B: I did have to. We changed it twice last week.
A: Then say a range. "Between fifty and sixty" sounds much better.
B: And if they hold me to fifty?
A: Then we sell it for fifty and are happy. That's what it costs in the plan.
=> {A} liked {B}'s product talk, but {B} couldn't name the price. {A} advises giving a range, between fifty and sixty.
=> {B} didn't know the price after two changes last week, and {A} suggests naming a range next time.

A: We can't go below thirty dollars for a {g:backpack|raincoat|tent bag}.
B: Your neighbour offers it for twenty-six.
A: Have you seen his seams? They open after the first trip.
B: I have, and you're right. That's why I'm still sitting here.
A: Twenty-nine, if you take two thousand.
B: Twenty-eight, and I take three thousand and pay half of it in advance.
A: You drive a hard bargain. Twenty-eight it is.
=> {A} and {B} bargain over the price of a {g} and agree on twenty-eight dollars for three thousand, with half paid in advance.
=> {B} finds {A}'s quality better than the neighbour's and gets the price down from thirty to twenty-eight dollars.

A: Do you give a discount for cash?
B: Two percent within ten days.
A: And for a first order?
B: Nothing, I'm afraid. First orders are the most work.
A: What if I order every month, for a whole year?
B: Then it's five percent, but you get it back at the end of the year.
A: So if I stop in {m:October|November}, I get nothing?
B: That's the idea.
A: At least you're honest. I'll talk to my partner about it.
=> {B} offers two percent for cash and five percent for monthly orders, paid back at the end of the year. {A} will talk to a partner.
=> {A} asks about discounts, but {B} only gives five percent if {A} orders every month for a whole year.

A: The samples you sent us are beautiful. But which one is number seven?
B: The dark green {s:leather|velvet|silk}.
A: Ours is brown.
B: Brown? Then the labels have been mixed up. Brown is number nine.
A: It's lucky that I asked. I was just going to order five hundred metres of number seven.
B: Please wait. I'll send you a new set tonight, and you order by the new labels.
=> The labels on {B}'s samples have been mixed up, so number seven is brown instead of green. {B} will send a new set before {A} orders.
=> {A} nearly ordered five hundred metres of the wrong {s}, and {B} asks {A} to wait for new samples.

A: I'd like to cancel our order of {n:sixty|eighty} lamps.
B: Cancel it? They're already on the truck.
A: The hotel they were meant for has gone bankrupt. We only heard it this morning.
B: I'm sorry for you, but I can't take them back. They were made with the hotel's name on them.
A: Can the name be removed?
B: It's painted on. That would take one man three days. We'd do it for four hundred euros.
A: Then please do it. I'll look for another buyer.
=> {A} can't use {n} lamps because the hotel went bankrupt. {B} won't take them back, but will remove the name for four hundred euros.
=> {B} refuses to cancel {A}'s order of lamps, so {A} has the hotel's name removed and looks for another buyer.

A: Your order can't leave today. The drivers are on strike.
B: How long will it last?
A: Nobody knows. The last strike took nine days.
B: We open the shop on Saturday! I can't open it with empty {s:shelves|tables}.
A: If you have a van, you could fetch the goods yourself. I'll help you to load them.
B: It's two hundred kilometres. But all right, I'll be there tomorrow at noon.
A: And I'll take the freight off the bill, of course.
=> {A} can't deliver because the drivers are on strike. As {B} opens the shop on Saturday, {B} will fetch the goods tomorrow at noon.
=> Because of a strike {B} must fetch the goods with a van, and {A} takes the freight off the bill.

A: You still owe us the payment for {m:March|June}.
B: I know, and I'm ashamed of it. Our biggest customer hasn't paid us either.
A: I've sent you two reminders. The next letter comes from a lawyer.
B: Please don't do that. I could pay a third now, and the rest in two months.
A: A third now, a third next month, and a third the month after.
B: That's even better for me than a lawyer. Agreed.
=> {B} hasn't paid for {m} because a big customer hasn't paid either. {A} and {B} agree on three payments of a third each.
=> {A} threatens to send a lawyer's letter, but then lets {B} pay in three parts.

A: Thank you for the money, but I think you've paid us twice.
B: Twice? Let me look. No, there's only one payment here, of 730 euros.
A: I have one from the 4th and another from the 6th.
B: Oh, the second one is for the {r:repair|inspection} in May. I forgot to write that on it.
A: In May? I never sent you a bill for that.
B: I know. I waited for it so long that I simply paid.
A: I've never had such a customer. Thank you!
=> {A} thinks that {B} paid 730 euros twice, but the second payment is for the {r} in May, for which {A} never sent a bill.
=> {B} paid for the {r} without a bill, and {A} is surprised and grateful.

A: The {g:jackets|trousers|gloves} you sent lose their colour in the rain.
B: Have you had many complaints?
A: Nineteen so far. One customer came in with blue hands.
B: That's terrible. Are they all from the same box?
A: They all have the letter K on the label.
B: That's the week when we tried a new dye. Send everything with a K back. We'll pay for it and replace it.
A: And the man with the blue hands?
B: He gets a free pair from us, in grey.
=> {A} complains that the {g} lose their colour. {B} blames a new dye and will replace everything with the letter K on the label.
=> Nineteen customers complained about the {g}, so {B} takes back those with a K on the label.

A: We can't accept your claim. The guarantee ended in {m:April|May}.
B: The machine stopped in February. I wrote to you then.
A: We have no letter from February.
B: I have the answer from your Mr. Stahl, who promised to come. He never did.
A: Mr. Stahl left us in March. Could you send me that answer?
B: It's on its way to you right now.
A: I see it. In that case the repair is free, and I apologize.
=> {A} first refuses {B}'s claim because the guarantee ended, but an answer from Mr. Stahl shows that {B} wrote in time, so the repair is free.
=> {B} proves that the machine stopped while the guarantee was still valid, and {A} apologizes.

A: There's one clause in the contract that I don't like.
B: Number eleven, I suppose. Everybody dislikes number eleven.
A: You can raise the {r:rent|fee|price} whenever you want. I'd never know what to expect.
B: We've done it once in eight years.
A: Then it won't hurt you to write: not more than three percent a year.
B: I'd have to ask our lawyer.
A: Ask. I'll sign on the day I see it in writing.
=> {A} dislikes a clause that lets {B} raise the {r} at any time and wants a limit of three percent a year. {B} will ask the lawyer.
=> {A} will only sign the contract when there's a limit for the {r} in writing.

A: Here's the contract. Please sign on page four.
B: It says {c:Geneva|Zurich} on page two. I thought the job was here in Basel.
A: It is. The head office is in that city, that's all.
B: But here it says "place of work".
A: Let me see. You're right, that's a mistake. I used the contract of a colleague.
B: Is the salary the colleague's, too?
A: No, that's yours. I'd have noticed that.
B: What a pity. Well, I'll sign when the place is right.
=> {B} notices the wrong place of work in the contract, {c} instead of Basel. {A} used a colleague's contract, and {B} will sign when it's right.
=> {A} made a mistake in the contract, so {B} doesn't sign before the place of work is changed.

A: The contract of employment says four weeks' notice. Can I have longer?
B: Longer? Most people want less.
A: I have two children. If I lose this job, I need time to find another.
B: It works both ways. You couldn't leave quickly either.
A: I don't want to leave quickly. I changed jobs three times in {n:five|six} years, and that's enough.
B: Then we'll write three months for both sides.
A: Perfect. Now I'll sign it gladly.
=> {A} wants a longer period of notice because of two children. {B} agrees to three months for both sides, and {A} will sign.
=> {B} changes the notice in {A}'s contract from four weeks to three months.

A: Why did you apply for a job in our {d:call centre|post room|archive}, with two degrees?
B: Because I've had two years of looking for something better.
A: You'd be bored here after a month.
B: Perhaps. But I'd be bored with a salary.
A: I like your answer. Still, I'd rather not hire you for this.
B: I see. Thank you for telling me so quickly.
A: Wait. Our research team needs somebody in August. May I pass on your papers?
B: Please do!
=> {A} thinks {B}, who has two degrees, would be bored in the {d}. {A} will pass on {B}'s papers to the research team instead.
=> {B} doesn't get the job in the {d} but has a chance in the research team, which needs somebody in August.

A: Your application says that you speak {l:Polish|Turkish|Greek}.
B: I do. Well, I can order food and ask for the way.
A: We need somebody who can argue with customs officers.
B: Then I'm not the right person, I'm afraid. My neighbour is. She grew up there.
A: Is she looking for a job?
B: She cleans offices at the moment, but she studied law.
A: Give her my card, please. And thank you for being frank.
=> {B}'s {l} isn't good enough for {A}'s job, but {B} recommends a neighbour who studied law. {A} wants {B} to give her a card.
=> {A} needs somebody with very good {l}, and {B} thinks of a neighbour who cleans offices.

A: Have you heard from the {f:airline|publisher|shipping firm} where you applied?
B: Yes. They wrote that they had many excellent applicants.
A: Oh, that sounds like a no.
B: That's what I thought. I nearly threw the letter away. But it goes on over the page.
A: And what does it say there?
B: That they'd like to see me on Monday at ten, as one of the last three.
A: Congratulations! Always turn the page.
=> {B} thought that the {f} had sent a refusal, but the letter invites {B} to an interview on Monday at ten.
=> {B} is one of the last three applicants at the {f} and nearly threw away the invitation.

A: How was the training course in {s:public speaking|time management|conflict solving}?
B: The trainer came an hour late and then shouted at the porter.
A: That doesn't sound like a good example.
B: It wasn't. On the second day a different woman came, and she was excellent.
A: So should we send the others, too?
B: Only if we can ask for her by name. It's Judith Lang.
A: I'll write that on the order.
=> {B} found the first trainer of the course in {s} bad but Judith Lang excellent. {A} will ask for her when sending the others.
=> {B} recommends the course in {s} only with Judith Lang as the trainer.

A: I've put your name down for the {e:Excel|first aid|forklift} training on the 12th.
B: I've already done it. Twice.
A: Have you? There's nothing in your file.
B: I did it at my last firm. I've got both certificates at home.
A: Then bring one, and somebody else can have your place. Would you like another course?
B: Yes. English, please. I have to write to Dublin every day, and I sweat over each letter.
A: I'll see what there is.
=> {B} has already done the {e} training twice, so somebody else gets the place. {B} would like an English course, and {A} will look for one.
=> {A} wants to send {B} to a training that {B} already knows, while {B} needs English for letters to Dublin.

A: Sit down, please. How do you think the year went?
B: Quite well. I reached my sales target, and I was never ill.
A: That's right. But two colleagues told me that you don't share your contacts.
B: Because the {b:bonus|prize} only goes to the best one. Why should I share?
A: That's a fair point. The rule makes people selfish.
B: Change the rule, and I'll give my list to everybody.
A: I'll suggest a {b} for the whole team at the board meeting.
=> In the review, {B} explains not sharing contacts with the rule that only the best one gets the {b}. {A} will suggest a {b} for the whole team.
=> {A} hears that {B} keeps contacts back and sees that the rule for the {b} is to blame.

A: I wanted to speak to you about my raise.
B: Which raise?
A: The one you promised me in {m:January|February}. Three percent from the summer on.
B: You've been getting it since June! Don't you look at your payslip?
A: I only look at the last line, and it has hardly changed.
B: That's because your church tax and insurance went up.
A: So I got a raise, and the state took it.
B: I'm afraid so. But I did keep my promise.
=> {A} asks for the promised raise of three percent, but {B} says {A} has been getting it since June. Tax and insurance took it.
=> {A} didn't notice the raise on the payslip, because tax and insurance went up.

A: Can I carry over my last {n:six|eight} days of holiday into next year?
B: Only until the end of March. Why didn't you take them?
A: You asked me not to, because of the audit.
B: Did I? I'm sorry, I'd forgotten that.
A: In March we have the next audit. So I'd lose them.
B: Then I'll have them paid out, or you take them in one piece in May. Which is it?
A: May, please. I need the sleep more than the money.
=> {A} couldn't take {n} days of holiday because of the audit. {B} offers money or free days in May, and {A} chooses May.
=> {B} had asked {A} not to take a holiday, so {A} gets the {n} days in May.

A: We both want the week after Easter off, and only one of us can go.
B: I asked first.
A: By two days. And you had it last year.
B: Because my kids have no school then. When are you going, and where?
A: Nowhere. I want to paint my {r:kitchen|bedroom}.
B: You could paint it in the week before. I'd even lend you my ladder and come on Sunday to help.
A: With two of us it would be done in a day. All right, Easter is yours.
=> {A} and {B} both want the week after Easter off. {B} gets it and helps {A} to paint the {r} on Sunday.
=> {A} gives up the week after Easter because {B} offers a ladder and help with painting.

A: I need your sick note for last week.
B: I was only away for two days.
A: Three. And from the third day on we need a note.
B: But Wednesday was the {h:works outing|staff party}. I was there!
A: Were you? Nobody saw you.
B: I sat next to the boss the whole time. I'm in the photo, behind the cake.
A: So you are. Then it's two days, and I'll forget the note.
=> {A} wants a sick note for three days, but {B} was at the {h} on Wednesday, as a photo shows. So no note is needed.
=> {B} was ill for only two days and can prove it with a photo, so {A} drops the matter of the sick note.

A: I'm calling in sick. I've hurt my {b:back|knee} in the garden.
B: Oh dear. How long will it be?
A: The doctor says two weeks. But I can work a little, lying down.
B: Please don't. If you're ill, you're ill.
A: The tax papers have to be in on Friday, and only I know where everything is.
B: Then tell me for ten minutes where it is, and I'll do it. After that your phone stays off.
=> {A} has a hurt {b} and is off for two weeks. {B} forbids working and will do the tax papers after ten minutes of explanation.
=> {A} offers to work while ill, but {B} only wants to hear where the tax papers are.

A: How do you like the new {s:booking|payroll|stock} software?
B: It's fast. It lost my work very fast this morning.
A: Did you press "save"?
B: There's no such button.
A: It saves when you change the page. If you close the window, it's gone.
B: Why did nobody tell us that?
A: It's on page sixty of the manual. I'll write it on a note for every desk.
B: In red, please.
=> {B} lost work because the new {s} software only saves when you change the page. {A} will put a note on every desk.
=> {B} complains about the new {s} software, and {A} explains how it saves.

A: From Monday on, we only use the new program. The old one will be switched off.
B: On Monday? That's the last day of the month, when we close the {a:accounts|books}.
A: The date was fixed in spring. The technicians have been booked.
B: And if the new one doesn't work? We couldn't pay anybody.
A: Hm. I hadn't thought of that. I could leave the old one running until Thursday.
B: Do that, and I'll bring the technicians a cake.
=> {A} wants to switch off the old program on Monday, when {B} closes the {a}. {A} agrees to leave it running until Thursday.
=> {B} fears trouble at the end of the month, so the old program stays on a few days longer.

A: We're moving to Mill Street in {m:August|September}. You'll get the room with the balcony.
B: Lovely! And where's the archive going?
A: There's no archive any more. Everything will be scanned.
B: Eleven thousand folders? Who's going to do that?
A: I hoped that you'd have an idea.
B: Now I understand the balcony.
A: You can have two students for it.
B: Four students, and I'll start tomorrow.
=> The office moves to Mill Street in {m}, and {A} wants {B} to have eleven thousand folders scanned. {B} asks for four students.
=> {B} gets the room with the balcony but must see to the scanning of the archive.

A: The removal firm called. They can only come on the 30th.
B: But our lease ends on the 28th.
A: I asked the landlord for two more days. He wants {p:six hundred|nine hundred} euros for them.
B: For two days? That's more than our rent!
A: We could take everything to my father's barn ourselves. It's dry.
B: And the safe? It weighs half a ton.
A: Let the landlord try to carry that out.
B: No, let's call another removal firm first.
=> The removal firm comes two days after the lease ends, and the landlord wants {p} euros. {B} wants to call another firm first.
=> {A} suggests using a barn for the office move, but {B} prefers to look for another removal firm.

A: Have you signed the card for {n:Teresa|Yvonne}? She's leaving on Friday.
B: Leaving? She sits opposite me, and she hasn't said a word.
A: She's going to Canada, to be with her sister.
B: I thought she was looking at maps for her holiday.
A: She probably didn't want to cry. You two have worked together for nine years.
B: Give me the card. And then leave me alone for a minute.
=> {B} is sad to learn from {A} that {n} is leaving for Canada on Friday after working with {B} for nine years.
=> {A} brings a card for {n}, who goes to Canada to be with her sister, and {B} hadn't known.

A: Now that {n:Hugo|Oscar} has left, who'll look after the Swiss customers?
B: I thought that you would. You speak French.
A: They're in Zurich. They speak German.
B: Oh. Then it should be Ilse.
A: Ilse has just cut her hours.
B: Couldn't we ask him to do it from outside, for a few months? He said he'd be open to it.
A: He went because he was tired of Zurich.
B: Then we need to hire somebody. I'll write the ad today.
=> {n} has left, and nobody can look after the Swiss customers in Zurich. {B} will write a job ad today.
=> {A} and {B} look for somebody who takes over the Swiss customers and see that they must hire a new person.

A: The budget for next year has to be in by noon. How much do you need?
B: Ninety thousand, like this year.
A: You've only used seventy.
B: Because the new {v:van|oven|crane} came too late. I'll have to pay for it in January.
A: Then write seventy, and the {v} as a separate item. Otherwise they'll cut it to seventy and ask no questions.
B: Good that you told me. You'll have it in half an hour.
=> {B} wants ninety thousand in the budget but used only seventy. {A} advises listing the new {v} as a separate item.
=> The budget is due by noon, and {B} will change it so that the money for the {v} isn't cut.

A: Why is the {t:travel|training} budget empty in June?
B: Because of Tokyo. Four people flew there.
A: I signed for two.
B: The customer asked for an engineer, and the engineer wanted an interpreter.
A: And what did it bring?
B: An order for three hundred thousand. It's on your desk.
A: I see. In that case, I'll find some more money. But next time, tell me before you fly.
=> The {t} budget is empty because four people flew to Tokyo. As it brought a large order, {A} will find more money.
=> {A} is annoyed that four people instead of two flew to Tokyo, until {B} mentions an order for three hundred thousand.

A: I read your report on the {x:accident|fire|power cut}. It's forty pages long.
B: I wanted to be complete.
A: The board will read one page. What's the most important thing?
B: That the alarm was switched off.
A: On which page is that?
B: Thirty-eight.
A: Put it on the first page, please, with the name of whoever switched it off.
B: It was you. You wanted to make toast.
A: Oh. Then without names, perhaps.
=> {A} wants the main point of {B}'s long report on the first page: the alarm was switched off. {B} reveals that {A} did it.
=> {A} first wants a name in the report on the {x}, but not after hearing that {A} switched off the alarm.

A: The tender has to be in by Friday. Will we make it?
B: Not with the drawings. The architect needs until Tuesday.
A: Then we can forget the {s:school|bridge|library}. They don't accept anything late.
B: I read the rules again. The drawings may follow, if the price is in on time.
A: Are you certain?
B: Section nine. I called them, too, and a lady confirmed it.
A: Wonderful. Then we only need the price. Let's do it tonight.
=> {A} fears missing Friday's deadline for the {s}, but {B} found out that only the price must be in on time. The drawings may follow.
=> The architect needs until Tuesday, so {A} and {B} will hand in the price first and work on it tonight.

A: I'm afraid we'll miss the deadline for the {b:brochure|website|price list}.
B: By how much?
A: Two weeks. The translator has stopped answering my mails.
B: Which part is missing?
A: Only the Dutch part.
B: Then let's publish it without Dutch, and add that later.
A: But the customer is Dutch!
B: Oh. Then find me another translator by tonight, and I'll sign for any price.
=> The {b} will be two weeks late because the translator doesn't answer. {B} wants another translator by tonight, at any price.
=> {B} can't leave out the Dutch part because the customer is Dutch, so {A} must find a new translator.

A: Northgate wants to work with us on the {p:solar roof|electric bus|heat pump}.
B: Northgate? They've been our competitor for twenty years.
A: They have the engineers, and we have the customers.
B: And in two years they'll have both.
A: We could agree that neither firm hires or calls the other's people.
B: I'd want that for five years, and a lawyer of our own.
A: So you're not against it?
B: I'm against it. But I'd be more against it if they asked somebody else.
=> The competitor Northgate wants to work together on the {p}. {B} is suspicious but would accept it with strict rules for five years.
=> {A} likes the idea of a partnership with Northgate, while {B} fears losing customers and wants strict rules and a lawyer.

A: Have you seen it? The {s:bakery|hairdresser|florist} opposite has cut all prices by half.
B: I have. There's a queue down to the church.
A: Should we do the same?
B: We'd be broke in a month. And so will they.
A: And until then we just stand here?
B: We open an hour earlier, before they're up. And we smile more.
A: I can do one of the two. Not both at six in the morning.
=> The {s} opposite has cut prices by half. {B} doesn't want to do the same, but plans to open an hour earlier.
=> {A} is worried about a cheap competitor, and {B} suggests opening earlier and smiling more.

A: I'd like to ask for a loan of twenty thousand for my {s:workshop|bakery|studio}.
B: You still have to pay back eleven thousand from the first one.
A: I know. But the new machine would do the work of three people.
B: Do you have three people?
A: No. I do the work of three people. That's why I need it.
B: What could you offer as security?
A: My car, and my grandmother's piano.
B: The car is enough. Bring me its papers and last year's figures.
=> {A} wants a second loan of twenty thousand for a machine. {B} accepts the car as security and asks for its papers and last year's figures.
=> Though {A} still owes eleven thousand, {B} is ready to talk about a new loan for the {s}.

A: The bank has raised the rate for our loan to six percent.
B: Can they do that?
A: The fixed period ended in {m:May|July}. I overlooked it.
B: What does it cost us?
A: About three hundred a month more.
B: The savings bank offers four and a half. I saw it in the window.
A: But changing banks costs a fee of a thousand.
B: Tell our bank that we're going to change. Perhaps that's enough.
A: Good. I'll call them and try it.
=> The bank raised the rate to six percent because {A} overlooked the end of the fixed period. {A} will call and threaten to change banks.
=> The loan costs about three hundred a month more, and {B} suggests putting pressure on the bank by talking of a change.

A: I'd like to open a business account.
B: Certainly. What kind of business is it?
A: I make {t:wooden toys|candles|soap}, and I sell them at markets.
B: Do you get a lot of cash there?
A: Nearly everything is cash, in small coins.
B: Then I must warn you. We charge five euros each time you bring coins.
A: That's what I earn in an hour! Is there another way?
B: A small card reader. It costs twenty euros once, and one percent of the sales.
A: I'll take that one.
=> {A} sells {t} at markets and opens a business account. As coins cost five euros each time, {A} chooses a card reader.
=> {B} warns {A} of the charge for coins and recommends a card reader for twenty euros.

A: Is it true that you're opening a shop?
B: Yes, in the old {o:cinema|pharmacy|post office}. I'm going to sell only umbrellas.
A: Only umbrellas? In a town where it never rains?
B: It rained on forty days last year. And in summer I'll sell parasols.
A: Who's paying for it?
B: I am, with the money from my aunt's house.
A: Keep half of it back, in case the sun shines.
B: I have. I'm optimistic, but I'm not mad.
=> {B} opens an umbrella shop in the old {o} with the money from an aunt's house. {A} is doubtful and advises keeping half of it.
=> {A} wonders about {B}'s umbrella shop, but {B} has kept half of the money back.

A: So you're really closing the {s:bookshop|toy shop|record shop}?
B: At the end of the year. The new rent is twice the old one.
A: Couldn't you move to a cheaper street?
B: I'm sixty-four. I don't want to carry all that again.
A: Your customers will be heartbroken. Has nobody offered to take it over?
B: One young couple did. But the landlord wants a chain.
A: Then I'd like to talk to that landlord. He's my cousin.
=> {B} must close the {s} at the end of the year because the rent doubles. {A} wants to talk to the landlord, a cousin.
=> The landlord of the {s} wants a chain and not the young couple, and {A} offers to talk to him.

A: How's business since you moved to the station?
B: Strange. A thousand people pass every morning, and nobody buys {f:flowers|hats|paintings}.
A: They're in a hurry. What about the evening?
B: In the evening I'm closed. I open at seven and close at four.
A: But people buy such things on the way home!
B: I never thought of that. I always liked to be home early.
A: Try it for a month. From noon to nine.
B: I will, starting on Monday.
=> {B} sells few {f} at the station in the morning. {A} suggests opening from noon to nine, and {B} will try it from Monday.
=> {A} says people buy {f} on the way home, so {B} will change the opening hours.

A: I'd like a flight to {c:Madrid|Prague|Dublin} on the 9th, for Dr. Sommer.
B: In the morning there's one at six and one at ten.
A: Her talk is at eleven. So it has to be six, I suppose.
B: Or the evening before. It's cheaper, even with a hotel.
A: Really? How much?
B: 240 instead of 310 for everything.
A: She'll be glad to sleep longer. Please book the evening before, and a quiet room.
=> {A} books a trip to {c} for Dr. Sommer. As it's cheaper, {B} books the flight on the evening before and a quiet hotel room.
=> Dr. Sommer will fly to {c} the evening before her talk, which costs 240 instead of 310.

A: I've booked your hotel in {c:Turin|Ghent|Bristol}, right beside the factory.
B: Beside the factory? It works through the night.
A: You said you wanted to be near the customer.
B: Not so near that I hear him hammering. Is there anything in the centre?
A: One with a pool, for thirty euros more.
B: Will the firm pay for a pool?
A: If I write "near public transport" instead of "pool", it will.
B: You're the best.
=> {B} doesn't want the hotel beside the factory in {c} because of the noise. {A} finds one in the centre for thirty euros more.
=> {A} will book a hotel with a pool for {B} and won't mention the pool to the firm.

A: Here are the receipts from my trip to {c:Seville|Krakow|Riga}.
B: Thanks. What's this one? "Shoes, 85 euros."
A: I stepped into wet concrete on the customer's site.
B: That's your own bad luck, I'm afraid.
A: The customer had told me to stand there, for the photo.
B: Then let the customer pay.
A: He offered to. But I didn't want to spoil the mood.
B: I'll pay half, as a reward for the mood.
=> {A} wants the firm to pay for new shoes, ruined in wet concrete on the trip to {c}. {B} agrees to pay half.
=> {B} first refuses to pay for {A}'s shoes but then gives half because {A} was kind to the customer.

A: Hello, I'd like to order the {i:blue folders|square envelopes|yellow notepads} again, two hundred of them.
B: We don't make those any more, I'm sorry.
A: But we've used them for fifteen years. The whole office runs on them!
B: You were the last customer who bought them.
A: Do you have any left?
B: Let me ask the warehouse. Yes, there are nine hundred in the cellar.
A: I'll take them all. Then I can retire before they run out.
=> {A} wants to reorder {i}, but they aren't made any more. {B} finds nine hundred in the cellar, and {A} takes them all.
=> {A} was the last customer for the {i} and buys all that are left.

A: What are your terms for delivery?
B: Free to the port. From there it's your responsibility.
A: Our last supplier delivered to our door.
B: And I suppose it was in the price.
A: It was. He was four percent dearer than you.
B: The truck from the port costs about two percent. So you still save.
A: But I'd have the work. Could you arrange it and put it on the bill?
B: For you, yes. In the first year we charge nothing for arranging it.
=> {B} delivers only to the port. {A} wants delivery to the door, so {B} arranges a truck and charges nothing for this in the first year.
=> {A} still saves money with {B}, who will put the truck from the port on the bill.

A: The ship with your {f:oranges|bananas|lemons} is held up by a storm.
B: Where is it now?
A: Near Malta. It'll be four days late.
B: In four days they'll be soft, and my customers expect them on Saturday.
A: I could sell you some from another load. They come from Spain and cost a little more.
B: How much more?
A: Six percent. I'll take half of that, because it's not your fault.
B: It's not yours either. That's decent of you. I'll take them.
=> A storm delays {B}'s {f} by four days. {A} offers others from Spain for six percent more and pays half of the difference.
=> {B} needs {f} by Saturday and takes another load, which {A} makes cheaper.

A: Customs won't release your {g:carpets|vases|drums}. There's a paper missing.
B: Which one?
A: The certificate of origin.
B: I sent it with the other papers, in the green folder.
A: I've got the green folder here. There's a menu in it, from a fish restaurant.
B: Oh no. I had lunch before I went to the post. Then the certificate is in the restaurant!
A: Please find it quickly. Storage costs sixty euros a day.
=> Customs won't release the {g} because the certificate of origin is missing. {B} put a menu in the folder and left the certificate in a restaurant.
=> {A} urges {B} to find the certificate of origin quickly, because storage costs sixty euros a day.

A: We're thinking of making our {p:jars|buttons|zips} in another country.
B: Where?
A: In Romania. Labour costs half as much there.
B: And the forty people here?
A: That's what keeps me awake. My father hired most of them.
B: What if they made something better, something dearer? I've seen your old patterns.
A: The old patterns? They're wonderful, but they take hours.
B: There are people who pay for hours.
A: Let me think about it over the weekend.
=> {A} thinks of making {p} in Romania but worries about forty workers. {B} suggests making better and dearer ones, and {A} will think about it.
=> {B} advises {A} to use the old patterns for dearer {p} instead of leaving for Romania.

A: I heard that the board wants to sell our department.
B: Who told you that?
A: Two men in suits measured the {r:hall|basement|canteen} this morning.
B: They're from the carpet shop. We're getting a new floor.
A: In suits?
B: It's a good carpet shop.
A: So nobody's going to be sold?
B: Only the old carpet. But please tell the others quickly. You've told them the other thing, I suppose?
A: All of them, I'm afraid.
=> {A} believes the department will be sold because two men measured the {r}, but they only came for a new floor. {A} must correct the rumour.
=> {B} explains that the men in suits are from a carpet shop and asks {A} to tell the others.

A: Could you check my letter to the {c:Chinese|Brazilian|Japanese} customers?
B: It's fine, only a little cold. "Pay at once or we stop delivery."
A: They're eight weeks late.
B: I know. But they've lost their director. He died in spring.
A: I had no idea. That's awful.
B: I'd write that we're sorry, and ask when they expect to be able to pay.
A: I'll do it again. Thank you for stopping me.
=> {A} wants to send a hard letter to {c} customers who are late with paying. {B} says their director died, so {A} will write it again.
=> {B} finds {A}'s letter too cold and suggests saying sorry and asking when the customers can pay.

A: Did you talk to the printers about the {x:posters|leaflets|calendars}?
B: Yes. They have two kinds of paper. The thin one costs 300, and the thick one 420.
A: What do you think?
B: The thin one looks cheap. You can see the back through it.
A: And we're selling curtains. People shouldn't see through them.
B: So the thick one?
A: Yes, but print fewer of them. It has to stay at 300.
=> {A} and {B} choose the thick paper for the {x} because the thin one looks cheap. Fewer are printed, so that it stays at 300.
=> {B} finds the thin paper bad, and {A} wants the thick one without spending more.

A: Would you fill in our customer survey? It only takes two minutes.
B: The last one took twenty.
A: We've made it shorter. It's five questions now.
B: All right. First, tell me what happened to my answers last time. I asked for longer {h:opening hours|phone hours}.
A: We've changed them since March. We're open till eight.
B: Really? I always come at five and hurry.
A: Then the survey was good for something, and nobody told you.
B: Go ahead, ask your five questions.
=> {B} hesitates to do a survey, but learns that longer {h} came from the last one and agrees to answer five questions.
=> {A} tells {B} that the firm is open till eight since March, as {B} had wished.

A: Our best customer wants a lower price, or else.
B: Or else what?
A: They'll go to {k:Brenner|Falk|Ostrow}. They have an offer from there.
B: Have you seen the offer?
A: No. They only told me about it.
B: I worked there until last year. They don't even make that part.
A: So they're bluffing?
B: I think so. Be friendly, say no, and offer them quicker delivery.
A: And if you're wrong?
B: Then I'll pay for the farewell drinks.
=> A customer threatens to go to {k} for a lower price. {B} believes it's a bluff and advises {A} to say no and offer quicker delivery.
=> {B} worked at {k} and knows that it doesn't make the part, so {A} shouldn't lower the price.

A: Welcome to our firm. Did you have a good flight?
B: Yes, but my suitcase went to {c:Helsinki|Naples} without me.
A: Oh no. With your presentation?
B: No, I have that here. But my suit is in it, and I can't present in this football shirt.
A: Our boss supports the same club. You couldn't be dressed better.
B: Are you serious?
A: Completely. But I'll lend you a jacket, in case the others don't.
=> {B}'s suitcase with the suit went to {c}, so {B} has only a football shirt for the presentation. {A} will lend {B} a jacket.
=> {A} says the boss likes {B}'s club and offers a jacket, as {B}'s suit is lost.

A: Let me introduce you to the team. This is the sales floor.
B: It's very quiet here.
A: They're all out with customers. On Mondays we meet at nine, and then everybody drives off.
B: And when would I get my car?
A: In the first three months, you ride with {n:Bernd|Mirko}. He knows everybody.
B: I was told that I'd get my own customers at once.
A: Who told you that?
B: The agency that sent me.
A: They say that to everyone. I'm sorry. Is it a problem?
B: No, I like company.
=> {B} expected to get customers at once, as the agency had said. {A} explains that {B} rides with {n} for three months, and {B} accepts.
=> New in sales, {B} will ride with {n} for the first three months and doesn't mind.

A: The {u:union|works council} wants to talk about the night shift.
B: Again? We raised the pay for it last year.
A: It's not about money. The last bus goes at ten, and the shift ends at two.
B: So how do people get home?
A: Those with cars take the others. But two of them are retiring in June.
B: What would a minibus cost us?
A: About nine hundred a month, with a driver.
B: That's less than I expected. Tell them yes, as a trial until Christmas.
=> The {u} worries how night workers get home without a bus. {B} agrees to a minibus for about nine hundred a month, as a trial until Christmas.
=> Because two drivers retire in June, {B} will pay for a minibus after the night shift.

A: I want to move {n:Jonas|Emil} from the counter to the office.
B: He'll hate it. He loves talking to people.
A: That's the problem. He talks for half an hour, and the others wait.
B: The old ladies only come because of him.
A: I know, but they don't buy anything.
B: Mrs. Petri did. She asked him about her savings, and she brought us eighty thousand.
A: He never told me.
B: Give him a table in the corner, with two chairs. Then nobody has to wait.
A: That's a good compromise.
=> {A} wants to move {n} to the office because he talks too long. {B} defends him and suggests a table in the corner, which {A} likes.
=> {B} says {n} brought in eighty thousand by talking, so {A} gives him a table instead of moving him.

A: We need a second signature on every bill above a thousand euros.
B: Since when?
A: Since somebody paid {p:4,000|6,000} to a firm that doesn't exist.
B: Who did that?
A: It doesn't matter who. The mail looked as if it came from me.
B: I remember it! I had the same one. I asked you in the lift, and you said it was nonsense.
A: Then why did you tell nobody else?
B: I thought you would.
A: We've both learned something, then.
=> Bills above a thousand euros need a second signature, because {p} went to a false firm. {A} and {B} knew of the mail but warned nobody.
=> {A} explains the new rule for bills, and it turns out that {B} had got the same false mail.

A: May I have a company phone?
B: What's wrong with your own?
A: The customers call me at ten at night. Last week one called during my {e:choir concert|wedding anniversary|yoga class}.
B: Why did you answer?
A: It was the third time he'd called. I thought somebody had died.
B: And had they?
A: No, he'd lost his price list.
B: You'll get a phone. And it stays in your drawer at night.
=> {A} asks for a company phone because customers call late at night, even during a {e}. {B} agrees, and it stays in the drawer at night.
=> A customer disturbed {A}'s {e} about a price list, so {A} gets a company phone from {B}.

A: Have you decided who gets the post in {c:Singapore|Toronto}?
B: Between you and me, it's Sabine.
A: Not Karl? He's been learning for it for a year.
B: I know. But he has only talked about the beaches.
A: Have you told him?
B: I was hoping that you would. You're his friend.
A: That's why I won't. He should hear the reason from you.
B: You're right. I'll do it before lunch, or I won't enjoy it.
=> Sabine gets the post in {c}, not Karl. {B} wants {A} to tell him, but {A} refuses, and {B} will do it before lunch.
=> {A} thinks that Karl should hear from {B} why he doesn't get the post in {c}.

A: I've made a list of what we could sell online: the {a:jam|honey|cheese}, the baskets and the gift cards.
B: And who packs all that?
A: I do, in the evening. At first there'll only be a few parcels.
B: My sister said that, too. In December she packed two hundred in one night.
A: That would be wonderful!
B: She cried.
A: Then let's start in January. By December we'll know how to do it.
B: With the gift cards only, please. They fit into an envelope.
=> {A} wants to sell {a}, baskets and gift cards online. {B} fears the packing and agrees to start in January with gift cards only.
=> {B}'s sister had too many parcels in December, so {B} wants to begin the online shop with gift cards.

A: I'd like to return this {d:projector|scanner|shredder}. It was part of our order from the 3rd.
B: Is it broken?
A: No, it works. But we have two of them now. My partner ordered one as well.
B: The box has been opened, so I have to charge fifteen percent.
A: I opened it only to see what it was!
B: I believe you, but that's the rule. Or you exchange it, and then there's no charge.
A: Against what?
B: Anything of the same price.
A: Paper, then. We always need paper.
=> {A} has two of the {d} because a partner ordered one as well. To avoid a charge of fifteen percent, {A} exchanges it for paper.
=> {B} charges for an opened box, so {A} takes paper instead of returning the {d}.

A: How long does your guarantee last?
B: Two years on the {p:tyres|brakes|springs}, and five on the frame.
A: Your competitor gives ten on everything.
B: Yes, but he only opened last summer. Who knows where he'll be in ten years?
A: That's what my father said. How long have you been here?
B: Since 1961. My grandfather sold his mother a bicycle.
A: I bet it still works.
B: It does. I oil it every spring.
A: All right, we'll take two of yours.
=> {A} compares guarantees. {B} gives less than the competitor but has been there since 1961, and {A} decides to buy two of {B}'s bicycles.
=> Although the competitor offers ten years on everything, {A} trusts {B}'s old shop more.

A: The investors are coming at three. Is the model of the {h:hotel|harbour|tower} ready?
B: It was. Then the cleaner's dog sat on it.
A: There's a dog in this building?
B: Only today. The roof is flat now.
A: Can it be mended in two hours?
B: No. But a flat roof would save us half a million. I've just worked it out.
A: Are you telling me to sell a dog's idea?
B: It's the best idea we've had all year.
=> A dog sat on the model of the {h}, and it can't be mended before the investors come. {B} suggests a flat roof, which would save half a million.
=> {B} wants to present the flattened model of the {h} to the investors as a cheaper idea.

A: I'm handing over the {k:key|cash box|guest list} to you. From tomorrow you run the branch.
B: Any last advice?
A: The heating starts only if you call Mr. Wirth, the caretaker, by his first name.
B: And what is it?
A: That's the trouble. He tells it only to people he likes.
B: How long did it take you?
A: Two winters. Bring him plum cake.
B: Couldn't you just tell me the name?
A: I promised not to. But I could tell you where to get the cake.
=> {A} hands over the branch to {B}. The caretaker, Mr. Wirth, is difficult about the heating, and {A} advises bringing him plum cake.
=> {B} takes over the branch tomorrow, but {A} won't reveal the caretaker's first name because of a promise.

A: Your fee for the {s:audit|translation|survey} is higher than in your quote.
B: The quote was for twelve pages. You sent me nineteen.
A: The last seven were only notes.
B: They were notes in your director's handwriting. They took me longer than the rest.
A: I must admit, none of us can read it.
B: So you see why it's 950 and not 700.
A: I'll pay it. And I'll give her a keyboard for her birthday.
=> {A} complains about a fee of 950 instead of 700. {B} explains that there were nineteen pages, some in bad handwriting, and {A} will pay.
=> {B}'s work took longer because of the director's handwriting, so {A} accepts the higher fee.

A: Is the conference room free at two?
B: No, {d:marketing|legal|export} has booked it till four.
A: But nobody's in there. I just looked.
B: They book it every day, in case they need it.
A: That's not fair. I have six visitors and four chairs.
B: I'll make a new rule. If nobody has come after ten minutes, the room is free.
A: Starting when?
B: Starting at ten past two. Go and wait at the door.
=> {A} needs the conference room for six visitors, but {d} books it every day without using it. {B}'s new rule frees it after ten minutes.
=> {B} makes a rule that a room is free if nobody comes within ten minutes, so {A} can wait at the door.

A: Good afternoon. I'm returning your call about the {o:garage|barn|cellar} to let.
B: Thank you. Is it still free?
A: It is. What would you use it for?
B: To store goods. I sell paint.
A: Paint burns, doesn't it? The insurance won't allow that.
B: It's paint on a water basis. It's as harmless as soup.
A: Could you get me that in writing from the maker?
B: I'll send you the data sheet tonight.
A: Then it's yours, if the insurance agrees.
=> {B} wants to rent a {o} to store paint. {A} worries about the insurance, so {B} sends the data sheet tonight, and the insurance must agree.
=> {A} will let the {o} to {B} if the insurance accepts that the paint is harmless.

A: We've been partners for twelve years, and I think it's time to stop.
B: Is it because of the {q:quarrel about the van|quarrel about the loan}?
A: No. I'm tired, and my daughter needs help with the baby.
B: I can't pay you your half at once.
A: I don't want it at once. Pay me in five years, a bit every month.
B: And the name? It's both our names on the sign.
A: Leave it. I'd like to see it when I walk past with the pram.
=> After twelve years, {A} wants to leave the firm to help a daughter with the baby. {B} may pay {A}'s half over five years and keep the name.
=> {A} is tired and stops as {B}'s partner, but would like both names to stay on the sign.
`
  .trim()
  .split(/\n\n+/);
