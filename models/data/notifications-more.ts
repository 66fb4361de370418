// More patterns to train on, in the form of notifications-grammar.ts: applications and matters that it does
// not have. All are of the train split; the labelled set is made without them, so that its dev split stays
// what it was.
export const MORE_PATTERNS = `
= more: neighbours and family = Signal;WhatsApp;Messages;Viber = im.received
t urgent | <name> | {Water is coming through your ceiling;There's smoke from your kitchen window}, {where are you?;ring me at once}
t urgent | <name> | {The dog ran out;The cat got out} {onto the road;through the front door}, {help me look please;can you come down}
t urgent | <name> | {I've fallen and can't get up;My chest hurts}, {please come;call the doctor}
t urgent | <name> | {Grandpa isn't answering the door;I can't reach Dad since this morning}. {Could you go over right away?;Do you have the spare key with you?}
t urgent | <name> | {The nursery just rang;School phoned}, {he has a fever and must be fetched;she needs picking up straight away}
t high | <name> | {Which size does <first> wear?;What does <first> eat?} {I'm at the till;the shop closes in an hour}
t high | <name> | {Could you feed the cat this evening?;Would you water the plants while we're away?} {We leave tonight;Yes or no is enough}
t high | <name> | {The plumber can only come today;They moved the viewing}, {can you be home at <time>?;is <time> fine with you?}
t high | <name> | {I'm a bit worried about <first>;<first> had bad news}, {do you have a minute later today?;please ring when you are off work}
t high | <group> | <first>: {who brings the cake tomorrow?;we still need two drivers for Saturday}, {<first>, you?;anyone from this list please answer tonight}
t normal | <name> | {Sent you the recipe;Found your scarf}, {no hurry;will bring it next time}
t normal | <name> | {Holiday pictures are in the shared album;We're back home again}, {sunburnt but happy;more when we meet}
t normal | <group> | <first>: {the minutes of our meeting;the new song sheet} {is in the folder;has been uploaded}
t normal | <name> | {What a match yesterday;I'm reading that book now}, {couldn't believe the ending;let's talk about it some time}
t low | <group> | <first>: {👍;ok!;nice one;🎉🎉🎉}
t low | <group> | {<first> reacted ❤️ to a photo;<first> pinned a message;<first> sent a sticker}
t low | WhatsApp | {Checking for new messages;Backup in progress: <num2>%;WhatsApp Web is active}

= more: at work = Slack;Microsoft Teams;Rocket.Chat;Webex = im.received
t urgent | <name> | {we are live in <soon> minutes;the client is in the room} {and you have the slides;and nobody can find the demo laptop}
t urgent | <name> | {I deleted the wrong table;someone pushed the keys to the public repo}, {who can undo this now?;please revoke them immediately}
t urgent | #support | <first>: {customer <company> is completely blocked;<company> cannot log in at all}, {on-call please;need somebody this minute}
t high | <name> | {could you send me the numbers for <project>?;where is the latest draft of <project>?} {board meeting is at <time>;I present this afternoon}
t high | <name> | {HR needs your form;payroll asks for your bank details form} {by end of day;before noon}
t high | <name> | {got five minutes?;can we talk?} {it's about your contract;about tomorrow's workshop}
t high | <name> | {please approve my leave;can you sign off my hours} {today, the window closes;before you go home}
t normal | <name> | {thanks, that fixed it;cool, merged}, {no need to do anything;talk next week}
t normal | #<project> | <first>: {new colleague starts on <day>;office is closed on <day>}
t normal | #announcements | <first>: {the canteen menu has changed;parking rules from <date>}
t low | #sports | <first>: {who saw the game;kickoff was brilliant}
t low | Teams | {You were added to a team;Try our new reactions;Someone liked your message}
t low | Bot | {Weekly digest of your channels;<num1> new emoji were added;Take our short survey}

= more: letters and offices = Thunderbird;Outlook;KMail;Proton Mail = email.arrived
t urgent | {Court office;Hospital <city>} | {Your appointment is in one hour;Operation brought forward to today}: {come now;confirm immediately}
t urgent | <name> | {Keynote speaker cancelled;Venue is flooded} - {need a decision within the hour;please reply right now}
t high | {Landlord;<company> Immobilien} | {Handover of the flat on <date>;Heating inspection} - {please confirm the time by tomorrow;we need access, please answer}
t high | {Registration office;Passport office} | {Your application is incomplete;One document is missing} - {please hand it in by <date>;send it within five days}
t high | <name> | {Offer for your signature;Could you proofread this by tonight?} - {valid until tomorrow;the printer wants it at <time>}
t high | {<company> Recruiting;<name>} | {Can we speak tomorrow at <time>?;Second interview} - {please choose a slot;reply to keep your place}
t high | <shop> | {Your payment was declined;We could not charge your card} - {update it today to keep your order;order <num4> will be cancelled tomorrow}
t normal | <shop> | {Your return has arrived;Order <num4> was sent} - {refund in five days;arrives on <day>}
t normal | {University;Library} | {New term dates;Opening hours in <month>} - {see attached;for your calendar}
t normal | <name> | {Article you might like;Minutes of the parents' meeting} - {for when you have time;just for your files}
t normal | <company> | {Your ticket <num4> was closed;Receipt for your donation of <money>}
t low | <company> | {Invitation to our user conference;Ten tricks for better sleep;Your horoscope for <month>}
t low | <shop> | {Only hours left: free shipping;Your points expire, shop now;You left something in your cart}
t low | {Academia Mail;Pinterest;Strava} | {Someone searched for you;<num2> new ideas for you;Your week in numbers}
t low scam | {Inheritance Office;Dr <last>} | {Dear friend, I have a business proposal;A relative left you <money>}. {Reply in confidence;Send a copy of your passport}
t low scam | {HR Department;CEO Office} | {Buy gift cards for a client;Are you at your desk? I need a favour}, {send me the codes;keep it between us} <scamurl>

= more: on the way = Maps;Transit;DB Navigator;Waze = 
t urgent | {Platform change;Gate change} | {Your train now leaves from platform <num1>;Go to gate B<num1> now}, {boarding;doors close in <soon> minutes}
t urgent | {Get off next stop;Your stop is next} | {<street>;<city> Central}
t urgent | {Last bus home;Last connection} | {leaves in <soon> minutes;at <time>, start walking now}
t high | {Train cancelled;Flight delayed} | {<city> at <time>}: {choose another connection;rebook before <time>}
t high | {Check-in is open;Boarding pass} | {<city>, tomorrow at <time>}: {pick your seat today;check in now to keep your seat}
t normal | {Delay;Small delay} | <city>: {<num1> minutes later;arrives at <time>}
t normal | {Parking;Toll} | {Your ticket runs until <time>;<money> was charged}
t low | {Travel inspiration;Rate your trip} | {Weekend in <city> from <money>;How was your ride to <city>?}
t low | {Maps;Transit} | {Review <shop>;Your timeline for <month> is ready;Explore places near you}

= more: home and safety = Netatmo;Nest;Arlo;Tado;Alarm Panel = 
t urgent | {Smoke detected;Carbon monoxide} | {Kitchen;Bedroom}: {leave the house;high level}
t urgent | {Window broken;Motion while away} | {Ground floor;Terrace}: {check the camera;alarm is sounding}
t urgent | {Freezer is warm;Water on the floor} | {<num1>° and rising;cellar sensor is wet}
t high | {Front door open;Garage open} | {for <num2> minutes;since <time>, nobody is home}
t high | {Smoke detector;Lock} battery | {almost empty;replace it today}
t normal | {Washing machine;Dishwasher} | {has finished;is done, <time>}
t normal | {Somebody at the door;Parcel at the door} | {a person was seen at <time>;left by the courier}
t low | {Thermostat;Vacuum} | {Eco mode saved <percent>;cleaning finished, <num2> m²;firmware is up to date}
t low | {Robot;Lights} | {is charging again;turned off at sunset;scene Evening started}

= more: body and doctors = MyChart;Dexcom;Omron;Doctolib = 
t urgent + | {Low glucose;Urgent low} | {<num2> mg/dL and falling;eat something now}
t urgent | {Insulin;Inhaler} | {dose is overdue by an hour;you missed your evening dose, take it now}
t high | {Lab results;Your doctor wrote} | {please read before <day>;Dr <last> asks you to call the practice}
t high | {Appointment tomorrow;Come fasting tomorrow} | {Dr <last>, <time>;bring your insurance card}, {cancel today if you can't come;confirm by tonight}
t normal | {Vaccination record;Prescription} | {was updated;can be renewed from <date>}
t low | {Steps;Sleep} | {You walked <num4> steps;You slept <num1> hours, well done;New badge earned}
t low | {Mindfulness;Nutrition} | {Take a deep breath;Log your lunch;Try our premium plan}

= more: machines and sites = Zabbix;Netdata;Sentry;AWS;Cloudflare = 
t urgent | {CRITICAL;FIRING} | {<host> unreachable;database <host> read-only;disk on <host> full} {since <time>;, writes are failing}
t urgent | {Certificate expired;Site is down} | {<company>.example;shop.example}: {visitors see errors;no response for <soon> minutes}
t high | {Certificate expires tomorrow;Domain expires in two days} | {<company>.example;mail.example}
t high | {New issue;Regression} | {TypeError in checkout;timeout in login}: {<num2> users affected;<num4> events this hour}
t high | {Budget alert;Quota} | {<percent> of this month used;limit reached tomorrow at this pace}
t normal | {RESOLVED;OK} | {<host> is back;latency on <host> is normal again}
t normal | {Maintenance;Planned work} | {<host> on <date>, 2 to 4 am;region eu-1 next <day>}
t low | {Daily report;Weekly report} | {all <num2> checks passed;<num1> deploys, no incidents}
t low | {Info;Notice} | {log rotated on <host>;cache cleared;new version of the agent}

= more: code = GitHub;GitLab;Codeberg;Buildkite = 
t urgent | {Secret found;Leaked key} | {in <project>/main}: {revoke it now;it is already being used}
t high | <name> | {requested your review on;is waiting for your answer in} <project> #<num4>
t high | {Pipeline failed;Deploy failed} | {<project> main: your commit;release of <project> is blocked}
t normal | <name> | {commented on <project> #<num4>;approved your change in <project>}
t normal | {Released;Tagged} | <project> {1.<num1>.0;2.<num1>}
t low | {Build passed;Pipeline passed} | {<project> #<num4>;<project> main}
t low | {<name>;renovate} | {starred <project>;forked <project>;opened a routine update in <project>}

= more: computer = System;Settings;Disk Utility;Logitech;Bluetooth = 
t urgent + | {Battery critically low;Low power} | {<num1>% left;shuts down in <num1> minutes}
t urgent | {Disk failure predicted;Disk is failing} | {/dev/sda;External disk}: {copy your files now;back up at once}
t high | {Disk almost full;Storage almost full} | {<num1>% free on /home;<num1> GB left, free some space}
t high | {Backup has not run;Backup failed} | {for <num2> days;to NAS: not found}
t high | {Restart needed;Security update} | {to close a hole that is being used;installs at <time>, save your work}
t normal | {USB stick;Printer} | {can be removed;Page 2 of <num1> printed}
t normal | {Connected;Disconnected} | {to Home-WLAN;from office VPN}
t low | {Update installed;Tips} | {<num2> packages are new;Discover what's new in version <num2>}
t low | {Keyboard;Screenshot} | {layout: English;saved to Pictures;copied}

= more: parcels and food = DPD;UPS;Hermes;Wolt;Just Eat = 
t urgent | {Courier is here;Your driver is outside} | {<street>}: {needs a signature;come to the door with your code}
t urgent | {Your food arrives;Rider is near} | {in 2 minutes;please come down}
t high | {We missed you;Delivery failed} | {pick it up before <time>;choose a new day by tonight}
t high | {Item unavailable;Restaurant asks} | {no <food>: choose another or get a refund;call back within 10 minutes}
t normal | {Parcel handed over;Out for delivery} | {to your neighbour;arrives on <day>}
t low | {Hungry?;Deal of the day} | {<percent> off <food>;free delivery tonight}
t low | {Rate your order;Survey} | {How was your <food>?;<num1> questions about <shop>}

= more: money and contracts = PayPal;N26;Wise;Insurance;Tax App = 
t urgent | {Approve login;Confirm payment} | {<money> to an unknown account;new phone in <city>}: {deny if this isn't you;expires in 2 minutes}
t high | {Invoice due;Reminder} | {<money> to <company>, due today;second notice: <money> to <company>}
t high | {Contract ends;Price change} | {cancel by <date> or it renews;agree or object by <date>}
t normal | {Transfer sent;Dividend} | {<money> to <name>;<money> booked}
t normal | {Statement;Tax document} | {for <month> is ready;can be downloaded}
t low | {Crypto;Stocks} | {Bitcoin is up <percent>;your watchlist moved;trade free this week}
t low | {Invite;Rewards} | {give <money>, get <money>;you earned <num2> points}

= more: leisure = Netflix;Twitch;Chess.com;Goodreads;Komoot = 
t urgent | {Your turn;Opponent is waiting} | {<num1> seconds left on your clock}
t high | <name> | {invited you to play now;asks if you come to the concert tonight}, {answer by <time>;tickets are held for an hour}
t normal | {New episode;New book} | {<show>, season <num1>;by an author you follow}
t normal | {Reservation;Ticket} | {table for <num1> on <day>, <time>;your ticket for <band> is ready}
t low | {<name> is live;Because you watched <show>} | {playing now;<num2> titles for you}
t low | {Streak;Challenge} | {keep your streak;join the <month> challenge}

= more: clubs and people = Meetup;Facebook;Nextdoor;VereinsApp = 
t urgent | {Search party;Missing child} | {near <street>}: {last seen at <time>;please look in your garden now}
t high | {Event tonight;Event moved} | {<topic> evening, <time>}: {are you coming? Answer by noon;new place, confirm}
t high | <name> | {asked to join your group;sent you a question about the flat}
t normal | {New event;Club news} | {<topic> walk on <date>;the hall is booked for <day>}
t low | {<name> posted;<num2> new posts} | {in <group>;near you}
t low | {Memories;People nearby} | {<num1> years ago today;<num2> neighbours joined}
`;
