// What applications say, by kind of application, as hand-made patterns with their labels. A pattern's
// line is `SPLIT PRIORITY MARKS | title | body`:
//
//   SPLIT     t: train, d: dev. Splitting whole patterns keeps wordings of one out of the other.
//   PRIORITY  urgent: somebody or something needs you now, within minutes
//             high:   a person means you, or today something is to be done about it
//             normal: good to know, and it can wait
//             low:    advertising, noise, and routine that went well
//   MARKS     + critical urgency, - low urgency; code, news, scam: what is never to be condensed
//
// `{a;b}` is a choice, `<slot>` a value of notifications-slots.ts. A kind opens with
// `= name = applications = category`, where applications are a choice and the category may be empty.
export const GRAMMAR = `
= chat = Signal;Element;Telegram Desktop;WhatsApp = im.received
t urgent | <name> | {I'm locked out;I've locked myself out} and {the baby is inside;the stove is on}. {Please call me now!;Call me right now please}
t urgent | <name> | {Are you there?;Hello??} {I'm outside your door;I'm at the gate} and {it's freezing;nobody answers}
t high | <name> | {Can you;Could you} {pick up <first> from school;bring the keys;get some milk} {today at <time>;on your way home}?
t high | <name> | {Did you see my message about;Have you decided about} {the flat;the tickets;Saturday;the car}? {They need an answer today;I have to tell them tonight}
t high | <name> | {Grandma;Mum;Dad;<first>} is {back from the hospital;out of surgery}. {Everything went well, call when you can;She asks for you}
t normal | <name> | {Haha;Lol}, {that photo is great;I laughed so hard}
t normal | <name> | {Thanks for yesterday;It was lovely to see you}, {the food was great;we should do that again}
t normal | <name> | {Just landed;Arrived safely}, {all good here;the weather is awful}
t low | <group> | <first>: {lol;haha;😂😂;same here}
t low | <group> | <first> {changed the group photo;joined using an invite link;left the group}
d urgent | <name> | {Accident on;We had a crash on} {the A<num2>;<street>}, {we are ok but need you to come;please pick up the phone}
d high | <name> | {Will you be there;Are you still coming} {tonight;at <time>}? {I need to book the table;Tell me by noon}
d high | <name> | {Your spare key;My charger} {is with you;is at your place}, right? {I need it before <time>;Can I get it this evening?}
d normal | <name> | {Made the soup you told me about;Finished that book finally}, {so good;five stars}
d low | <group> | <first>: {good morning all ☀️;happy friday everyone}

= team chat = Slack;Microsoft Teams;Mattermost;Zulip = im.received
t urgent | <name> | {prod is down;the site is down}, {can you join the call?;need you in the incident channel now}
t urgent | #incidents | <first>: @here {checkout;login;the API} {is failing for everyone;returns 500 since <time>}
t high | <name> | {can you review;could you look at} {my PR;the draft;the slides} {before <time>;today}? {I'm blocked on it;the client waits}
t high | <name> mentioned you in #<project> | @you {what do you think;is this still true}? {We need your OK;I'd like to merge today}
t high | <name> | {quick question;a question}: {which account do we bill for <project>;who owns the <project> rollout}?
t normal | #<project> | <first>: {I've updated the wiki page;notes from today are in the doc;the build is green again}
t normal | #<project> | <first>: {I'll be out on <day>;working from home on <day>}
t low | #random | <first>: {who left the fridge open;anyone up for table tennis;look at this cat}
t low | #general | <first> {joined the channel;was added by <first>;set the channel topic}
t low | Slackbot | {Reminder: stretch your legs;You have <num1> unread channels;Tip: press Ctrl+K to jump anywhere}
d urgent | <name> | customers can't pay, call me: {the payment service is on fire;everything is timing out right now}
d high | <name> | {hey, the contract for <company>;the offer for <company>} {needs your signature today;is waiting for you}
d high | <name> in <project> | @you {could you answer the customer here?;please take this one, it is due tomorrow}
d normal | #<project> | <first>: {release notes are published;retro summary attached}
d low | #music | <first>: {now listening to <band>;friday playlist is up}

= mail = Thunderbird;Evolution;Geary;Mailspring = email.arrived
t urgent | <name> | {URGENT: ;}{the hearing is moved to today;the closing is today at <time>}, {please confirm now;answer as soon as you read this}
t high | <name> | {Your application;Your interview} {with <company>;at <company>}: {please confirm <day>, <time>;we would like to talk to you}
t high | <name> | Re: {invoice <num4>;the lease;the offer} - {could you send the signed copy;I need your answer by <day>}
t high | {Tax office;City council;<company> Insurance} | {A letter about your case <num4>;Documents missing for your claim}: {please answer by <date>;action needed}
t normal | <name> | {Notes from our meeting;Photos from the weekend;Minutes of <day>} - {as promised;see attached}
t normal | <shop> | Your {order;invoice} <num4> {has been confirmed;is attached}
t normal | <company> | {We have updated our terms;Changes to our privacy policy} {from <date>;}
t low | <shop> | {<percent> off everything;Last chance: sale ends tonight;New arrivals you will love} {this weekend only;}
t low | <company> | {Our newsletter for <month>;This week at <company>;You are invited to our webinar}
t low | {LinkedIn;Quora Digest;Medium Daily} | {People you may know;Top stories for you;<num1> people viewed your profile}
t low scam | {Account Team;Security Desk;Mail Admin} | {Your mailbox is full;Your account will be closed in 24 hours}: {verify your password;click here to keep it} <scamurl>
t low scam | {Prize Department;Lottery Board} | {Congratulations! You have won;You have been selected for} <money>. {Send your bank details to claim;Reply with your full name and account number}
d high | <name> | {School trip on <date>;Parents' evening}: {we still need your consent form;please sign and return by <day>}
d high | <name> | {Contract draft for <project>;Budget <project>} - {can you check section <num1> before <time>;your comments please, today if possible}
d normal | <company> | {Your monthly statement;Your payslip for <month>} is {ready;available}
d low | <shop> | {We miss you!;Still thinking about it?} {Here is <percent> off;Your basket is waiting}
d low scam | {Customer Support;IT Helpdesk} | {We noticed unusual activity;Your payment was declined}. {Confirm your card number;Update your login} {within 12 hours;immediately}: <scamurl>

= phone calls = KDE Connect;Phone;Dialer = call.incoming
t urgent + | {Incoming call;Call} | <name> {is calling;mobile}
t urgent | Incoming call | {<phone>;Unknown number}
t high | Missed call | <name> {called;tried to reach you} {at <time>;twice}
t high | Voicemail | {New voicemail from <name>;<name> left a message} (0:<num2>)
d urgent + | <name> | {Incoming video call;Ringing...}
d high | {2 missed calls;Missed calls} | <name>, {last at <time>;<num1> times}

= video meetings = Zoom;Jitsi Meet;Google Meet = 
t urgent | <project> {sync;review;weekly} | {starts in <soon> minutes;is starting now}. {Join;Join the meeting}
t urgent | <name> is waiting | {in your personal room;in the lobby}: {admit?;let them in}
t normal | Recording ready | {The recording of <project> review;Your cloud recording} {is available;can be watched now}
t low | {Zoom;Meet} | {Update your client;A new background pack is here;Rate your last call}
d urgent | {Your meeting has started;People are waiting} | <project> {planning;demo}: <first> and <num1> others {have joined;are in}
d normal | Transcript | {The transcript of <project> planning;Meeting notes} {was saved;is ready}

= calendar = GNOME Calendar;Evolution;Google Calendar = 
t urgent | <name> <num1>:1 | {in <soon> minutes;starts in <soon> minutes}{, room <num2>;}
t urgent | {Dentist;Doctor;Interview with <company>} | {in <soon> minutes;at <time>, leave now to be on time}
t high | {Invitation: ;New invitation: }{lunch;<project> kick-off} | <name> {invites you;asks you to accept} for <day>, <time>
t high | {Moved: ;Changed: }<project> {review;demo} | {now today at <time>;moved to today, <time>}
t normal | {Tomorrow: ;Reminder: }{<project> review;dinner with <first>;pay rent} | <day>, <time>
t normal | {Accepted: ;Declined: }<project> {review;planning} | <name> {has accepted;cannot come}
t low | {Birthday;Name day} | {<name>'s birthday is next week;<first> turns <num2> on <day>}
t low - | {Calendar;Agenda} | {Calendar synced;Holidays in your region were added}
d urgent | {Flight to <city>;Train to <city>} | {leave now;Time to go}: {<soon> minutes by taxi;traffic is heavy}
d urgent | <project> stand-up | {now;10 minutes from now;in <soon> min}
d high | {Cancelled: ;Rescheduled: }{dinner;appraisal} with <first> | {was today at <time>;please propose another time today}
d normal | {On <day>: ;Next week: }{team lunch;eye test} | <time>, <street>
d low | {Week ahead;Your agenda} | {<num1> events next week;Nothing planned for <day>}

= alarms and timers = Clock;GNOME Clocks;KAlarm = 
t urgent + | Alarm | {<time>;Wake up;Take the pills}
t urgent | Timer {finished;is up} | {Pasta;Laundry;Tea;<num2> minutes}
t normal | {Bedtime;Wind down} | {Your alarm is set for <time>;Go to bed in <soon> minutes to sleep 8 hours}
d urgent + | {Time is up!;Countdown over} | {Oven;Eggs;Bread}
d low | {Stopwatch;World clock} | {Stopwatch is still running;Clocks change next Sunday}

= one-time codes = Messages;KDE Connect;Phone Link = 
t urgent code | <company> | {Your verification code is <code>;<code> is your <company> code}. {Do not share it;It expires in 10 minutes}
t urgent code | {<phone>;<bank>} | {Your one-time password is <code>;OTP <code> for your payment of <money>}. Never tell anyone
t urgent code | {Authenticator;<company>} | {Login code: <code>;Use <code> to sign in;Security code <code>}
d urgent code | {<company>;<phone>} | {Enter <code> to confirm your login;<code> - your confirmation code for <company>}
d urgent code | <bank> | {TAN <code> for the transfer of <money>;Passcode <code> to approve <money>}

= text messages = Messages;KDE Connect;Phone Link = 
t urgent | <name> | {Where are you?? The train leaves in <soon> min;I'm at the station, which exit?}
t high | <name> | {Running late, start without me;Will be there at <time>, ok?}
t high | {Dr <last>'s practice;Garage <last>} | {Your appointment is tomorrow at <time>;Your car is ready}, {reply YES to confirm;please call us back}
t normal | {<company> Mobile;Operator} | {Your bill of <money> is ready;You have used <percent> of your data}
t low | {<shop>;PROMO} | {Only today: <percent> off;Flash sale at <shop>}! {Show this text;Reply STOP to end}
t low scam | <phone> | {Hi mum, this is my new number, my phone broke;Hello dad I lost my phone}. {Can you send me <money> quickly?;I need to pay a bill, please transfer <money>}
t low scam | {Post;Parcel;Delivery} | {Your parcel is on hold;A customs fee of <money> is unpaid}. {Pay here;Confirm your address} <scamurl>
t low scam | {Bank;<bank>} Alert | {Your card is blocked;Your account has been suspended}. {Log in here to unlock;Verify your details now} <scamurl>
d high | {Library;Pharmacy;Optician} | {Your prescription is ready, open until <time>;The item you asked for can be picked up today}
d normal | {City Transport;Water company} | {Line <num1> runs every 20 minutes on <day>;Water will be off on <date>, 9 to 12}
d low scam | {Toll Service;Tax Refund} | {Unpaid toll <money>, avoid a fine;You are owed a refund of <money>}: {pay at;claim now at} <scamurl>
d low scam | <phone> | {Great part-time job, earn <money> a day from home;We saw your CV, <money> daily}. {Message us on WhatsApp;Add our manager}

= bank = <bank>;Revolut;Wallet = 
t urgent | {Was this you?;Suspicious payment} | {<money> at <shop> in <city>;Card used in <city> for <money>}. {Confirm or block your card;Answer now}
t urgent | {Approve payment;Confirm transfer} | {<money> to <shop>;<money> to <name>}: {approve in the app;expires in 5 minutes}
t high | {Payment failed;Direct debit returned} | {<money> to <company>;Rent <money>}: {not enough money;please top up today}
t high | {Low balance;Overdraft} | Your {account;balance} is {below <money>;at -<money>}
t normal | {Card payment;Payment} | <money> at <shop>
t normal | {Money received;Incoming transfer} | <money> from {<name>;<company>}
t low | <bank> | {Earn <percent> cashback at <shop>;Get a loan in minutes;Invite friends, get <money>}
t low - | {Spending report;Round-ups} | {You spent <money> in <month>;You saved <money> this week}
d urgent | {New device;Unknown login} | {A new device wants access to your account;Someone signed in from <city>}. {Not you? Block now;Deny?}
d high | {Card expires;Mandate} | {Standing order <money> could not be executed;Your card ends this month, confirm your address}
d normal | {Salary;Refund} | <money> {from <company>;booked}
d low | {Offers for you;<bank> Rewards} | {Upgrade to Premium, 3 months free;Collect double points at <shop>}

= security = Bitwarden;1Password;ClamTk;GNOME Settings = 
t urgent + | {Malware found;Threat detected} | {Trojan in <file>;<file> is infected}. {Quarantine it now;Take action}
t urgent | New sign-in {to your account;from <city>} | {Chrome on Windows;An unknown phone}. {If this was not you, change your password;Not you? Lock your account}
t high | {Password found in a breach;Compromised password} | {Your password for <company> was leaked;<num1> passwords were in a data breach}, change it
t normal | {Scan finished;Check complete} | {No threats found in <num4> files;All passwords are strong}
t low - | {Vault;Definitions} | {Vault synced;Virus definitions are up to date}
d urgent | {Approve sign-in?;Login request} | {Someone tries to log in from <city>.;Is it you on a new laptop?} {Deny or allow;Approve within a minute}
d high | {Recovery key;Two-step login} | {was turned off for your account;was changed today}: check that it was you
d low | {Bitwarden;1Password} | {Export finished;Locked after 10 minutes}

= servers and monitoring = Grafana;Uptime Kuma;Nagios;PagerDuty = 
t urgent + | {[FIRING];CRITICAL;DOWN} <host> | {Disk <percent> full;HTTP 502 for 5 minutes;Database unreachable}
t urgent | {You are on call;Page} | {Incident <num4>: <project> latency;<host> not responding}. {Acknowledge;Escalates in 5 minutes}
t high | {WARNING;Warning} <host> | {memory at <percent>;certificate expires in <num1> days;queue growing}
t normal | {[RESOLVED];OK;UP} <host> | {back to normal;responding again after <num1> min}
t low - | <host> | {Heartbeat ok;Daily report: no incidents;Snapshot finished}
d urgent + | {ALERT;P1} <host> | {All replicas are gone;Error rate <percent> and rising;Power supply failed}
d high | {Degraded;Backup} <host> | {last backup failed;RAID lost one disk, replace it soon}
d normal | {Recovered;Maintenance} <host> | {is up again;planned for <day> night}
d low | {Weekly report;Uptime} | {99.9<num1>% this week;All <num2> checks green}

= builds and code = GitHub Desktop;GitLab;Jenkins;Gitea = 
t high | {Review requested;Your review is requested} | <name> {wants your review on;asks you to review} {#<num4>;<project> !<num4>}
t high | {Build failed;Pipeline failed} | {main;release} of <project>: {tests;lint;deploy} {failed after your commit;broke}
t normal | {Pull request merged;Merged} | {#<num4> into main;Your change to <project>} by <name>
t normal | {New comment;Comment} on #<num4> | <first>: {nice, small question inside;looks good to me;see my note}
t low - | {Build passed;Pipeline passed} | <project> {main;#<num4>} {in <num1> min;}
t low | {Starred;New follower} | {<name> starred <project>;<first> follows you}
d high | {Changes requested;Assigned to you} | <name>: {#<num4> needs a fix before release;please fix the crash in <project>}
d normal | {Issue closed;New release} | <project> {#<num4>;v<num1>.<num1>}
d low | {Dependabot;Renovate} | {Bump <project> to <num1>.<num2>;<num1> updates opened}

= software updates = Software;Discover;Update Manager = 
t high | {Restart required;Security update} | {Important security updates are waiting;A critical update needs a restart today}
t normal | Updates {available;ready} | <num2> {packages;updates} {can be installed;are ready}
t low - | {Updates installed;Up to date} | {<num2> packages were updated;Everything is current}
d high | {Support ends;Update failed} | {Your system gets no security updates after <date>;Updates could not be installed, disk is full}
d low - | {Flatpak;Snap} | {<num1> apps were refreshed;Runtime cleaned up}

= battery and power = Power;xfce4-power-manager;UPower = 
t urgent + | {Battery critically low;Battery critical} | {<num1>% left, plug in now;Computer will hibernate in <num1> minutes}
t high | Battery low | {<num2> minutes left;15% remaining}
t low - | {Fully charged;Charging} | {Battery is full;<percent> charged}
d urgent + | {Power;UPS} | {Running on UPS, shutting down in <num1> minutes;Will suspend now unless plugged in}
d normal | {Mouse;Keyboard;Headset} battery | {is at 10%;is low}

= disks and backup = Disks;Déjà Dup;Timeshift = 
t urgent + | {Disk failure;Hard disk problems} | {Drive is likely to fail soon, back up now;SMART: failing on <file>}
t high | {Low disk space;Backup failed} | {Only <num1> GB left on Home;Could not reach the backup drive since <date>}
t normal | {Drive;USB stick} | {can be removed safely;mounted as Untitled}
t low - | {Backup completed;Backup finished} | {<num4> files saved;Next one on <day>}
d high | {No backup for 30 days;Backup disk full} | {Connect your backup drive;Old copies must be removed}
d low - | {Trash;Snapshot} | {emptied, <num1> GB freed;daily snapshot created}

= downloads and files = Firefox;Chromium;Nautilus;Transmission = transfer.complete
t normal | {Download complete;Finished} | <file>
t high | {Download failed;Copy failed} | <file>: {disk full;network error}
t low - | {Seeding;Copied} | {<file> reached ratio 2;<num2> files copied}
d normal | {File received;Saved} | <file> {from <first>;in Downloads}
d low - | {Screenshot captured;Archive extracted} | <file>

= shared documents = Nextcloud;Dropbox;OneDrive;Google Drive = 
t high | <name> {mentioned you;assigned you a task} | {in <file>: can you check the numbers?;"please finish this part by <day>"}
t high | {Sync conflict;Quota} | {Two versions of <file>;You have no space left, syncing stopped}
t normal | <name> shared {a file;a folder} | {<file>;<project>} {with you;}
t low - | {Synced;Sync finished} | {<num2> files up to date;<file> uploaded}
d high | {Access request;Comment} | <name> {asks for access to <file>;wrote: please answer before <time>}
d normal | <name> edited | {<file>;<project> plan} {<num1> minutes ago;}
d low | {Memories;Storage} | {On this day in 2019;Get more space from <money> a month}

= parcels = <shop>;DHL;Parcel Tracker = 
t urgent | {Driver is here;Courier at the door} | {at your door, nobody opens;waiting outside with your parcel, <num1> min}
t high | {Out for delivery;Arriving today} | {between <time> and <time>;Somebody has to sign for it}
t normal | {Shipped;On its way} | {<product> from <shop>;Your parcel will come on <day>}
t normal | Delivered | {<product>: in the letter box;left with <name> next door}
t low | <shop> | {Rate your <product>;How was your delivery?}
d high | {Delivery failed;Pick up today} | {Nobody was home, collect until <date>;Last day to collect your parcel}
d normal | {Tracking;Customs} | {<product> has left <city>;Released by customs}
d low | <shop> | {Buy <product> again?;Customers also bought}

= food and rides = Uber;Bolt;Deliveroo;Lieferando = 
t urgent | {Your driver is here;Your ride is arriving} | {<first>, grey Skoda, waits <num1> minutes;Meet at <street>}
t high | {Order problem;Order cancelled} | {<food> is sold out, choose another;The restaurant cannot deliver, see options}
t normal | {Order confirmed;On the way} | <food>, {arrives <time>;in <num2> minutes}
t low | {Hungry?;Craving <food>?} | {<percent> off today;Free delivery until <time>}
d urgent | {Courier arrived;Your taxi is outside} | {Come down, please;<first> is waiting at the door}
d normal | {Receipt;Trip} | <money> {for your ride;at <food> house}
d low | {Treat yourself;New near you} | {<food> for <money>;Try <shop> Kitchen}

= travel = Airline;Booking.com;Rail Planner;TripIt = 
t urgent | {Gate changed;Boarding now} | {<city>: gate <num2>, boarding ends in <soon> min;Flight to <city> is boarding}
t urgent | {Train cancelled;Platform change} | {<time> to <city>: now platform <num1>;Your train to <city> leaves in <soon> min from platform <num1>}
t high | {Delayed;Schedule change} | {Your flight to <city> today leaves at <time>;Train to <city>: <num2> minutes late}
t high | Check-in {is open;closes soon} | {Flight to <city>, tomorrow <time>;Check in before <time>}
t normal | {Booking confirmed;Reservation} | {<city>, <date>;Hotel in <city>: <num1> nights}
t low | {Deals;Where next?} | {<city> from <money>;Save <percent> on hotels in <city>}
d urgent | {Final call;Connection at risk} | {<city>, gate closes in <soon> min;Run: your connection leaves in <soon> min}
d high | {Cancelled;Strike} | {Your flight to <city> tomorrow is cancelled, rebook;No trains to <city> tomorrow}
d normal | {Trip in 3 days;Your ticket} | {<city>: weather <num2> degrees;saved for <city>}
d low | {Genius deal;Miles} | {Wake up in <city> for <money>;You collected <num4> miles}

= home = Home Assistant;Ring;SmartThings = 
t urgent + | {Smoke detected;Water leak} | {kitchen;cellar;bathroom}{: act now;}
t urgent | {Somebody is at the door;Doorbell} | {Front door, <time>;Person seen at the front door}
t urgent | {Alarm triggered;Window open} | {Motion in the living room while nobody is home;Glass broke, cellar}
t normal | {Washing machine;Dryer;Dishwasher} | {has finished;done}
t normal | {Garage door;Window} | {is open for <num2> minutes;left open}
t low - | {Vacuum;Lights} | {cleaned <num2> m2;turned off}
d urgent + | {Carbon monoxide;Fire alarm} | {high in the bedroom, leave the house;ground floor}
d normal | {Heating;Plants} | {set to <num2> degrees;Fern needs water}
d low - | {Camera;Firmware} | {Cat seen in the garden;was updated}

= health = Health;Medisafe;Fitbit = 
t urgent | {Take your medicine;Insulin} | {<time> dose is overdue;now: 1 tablet}
t urgent + | {High heart rate;Glucose low} | {<num3> while at rest;3.<num1> mmol/l and falling, eat something}
t high | {Lab results;Doctor <last>} | {are here, your doctor wants to talk;sent you a message}
t normal | {Weekly report;Sleep} | {7 h <num2> min;You slept well}
t low - | {Move!;Steps} | {<num2>00 steps to your goal;Time to stand}
d urgent | {Fall detected;Irregular rhythm} | {Call for help in 30 seconds?;Speak to a doctor today}
d high | {Refill;Vaccination} | {Only <num1> pills left, order today;due this week, book a time}
d low | {Badge;Challenge} | {You earned Night Owl;<first> overtook you}

= news = BBC News;The Guardian;Reuters;Feedly = 
t normal news | {Breaking;BBC News} | {<city> mayor resigns;Storm reaches the coast near <city>;Central bank raises rates to <num1>%}
t low news | {Top stories;The Guardian} | {Why <city> loves bicycles;<num1> books to read this month;Actor from <show> dies at 8<num1>}
t low news | {Feedly;Reuters} | {<company> shares fall <percent>;<company> to buy rival for <money> million}
t low news | {Politics;World} | {Talks in <city> end without a deal;Minister denies report}
d normal news | {Breaking news;Alert} | {Earthquake near <city>;Court in <city> rules against <company>}
d low news | {Culture;Science} | {The best series since <show>;Researchers in <city> find old bones}

= weather and warnings = Weather;GNOME Weather;Civil Alert = 
t urgent + | {Severe warning;Emergency alert} | {Flood: go to higher ground now;Tornado near <city>, take shelter;Evacuate the area of <street>}
t high | {Weather warning;Storm} | {Black ice this morning;Strong gusts from <time>, stay in}
t low - | {Today;Forecast} | {<num2> degrees and sunny;Light rain in the evening}
d urgent + | {Alert;Civil protection} | {Toxic smoke in <city>, close windows;Dam may break, leave <street> at once}
d normal | {Rain;Snow} | {starts in <num2> minutes;expected on <day>}

= social network = Mastodon;Instagram;Facebook;Bluesky = 
t high | <name> sent you a message | {"Are you free on <day>?";"Is the bike still for sale?"}
t normal | <name> {replied;commented} | {"I don't think so, see here";"Where was that?"}
t low | <name> | {liked your post;started following you;boosted your post;reacted to your story}
t low | {Trending;Suggested} | {#<project>;Reels for you;Memories from <month>}
d high | <name> | {wrote to you: "can we talk today?";asks: "still looking for a flatmate?"}
d normal | <name> {mentioned you;tagged you} | {in a photo;"ask <first>"}
d low | {<num2> new likes;Live now} | {on your photo;<band> is live}

= video and music = Spotify;YouTube;VLC;Rhythmbox = 
t low - | <band> | {<song>;<song> - now playing}
t low | {YouTube;Spotify} | {<band> uploaded a video;New releases for you;Your mix is ready}
t normal | {Payment problem;Plan} | {Your Premium ends on <date>;We could not renew your plan}
d low | {New episode;Live} | {<show>, episode <num1>;<band> starts streaming}
d low - | {Paused;Next} | <song>

= games = Steam;Discord;Epic Games = 
t high | <name> | {invites you to play now;"we need a fourth, join?"}
t normal | {Update;Download} | {<project> can be played;Installed: <product>}
t low | {Sale;Wishlist} | {<product> is <percent> off;Weekend deal}
t low | {Achievement;Daily reward} | {unlocked: First Blood;Your energy is full, come back!}
d high | <name> | {"server is up, are you in?";is waiting for you in the lobby}
d low | {Season;Event} | {Season <num1> has begun;Double XP this weekend}

= school and study = Moodle;Duolingo;Classroom = 
t high | {Due today;Assignment} | {<topic> essay, <time>;Submit <topic> exercise <num1> by tonight}
t high | {Exam moved;Room change} | {<topic>: now <day>, <time>;today in room <num2>}
t normal | {Grade posted;New material} | <topic>{: exercise <num1>;}
t low | Duo | {Your streak needs you;These reminders don't seem to work}
d high | {Deadline;Quiz} | {<topic> closes at <time>;due in 3 hours: <topic>}
d low | {Badge;Leaderboard} | {You are number <num1>;<first> passed you}

= work tools = Jira;Trello;Asana;Notion = 
t high | <name> assigned {you;this to you} | {<project>-<num4>: crash on start;Prepare the demo, due <day>}
t high | {Overdue;Due today} | {<project>-<num4>;Send the offer to <company>}
t normal | <name> {commented on;moved} <project>-<num4> | {"done on my side";to Review}
t low | {Sprint;Board} | {Sprint <num2> was started;<num1> cards archived}
d high | {Approval needed;Blocked} | <name> {waits for your approval of <project>-<num4>;cannot go on without <project>-<num4>}
d normal | {Status;Page} | {<project> is on track;<name> edited the <project> page}
d low | {Tips;Digest} | {Try templates;<num2> updates in <num1> projects}

= energy and bills = Stromio;<company> Energy;Landlord Portal = 
t high | {Bill overdue;Final reminder} | {<money>, pay by <date> to avoid a fee;Power may be cut, contact us}
t normal | {Meter reading;Invoice} | {please send it by the end of <month>;<money> for <month>}
t low | {Save energy;Bonus} | {Tell a friend and get <money>;Five tips for winter}
d high | {Repair today;Caretaker} | {The plumber comes between <time> and <time>, be home;Please give access to the cellar today}
d normal | {Statement;Notice} | {Costs for <month>;The lift is serviced on <date>}

= network and devices = NetworkManager;Blueman;Printer = device
t high | {Disconnected;No internet} | {VPN to <company> dropped;Cable unplugged}
t high | {Printer;<file>} | {out of paper;jammed, job waiting}
t low - | {Connected;Wi-Fi} | {Home network;Headset}
d high | {Printing failed;Toner} | {<file> was not printed;empty, replace it}
d low - | {Bluetooth;Hotspot} | {Keyboard is paired;switched off}

= dating and friends = Bumble;Hinge;Meetup = 
t high | <first> sent you a message | {"so, coffee on <day>?";"where do we meet?"}
t low | {New likes;Discover} | {<num1> people like you;See who is nearby}
t normal | {Event tomorrow;RSVP} | {<topic> evening in <city>, <time>;<num2> people go}
d high | <first> | {answered: "today at <time> works";"I'm on my way, see you there?"}
d low | {Boost;It's been a while} | {Be seen by more people;Come back and swipe}

= jobs and market = eBay;Kleinanzeigen;Indeed = 
t high | {Ends soon;You were outbid} | {<product>: <num1> minutes left, you pay <money>;<product> is now at <money>}
t high | {Message about <product>;Question} | <first>: {"is it still there? I can come today";"can you hold it until <time>?"}
t normal | {Sold;Saved search} | {<product> for <money>;<num1> new results for <product>}
t low | {Jobs for you;Recommended} | {<num2> jobs in <city>;Sellers like you}
t low scam | {Buyer;Support} | {I pay double, send your card number and code;Your item is sold, enter your bank login at <scamurl>}
d high | {Offer expires;New offer} | {<money> for <product>, answer within 3 hours;<first> offers <money>}
d low | {Weekend deals;Sell more} | {<product> from <money>;List for free}
d low scam | {Agent;Payment} | {Shipping company needs a deposit of <money>, use this link;Get your money here} <scamurl>
`;
