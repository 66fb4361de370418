// The register lexicon: what a formal or difficult text says, and what a plain one says. Written by
// hand. Knows no inflection (rewrite-words.ts does that) and no text.

/** `difficult=plain` or `difficult=plain/plain`; a `*` marks a verb that is also a noun or an adjective. */
const table = (text: string): [string, string[], boolean][] =>
  text
    .split(/[,\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const [difficult = '', plain = ''] = row.split('=');
      return [difficult.replace('*', ''), plain.split('/'), difficult.endsWith('*')];
    });

/** Verbs in their base form; of a phrase only the first word is inflected. */
export const VERBS = table(`
  utilize=use, employ=use, assist=help, aid*=help, purchase*=buy, acquire=get/buy, obtain=get, require=need, commence=start/begin,
  initiate=start, terminate=end/stop, conclude=end/finish, cease=stop, attempt*=try, endeavor*=try, demonstrate=show,
  indicate=show, illustrate=show, exhibit*=show, display*=show, reveal=show, depict=show, portray=show, possess=have, reside=live,
  inhabit=live in, dwell=live, inform=tell, notify=tell, inquire=ask, request*=ask for, respond=answer/reply, construct=build,
  establish=set up/start, found*=start/set up, create=make, produce*=make, manufacture*=make, generate=make, fabricate=make,
  compose=write, select=choose/pick, retain=keep, maintain=keep, preserve=keep, sustain=keep up, conserve=save, depart=leave,
  accompany=go with, attend=go to, participate=take part, encounter*=meet/face, ensure=make sure, enable=let, permit*=allow,
  facilitate=help with, implement*=carry out/put in place, operate=run, observe=see/watch, perform=do/carry out,
  relocate=move, transform*=change, alter=change, modify=change, adjust=change, convert*=change, conduct*=carry out, execute=carry out,
  defeat*=beat, emerge=appear, appear=show up, extend=stretch, incorporate=include, comprise=include, inspect=check,
  examine=look at/check, investigate=look into, analyze=study, evaluate=check, assess=judge, verify=check, confirm=check,
  monitor*=watch, nominate=name, appoint=name, designate=name, occur=happen, originate=start/come, precede=come before,
  recall*=remember, recollect=remember, recommend=suggest, propose=suggest, regulate=control, resign=quit/step down, restore=fix,
  repair*=fix, resemble=look like, supply*=give, provide=give, grant*=give, bestow=give, donate=give, distribute=hand out,
  allocate=give, suspend=stop, transmit=send, dispatch*=send, transport*=carry, convey=carry, undergo=go through, experience*=go through,
  unite=join, merge=join, combine=join, witness*=see, perceive=see, discover=find, locate=find, detect=find, identify=find,
  determine=find out, ascertain=find out, discuss=talk about, debate*=talk about, explain=say why, clarify=make clear, describe=tell about,
  consider=think about, contemplate=think about, ponder=think about, believe=think, assume=think, presume=think, anticipate=expect,
  desire*=want, prefer=like better, appreciate=like, enjoy=like, admire=look up to, despise=hate, detest=hate, dislike*=hate,
  increase*=go up/grow, decrease*=go down/drop, decline*=drop/fall, diminish=shrink, reduce=cut/lower, expand=grow, enlarge=make bigger,
  accelerate=speed up, postpone=put off, delay*=put off, cancel=call off, abandon=give up/leave, surrender*=give up, relinquish=give up,
  reject*=turn down, refuse*=turn down, accept=take, receive=get, accumulate=build up, assemble=put together,
  gather*=get together, remove=take away/take out, eliminate=get rid of, discard=throw away, dispose=get rid, replace=swap,
  exchange*=swap, substitute*=swap, return*=come back/go back, arrive=come, enter=go into/come into, exit*=leave, proceed=go ahead,
  advance*=move forward, continue=go on/keep going, reach*=get to, approach*=come near, contact*=get in touch with,
  consult=talk to, communicate=talk, converse=talk, announce=say, state*=say, declare=say, claim*=say, assert=say,
  mention*=say, remark*=say, emphasize=stress, highlight*=point out, complete*=finish, accomplish=do, achieve=reach,
  attain=reach, fulfill=meet, satisfy=meet, succeed=do well, prevail=win, triumph*=win, injure=hurt, harm*=hurt,
  wound*=hurt, slay=kill, assassinate=kill, execute*=kill, perish=die, expire=run out, demolish=tear down, destroy=wreck,
  damage*=hurt, prevent=stop, prohibit=ban, forbid=ban, restrict=limit, confine=keep, capture*=catch/take, apprehend=catch, arrest*=catch,
  imprison=lock up, release*=let go, liberate=free, rescue*=save, protect=keep safe, defend=protect, support*=back, endorse=back,
  advocate*=support, oppose=be against, criticize=attack, condemn=attack, praise*=speak well of, commend=praise, honor*=praise,
  celebrate=mark, commemorate=remember, dominate=rule, govern=rule, command*=lead, administer=run, manage=run, supervise=watch over,
  oversee=watch over, instruct=teach, educate=teach, comprehend=understand, grasp*=understand, realize=see,
  recognize=know, acknowledge=admit, concede=admit, compensate=pay, reimburse=pay back, remunerate=pay, fund*=pay for, finance*=pay for,
  invest=put money, consume=eat/use, devour=eat, ingest=eat, inhale=breathe in, exhale=breathe out, rotate=turn,
  revolve=turn, elevate=raise, ascend=climb/go up, descend=go down, penetrate=go through, pierce=go through, surround=be around, enclose=shut in,
  adhere=stick, attach=join, connect=join, detach=take off, separate*=split, divide*=split, fracture*=break, rupture*=break,
  strike*=hit, collide=crash, ignite=set fire to, extinguish=put out, illuminate=light up, submit=send in/hand in, forward*=send,
  deliver=bring, schedule*=set up, arrange=set up, coordinate*=plan, finalize=finish, review*=look over,
  revise=change, update*=change, document*=write down, record*=write down, register*=sign up, enroll=sign up, subscribe=sign up,
  apologize=say sorry, regret*=feel bad about, reconsider=think again about, disclose=tell, resolve=fix/sort out, rectify=fix, address*=deal with,
  handle*=deal with, tolerate=put up with, endure=go through, withstand=stand up to, resist=fight, struggle*=fight, contend=fight, compete=play,
  vary=change, differ=be different, fluctuate=go up and down, influence*=change, affect=change, impact*=change, stimulate=wake up,
  encourage=push, inspire=move, motivate=push, persuade=talk into, convince=talk into, compel=force, oblige=force, mandate*=order,
  attract=draw, entice=draw, permeate=spread through, disseminate=spread, publish=put out, broadcast*=show, constitute=make up, signify=mean,
  denote=mean, imply=mean, represent=stand for, symbolize=stand for, exceed=go past, surpass=beat, necessitate=need, strive=try,
  seek=look for, pursue=go after, discontinue=stop, commission*=order, inaugurate=open, erect*=build, devise=think up, invent=make up, conceive=think up,
  formulate=work out, calculate=work out, compute=work out, estimate*=guess, predict=guess, forecast*=guess, speculate=guess, hypothesize=guess,
  migrate=move, emigrate=move, immigrate=move, flee=run away from, evacuate=leave, traverse=cross, navigate=find a way through, wander=walk around,
  adopt=start using, contain=have, intend=plan, occupy=take over, seize=take, launch*=start, prove=show, involve=include, reflect*=show, recruit*=hire,
  award*=give, invade=attack, annex=take over, accommodate=hold, adapt=change, allege=say, argue=say, enhance=improve, enlist=join, evolve=change, flourish=do well,
  halt*=stop, hinder=slow down, inherit=get, intervene=step in, obstruct=block, persist=last, prompt*=cause, reconstruct=build again, renovate=fix up, retreat*=move back,
  undertake=do, garner=get, culminate=end, expel=throw out, reinforce=make stronger, strengthen=make stronger, weaken=make weaker, simplify=make simpler, oust=force out,
  retire=stop working, coincide=happen at the same time, deteriorate=get worse, commemorate=honor, constrain=limit, amass=gather, deploy=send, disperse=spread, dwindle=shrink,
  embark=set out, envision=imagine, exacerbate=make worse, foster=help, hamper=slow down, harvest*=gather, impose=force, instigate=start, nurture=care for, procure=get
`);

