// First names that are English words or stand in the dictionary too, so that being unknown does not give
// them away; and the surnames that Chinese names begin with. What else begins with a capital and is in no
// dictionary is taken for a name anyway (personal.ts).
import { words } from './words.ts';

export const FIRST_NAMES = words(`
  Aaron Abigail Adam Adrian Agnes Alan Albert Alex Alexander Alice Alison Amanda Amber Amy Ana Andrea Andrew
  Andy Angela Anita Ann Anna Anne Anthony Anton Arthur Ashley Audrey Austin Barbara Barry Beatrice Ben
  Benjamin Bernard Beth Betty Bill Billy Blake Bob Bobby Brad Bradley Brandon Brenda Brian Bruce Carl Carla
  Carlos Carol Caroline Catherine Charles Charlie Charlotte Chris Christian Christine Christopher Claire
  Clara Clark Claude Colin Connie Craig Crystal Curtis Cynthia Daisy Dale Dan Daniel Danny David Dean
  Deborah Dennis Derek Diana Diane Dick Dominic Don Donald Donna Doris Dorothy Douglas Drew Duncan Dylan Earl
  Eddie Edgar Edith Edward Eileen Elaine Eleanor Elizabeth Ella Ellen Emily Emma Eric Erica Ernest Ethan Eva
  Eve Evelyn Faith Felix Fiona Florence Frances Francis Frank Fred Gabriel Gary Gavin Gene Geoffrey George
  Gerald Gloria Gordon Grace Graham Grant Greg Gregory Guy Hannah Harold Harry Harvey Hazel Heather Heidi
  Helen Henry Herbert Holly Hope Howard Hugh Ian Irene Iris Isaac Isabel Ivan Ivy Jack Jackie Jacob Jade
  James Jamie Jan Jane Janet Jasmine Jason Jay Jean Jeff Jennifer Jeremy Jerry Jesse Jessica Jill Jim Jimmy
  Joan Joanna Joe Joel John Johnny Jonathan Jordan Joseph Joshua Joy Joyce Juan Judith Judy Julia Julian
  Julie June Justin Karen Karl Kate Katherine Kathleen Katie Keith Kelly Ken Kenneth Kevin Kim Kyle Larry
  Laura Lauren Laurence Leah Lee Leo Leon Leonard Leslie Lewis Lily Linda Lisa Liz Logan Louis Louise Lucas
  Lucy Luis Luke Lynn Mabel Marc Marcus Margaret Maria Marie Marilyn Mario Marion Mark Martha Martin Mary
  Matthew Maureen Maurice Max Megan Melissa Michael Michelle Miguel Mike Miles Milton Miranda Molly Monica
  Morgan Nancy Natalie Nathan Neil Nicholas Nick Nicole Nigel Nina Noah Nora Norman Oliver Olive Olivia Oscar
  Otto Owen Pamela Pat Patricia Patrick Paul Paula Pauline Pedro Penny Percy Pete Peter Phil Philip Phillip
  Pierce Piper Rachel Ralph Randy Raphael Ray Raymond Rebecca Reed Rex Richard Rick Rob Robert Robin Rod Roger
  Roland Ron Ronald Rosa Rosalind Rose Rosemary Ross Roy Ruby Rupert Russell Ruth Ryan Sally Sam Samantha
  Samuel Sandra Sandy Sara Sarah Scott Sean Sebastian Sharon Shirley Sidney Simon Sofia Sonia Sophia Sophie
  Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Sylvia Tara Ted Teresa Terry Theodore
  Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Toni Tony Tracy Travis Trevor Tyler Valerie Vanessa
  Vera Vernon Veronica Victor Victoria Vincent Viola Violet Virginia Vivian Wallace Walter Wanda Warren Wayne
  Wendy William Willow Xavier Yvonne Zachary Zoe Wei Ming Jing Chen Maria Jose Ahmed Ali Omar Fatima Ravi
  Agnieszka Aisha Amira Arjun Astrid Bjorn Camille Carmen Chiara Chloe Deepak Diego Elena Emilia Ewa Francesca
  Freya Giulia Hassan Hiroshi Ibrahim Ingrid Irina Jakub Javier Jonas Kenji Lena Luca Lukas Magda Marek Matteo
  Mia Mohamed Mohammed Mustafa Nadia Natasha Neha Nils Olga Pablo Pierre Piotr Priya Rahul Sanjay Svetlana Sven
  Viktor Yuki Yusuf`);

/** First names that begin so many sentences as words that alone there they are taken for the words. */
export const RATHER_WORDS = words(`
  Amber Austin Ben Bill Crystal Dale Dean Dick Don Drew Earl Eve Faith Frank Gene Grace Grant Guy Hazel Holly
  Hope Iris Ivy Jack Jade Jan Jay Jean Jordan Joy June Lee Lily Logan Mark Max Miles Morgan Olive Pat Penny
  Pierce Piper Ray Reed Rex Rob Robin Rod Rose Ross Ruby Sandy Scott Sue Ted Tony Violet Wayne Will Willow
  Virginia Florence Victoria Ming`);

/** The hundred most frequent, and those of two characters. */
export const CHINESE_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚' +
  '沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';
export const LONG_CHINESE_SURNAMES = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
];