/** Verbs whose plain word means so nearly the same that a simplified Wikipedia sentence stays true. */
export const SAFE_VERBS = new Set(
  (
    'utilize employ assist purchase obtain require commence initiate terminate cease attempt endeavor demonstrate indicate ' +
    'illustrate exhibit reveal depict possess reside inform notify inquire respond construct establish found create manufacture ' +
    'select retain depart participate ensure permit relocate transform alter modify conduct defeat inspect examine investigate ' +
    'nominate appoint designate occur recollect recommend propose resemble provide transmit dispatch transport unite merge ' +
    'discover locate discuss contemplate ponder anticipate decline diminish reduce expand accelerate postpone abandon reject receive ' +
    'accumulate assemble eliminate discard exit complete accomplish achieve attain injure slay assassinate perish ' +
    'demolish prohibit capture apprehend imprison liberate rescue advocate govern administer supervise oversee instruct educate comprehend ' +
    'acknowledge concede compensate reimburse consume devour revolve rotate ascend descend strike illuminate constitute signify ' +
    'denote surpass necessitate strive discontinue inaugurate erect devise formulate calculate exceed consult collect encounter ' +
    'comprise emerge incorporate convey perceive cancel deliver state remark contain intend occupy seize prove involve recruit award invade annex accommodate adapt allege argue enhance evolve flourish halt hinder inherit intervene obstruct persist reconstruct renovate retreat undertake garner culminate expel reinforce strengthen retire coincide deteriorate amass disperse dwindle exacerbate hamper instigate procure arrive identify support convert submit enroll revise produce'
  ).split(' '),
);

/** Adjectives and adverbs, and other words that do not change. */
export const WORDS = table(`
  approximately=about/around, individuals=people, numerous=many, additional=more/extra, sufficient=enough, adequate=enough, primarily=mainly/mostly, principally=mainly,
  predominantly=mostly, initially=at first, originally=at first, subsequently=later/then, consequently=so, therefore=so, thus=so, hence=so,
  furthermore=also, moreover=also, additionally=also, nevertheless=still, nonetheless=still, frequently=often, occasionally=sometimes, seldom=rarely,
  currently=now, presently=now, formerly=once, previously=before, recently=lately, rapidly=quickly/fast, swiftly=quickly, immediately=right away,
  promptly=right away, instantly=at once, simultaneously=at the same time, gradually=slowly, eventually=in the end, ultimately=in the end, finally=in the end,
  entirely=completely, wholly=completely, extremely=very, exceedingly=very, considerably=much, substantially=much, significantly=much, particularly=mostly,
  especially=mostly, solely=only, merely=only, exclusively=only, virtually=almost, nearly=almost, practically=almost, commonly=often, generally=usually,
  typically=usually, ordinarily=usually, regarding=about, concerning=about, upon=on, amongst=among, whilst=while, amid=among, via=through/by, per=for each,
  significant=important/big, substantial=big/large, considerable=large, essential=needed, crucial=very important, vital=very important, fundamental=basic,
  principal=main, primary=main, prominent=well-known/important, notable=well-known, renowned=famous, eminent=famous, acclaimed=praised, celebrated=famous,
  prestigious=respected, distinguished=respected, influential=important, initial=first, subsequent=later, previous=earlier, former=old, prior=earlier,
  contemporary=modern, ancient=very old, obsolete=out of date, annual=yearly, annually=every year, biennial=two-yearly, perpetual=endless, permanent=lasting,
  temporary=short-term, brief=short, lengthy=long, extensive=large/wide, vast=huge, immense=huge, enormous=huge, massive=huge, gigantic=huge, minute=tiny,
  diminutive=small, minor=small, slight=small, adjacent=next, neighboring=nearby, surrounding=nearby, distant=far away, remote=far away, rural=country,
  urban=city, domestic=home, foreign=from other countries, international=worldwide, global=worldwide, entire=whole, complete=full, numerous=lots of,
  diverse=different, various=many/different, distinct=different/separate, identical=the same, similar=alike, equivalent=equal, comparable=like,
  difficult=hard, challenging=hard, arduous=hard, complex=hard to understand, complicated=hard to understand, simple=easy, straightforward=easy,
  evident=clear, apparent=clear, obvious=clear, ambiguous=unclear, accurate=right, correct=right, erroneous=wrong, incorrect=wrong, inaccurate=wrong,
  beneficial=good, advantageous=good, favorable=good, detrimental=harmful, adverse=bad, severe=very bad, devastating=very bad, fatal=deadly, lethal=deadly,
  hazardous=dangerous, perilous=dangerous, secure=safe, wealthy=rich, affluent=rich, impoverished=poor, expensive=costly, inexpensive=cheap,
  deceased=dead, elderly=old, youthful=young, juvenile=young, intelligent=clever, courageous=brave, fearful=afraid, anxious=worried, furious=very angry,
  delighted=very happy, content=happy, sorrowful=sad, fatigued=tired, exhausted=very tired, ill=sick, intoxicated=drunk, beautiful=pretty, attractive=pretty,
  unattractive=ugly, hostile=unfriendly, cordial=friendly, reluctant=unwilling, eager=keen, capable=able, incapable=not able, unable=not able, aware=knowing,
  accountable=responsible, mandatory=required, compulsory=required, optional=not required, voluntary=by choice, legitimate=legal, lawful=legal, illicit=illegal,
  unlawful=illegal, legislative=law-making, fiscal=money, monetary=money, maternal=mother's, paternal=father's, aquatic=water, marine=sea, terrestrial=land,
  nocturnal=active at night, edible=safe to eat, fertile=rich, arid=dry, humid=damp, frigid=very cold, exceptional=very good, outstanding=very good,
  superior=better, inferior=worse, optimal=best, maximum=most, minimum=least, unprecedented=new, innovative=new, novel=new, traditional=old,
  conventional=usual, customary=usual, habitual=usual, peculiar=strange, bizarre=strange, unusual=strange, rare=uncommon, widespread=common, prevalent=common,
  ubiquitous=found everywhere, scarce=rare, abundant=plentiful, copious=plentiful, whereas=while, albeit=though, notwithstanding=despite, thereby=in this way,
  thereafter=after that, whereby=by which, wherein=in which, hereby=now, aforementioned=same, respectively=in that order,
  largely=mostly, roughly=about, partially=partly, notably=mainly, alongside=with, throughout=all over, beneath=under, within=in, possibly=maybe, greatest=biggest, largest=biggest,
  larger=bigger, large=big, latter=second, frequent=common, infrequent=rare, suitable=right, appropriate=right, intense=strong, rapid=fast, gradual=slow, sole=only,
  predominant=main, dominant=main, chief=main, major=big/main/important, potential=possible, actual=real, genuine=real, precise=exact, exceptionally=very, highly=very, severely=badly,
  nowadays=today, constantly=always, continuously=always, jointly=together, collectively=together, essentially=basically, allegedly=supposedly, purportedly=supposedly, residents=people,
  inhabitants=people, citizens=people, troops=soldiers, novels=books, headquarters=main office, situated=found, respectively=in that order, medieval=old, overall=total, indigenous=native, inaugural=first
`);

/** Words of the table above that may stand anywhere for the other without harm. */
export const SAFE_WORDS = new Set(
  (
    'approximately individuals numerous additional sufficient primarily principally predominantly initially subsequently ' +
    'furthermore moreover nevertheless frequently occasionally seldom currently presently formerly rapidly swiftly immediately promptly ' +
    'simultaneously gradually eventually ultimately entirely wholly extremely exceedingly solely merely exclusively nearly commonly typically ' +
    'regarding concerning upon amongst whilst crucial vital principal primary prominent notable renowned eminent ' +
    'initial annually obsolete lengthy vast immense enormous massive diminutive minor entire identical difficult arduous evident apparent ' +
    'erroneous detrimental lethal fatal hazardous perilous wealthy affluent expensive deceased courageous furious exhausted hostile ' +
    'mandatory compulsory unlawful outstanding peculiar bizarre widespread prevalent abundant whereas thereafter diverse various ' +
    'additionally intelligent elderly beneficial substantial extensive subsequent significant largely roughly partially notably alongside throughout beneath within possibly largest larger large latter frequent infrequent suitable intense rapid gradual sole predominant dominant chief major potential genuine precise exceptionally highly severely constantly continuously jointly collectively allegedly purportedly residents inhabitants citizens troops novels situated inaugural distinct'
  ).split(' '),
);

/** Nouns; the plural follows by rule. */
export const NOUNS = table(`
  inhabitant=person, physician=doctor, attorney=lawyer, residence=home, dwelling=home, vehicle=car, automobile=car, location=place,
  portion=part, segment=part, component=part, fragment=piece, region=area, vicinity=area, territory=land, terrain=land, assistance=help, aid=help,
  objective=goal, aim=goal, purpose=goal, method=way, approach=way, procedure=way, methodology=way, requirement=need, necessity=need, concept=idea, notion=idea,
  proposal=plan, strategy=plan, initiative=plan, consequence=result, outcome=result, ramification=result, remainder=rest, occupation=job, profession=job,
  employment=work, position=job, employer=boss, supervisor=boss, colleague=co-worker, companion=friend, acquaintance=friend, spouse=partner, sibling=brother or sister,
  offspring=young, infant=baby, adolescent=teenager, conflict=fight, dispute=fight, altercation=fight, combat=fighting, battle=fight, demise=death, fatality=death,
  illness=sickness, disease=sickness, ailment=sickness, injury=wound, capability=ability, capacity=ability, opportunity=chance, possibility=chance, probability=chance,
  difficulty=problem, complication=problem, obstacle=problem, issue=problem, deficiency=lack, shortage=lack, abundance=plenty, quantity=amount, summit=top,
  pinnacle=top, base=bottom, interior=inside, exterior=outside, perimeter=edge, boundary=border, frontier=border, origin=start, commencement=start, inception=start,
  conclusion=end, termination=end, beginning=start, era=time, epoch=time, duration=length, period=time, century=hundred years, decade=ten years, fortnight=two weeks,
  manuscript=book, publication=book, correspondence=letters, document=paper, gathering=meeting, assembly=meeting, conference=meeting, structure=building,
  edifice=building, establishment=place, institution=place, corporation=company, enterprise=company, firm=company, organization=group, association=group,
  legislation=laws, statute=law, regulation=rule, remuneration=pay, compensation=pay, salary=pay, expense=cost, expenditure=spending, revenue=money, funds=money,
  currency=money, merchandise=goods, commodity=good, cuisine=food, nourishment=food, beverage=drink, garment=piece of clothing, attire=clothes, apparel=clothes,
  alteration=change, modification=change, transformation=change, variation=change, increase=rise, decrease=drop, decline=drop, reduction=cut, expansion=growth,
  improvement=step forward, enhancement=step forward, damage=harm, destruction=ruin, construction=building, manufacture=making, creation=making, discovery=find,
  settlement=town, municipality=town, monarch=ruler, commander=leader, rebellion=revolt, treaty=agreement, venue=place, facility=building, sector=part, proportion=share, percentage=share,
  abbreviation=short form, characteristic=feature, attribute=quality, aspect=part, category=group, symptom=sign, disorder=illness, therapy=treatment, surgeon=doctor, remedy=cure, toxin=poison,
  predator=hunter, habitat=home, precipitation=rain, hypothesis=idea, scholar=expert, researcher=scientist, specialist=expert, lyricist=song writer, vocalist=singer, protagonist=main character,
  antagonist=villain, adversary=enemy, opponent=rival, comrade=friend, casualty=death, populace=people, discipline=field, recipient=winner, predecessor=one before, successor=next one, turmoil=trouble,
  hardship=trouble, catastrophe=disaster, calamity=disaster, peril=danger, hazard=danger, advent=start, vessel=ship, aircraft=plane, locomotive=train, cemetery=graveyard, thoroughfare=road, incident=event
`);

export const SAFE_NOUNS = new Set(
  (
    'physician attorney residence portion segment vicinity assistance methodology ' +
    'consequence outcome remainder occupation spouse infant adolescent altercation demise fatality ailment commencement inception ' +
    'merchandise beverage attire apparel corporation edifice settlement municipality monarch rebellion venue facility abbreviation characteristic symptom disorder therapy surgeon remedy toxin predator habitat precipitation hypothesis scholar researcher specialist vocalist protagonist antagonist adversary opponent populace turmoil hardship catastrophe calamity peril advent thoroughfare remuneration expenditure alteration modification obstacle'
  ).split(' '),
);

/** Phrases, longest first when they overlap. */
export const PHRASES = table(`
  in order to=to, due to the fact that=because, prior to=before, subsequent to=after, in addition to=besides, as well as=and, a number of=some/several, a large number of=many,
  the majority of=most, a majority of=most, in the vicinity of=near, with regard to=about, with respect to=about, in relation to=about, pertaining to=about, in the event that=if,
  in spite of=despite, on account of=because of, as a result of=because of, owing to=because of, due to=because of, by means of=by/with, for the purpose of=for/to,
  in accordance with=following, at the present time=now, at present=now, in the near future=soon, until such time as=until, on behalf of=for, in lieu of=instead of,
  in the absence of=without, in excess of=more than, in the course of=during, throughout the duration of=during, referred to as=called, is known as=is called,
  was known as=was called, are known as=are called, also known as=also called, adjacent to=next to, is located in=is in, are located in=are in, was located in=was in,
  is situated in=is in, is located on=is on, is situated on=is on, consists of=is made up of, consisted of=was made up of,
  is composed of=is made of, comprised of=made up of, participated in=took part in, participate in=take part in, participates in=takes part in, take part in=join in,
  is capable of=can, are capable of=can, is able to=can, are able to=can, was able to=could, were able to=could, has the ability to=can, have the ability to=can,
  is required to=must, are required to=must, is unable to=cannot, are unable to=cannot, was unable to=could not, were unable to=could not, is considered to be=is seen as,
  is regarded as=is seen as, was regarded as=was seen as, are regarded as=are seen as, passed away=died, gave birth to=had, for instance=for example,
  such as=like, in particular=mostly, for the first time=first, as a consequence=so, as a result=so, in contrast=but, on the other hand=but, in addition=also,
  at that time=then, at the time=then, during the course of=during, on a regular basis=often, on an annual basis=every year, with the exception of=except, in close proximity to=near,
  for a period of=for, in the process of=now, make a decision=decide, made a decision=decided, take into consideration=think about, come to the conclusion=decide,
  give consideration to=think about, is dependent on=depends on, is indicative of=shows, a variety of=many/different, a wide range of=many, a wide variety of=many, the vast majority of=most,
  is home to=has, are home to=have, a great deal of=much, the remainder of=the rest of, served as=was, serves as=is, serving as=as, took place=happened, takes place=happens,
  take place=happen, at the age of=at age, in the midst of=during, in conjunction with=with, along with=and/with, together with=with, as part of=in, in response to=because of, as opposed to=unlike,
  gained popularity=became popular, rose to prominence=became famous, well known=famous, best known=most famous, is defined as=is, located in=in, based in=in, situated in=in,
  despite the fact that=although, was succeeded by=was followed by, was appointed=was made, was elected=was chosen as, came into effect=started, were established in=were started in,
  was established in=was started in, was founded in=was started in, is an example of=is, in the form of=as, with the help of=with, in honor of=for, for the most part=mostly,
  in the aftermath of=after, at the end of=after, in an attempt to=to, in an effort to=to, on the basis of=based on, to a certain extent=partly, under the leadership of=led by, came to be known as=was called
`);

/** Phrases that mean the same wherever they stand. */
export const LOOSE_PHRASES = new Set([
  'take part in',
  'in particular',
  'for the first time',
  'in the process of',
  'for the purpose of',
  'at the time',
  'in contrast',
  'on the other hand',
  'is considered',
]);

/** Plain words that a formal text may have replaced: safe in most sentences. `plain=formal/formal`. */
export const RAISED_VERBS = table(`
  use*=utilize/employ, help*=assist/aid, buy=purchase, need*=require, start*=commence/begin, try*=attempt/endeavor, happen=occur, fix*=resolve/repair, build=construct/develop,
  choose=select, pick*=select, begin=commence, tell=inform, live=reside, hire=employ, own*=possess, throw away=discard, find out=determine/discover,
  talk about=discuss, look into=investigate, set up=establish/configure, carry out=conduct, get rid of=eliminate, figure out=determine, think about=consider,
  come up with=devise, put off=postpone, deal with=address/manage, hand out=distribute, speed up=accelerate, point out=indicate, go back=return, come back=return,
  end up=ultimately end, show up=appear, sign up=register, give up=abandon, put together=assemble, sort out=resolve, write down=record, look at=examine, check*=verify,
  make sure=ensure, keep=retain/maintain, send=transmit/forward, bring up=mention, hang out=spend time, mess up=err, guess*=presume, love*=greatly appreciate, ask=inquire,
  watch*=observe, grow=expand, let=permit, think=believe, like*=appreciate, show*=demonstrate/illustrate
`);
export const RAISED_WORDS = table(`
  enough=sufficient, often=frequently, sometimes=occasionally, hard=difficult, big=substantial/significant, huge=considerable/immense, many=numerous, also=additionally,
  maybe=perhaps, quickly=rapidly, mostly=primarily, mainly=primarily, now=currently/at present, okay=acceptable, fun=enjoyable, cool=impressive,
  awesome=excellent/remarkable, great=excellent, crazy=remarkable, weird=unusual, tough=challenging, dumb=unwise, smart=intelligent, scary=alarming, funny=amusing, kids=children,
  kid=child, guys=individuals, guy=gentleman, folks=people, stuff=material, cheap=inexpensive, sad=unfortunate, extra=additional, sure=certain, totally=entirely, pretty=fairly/rather,
  super=extremely, almost=nearly, anyway=in any case, lots of=numerous, a lot of=numerous/a great deal of, tons of=a considerable number of, a bunch of=a number of, kind of=somewhat, sort of=somewhat, a bit=somewhat,
  a couple of=several, right now=at present, right away=immediately, because of=owing to, mom=mother, dad=father, tv=television, movie=film, job=occupation
`);

/** What casual writing says for a neutral word, slang included. `neutral=casual/casual`. */
export const SLANG = table(`
  children=kids, child=kid, people=folks/people, man=guy, men=guys, very=super/really/so, extremely=super/crazy, excellent=awesome/great, wonderful=awesome, things=stuff, many=a lot of/lots of/tons of,
  much=a lot of, several=a bunch of/a few, numerous=tons of, perhaps=maybe, yes=yeah/yep, no one=nobody, everyone=everybody, someone=somebody, television=TV, mother=mom, father=dad,
  friend=buddy, friends=buddies, immediately=ASAP/right away, information=info, photograph=pic, photographs=pics, application=app, applications=apps, difficult=tough/tricky,
  interesting=cool, large=big/huge, strange=weird, going to=gonna, want to=wanna, have to=gotta, kind of=kinda, sort of=sorta, a great deal of=a ton of, such as=like, for example=like, quite=pretty,
  however=but, also=plus/also, manager=boss, documentation=docs, repository=repo, administrator=admin, laboratory=lab, university=uni, professional=pro, favorite=fave, advertisement=ad,
  telephone=phone, refrigerator=fridge, necessary=a must, impossible=no way, understand=get, understands=gets, discuss=talk about/chat about, meeting=catch-up
`);
