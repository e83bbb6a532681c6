using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of English, written by hand.</summary>
internal static class EnglishTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "en",
            NounsComeLast = true,
            HasNaturalGender = true,

            VerbSuffixes = ["ed"],
            BarePluralEndings = ["s"],
            MonthsThatAreVerbs = Words("may march"),
            ApostropheShowsName = true,
            ReadMeanings = static () => EnglishMeanings.Table,

            FunctionWords = Words(
                """
                a an the this that these those such same other another each every either neither both all any some no none few many much
                more most several own enough less least
                i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours
                ourselves they them their theirs themselves one ones who whom whose which what whatever whoever someone anyone everyone
                something anything everything nothing nobody somebody anybody everybody
                and or but nor so yet if unless because since although though while whereas whether than as when whenever where wherever why
                how of in on at by for with without within about against between among amid into onto through throughout during before after
                above below to from up down out off over under again further toward towards upon across along around behind beside besides
                beyond despite except like near per via until till inside outside
                am is are was were be been being have has had having do does did doing done will would shall should can could may might must
                ought cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't
                i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll
                we'll they'll that's there's what's who's let's
                not too very just only also then now here there once ever never always often still already even quite rather almost perhaps
                maybe however therefore moreover meanwhile otherwise instead thus hence well back away
                say says said saying told tell tells telling asked according added
                get gets got getting go goes going gone went come comes came coming make makes made making take takes took taken taking
                mr mrs ms dr first last new two
                """
            ),

            CommonWords = Words(
                """
                want wants wanted like likes use used using need needs know known think see seen look help put keep let include includes
                including people man men woman women time times year years day days week weeks month months night today yesterday tomorrow
                way thing things lot part number good great right left big old high long least following around per next second third one
                three four five six ten million billion work place world home life end start set show found believe point case side able
                really election
                """
            ),

            Articles = Words("the a an this that these those his her its their our"),

            Abbreviations = Words(
                """
                Mr Mrs Ms Mx Dr Prof Rev Hon Fr Sr Jr St Gen Lt Col Maj Capt Cpl Sgt Cmdr Adm Gov Sen Rep Reps Sens Pres Supt Det Insp
                Messrs Mme
                Mlle Amb Asst Atty Dist Assn Bros Co Corp Inc Ltd LLC Llc Dept Univ Ave Blvd Rd Hwy Ft Mt Mtn Pt No Nos Vol Vols Fig Figs Ed
                Eds pp
                Ch Sec Art Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun vs v cf viz approx
                est e.g i.e eg ie ca al Ph.D M.D B.A M.A D.C a.m p.m U.S U.K U.N E.U Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky
                La Mass Md
                Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
                """
            ),

            SourcePronouns = Words("him her"),
            ClausePrepositions = Words("as"),
            DescribingNouns = Words(
                """
                farmer grower baker butcher cook chef miner carpenter barber hunter dancer shepherd gardener builder waiter waitress potter
                climber runner surfer diver weaver brewer trapper logger roofer painter potter newcomer rookie freshman sophomore senior
                native democrat republican incumbent challenger mother-of-two mother-of-three father-of-two father-of-three lefty
                """
            ),
            ContinuingVerbs = Words("added adds adding continued continues concluded concludes"),
            InscriptionNouns = List("sign banner placard poster plaque graffiti t-shirt sticker tombstone gravestone"),
            QuotingVerbs = Words("quoted quotes quoting"),
            ReportingVerbs = Phrases(
                """
                said, says, say, saying, told, tells, telling, tell, added, adds, adding, asked, asks, asking, answered, answers, replied,
                replies, responded, responds, stated, states, stating, noted, notes, noting, explained, explains, explaining, insisted,
                insists, argued, argues, arguing, claimed, claims, claiming, warned, warns, warning, declared, declares, announced,
                announces, acknowledged, acknowledges, admitted, admits, conceded, concedes, observed, observes, remarked, remarks,
                recalled, recalls, continued, continues, concluded, concludes, commented, comments, wrote, writes, writing, tweeted,
                tweets, tweeting, retweeted, posted, read, reads, shouted, yelled, cried, whispered, joked, jokes, quipped, quips, vowed,
                vows, pledged, promised, promises, predicted, predicts, suggested, suggests, emphasized, emphasised, emphasizes, stressed,
                stresses, urged, urges, called, calls, calling, described, describes, describing, dismissed, denounced, blasted, slammed,
                mocked, ripped, criticized, criticised, accused, accusing, alleged, alleges, asserted, asserts, contended, contends,
                maintained, maintains, reiterated, reiterates, repeated, repeats, testified, thundered, boasted, bragged, lamented,
                complained, complains, confirmed, confirms, denied, denies, demanded, demands, exclaimed, intoned, opined, mused,
                retorted, countered, fired back, shot back, chimed in, went on, goes on, quoted as saying, put it, referred to, labeled,
                labelled, dubbed, hailed, praised, touted, cautioned, cautions, elaborated, reported, reports, reporting, revealed,
                reveals, summed up, told reporters, according to, in a statement, begins, began, begin, pleaded, implored, agreed, agrees,
                disagreed, proclaimed, proclaims, responding, replying, responding to, marveled, chided, scolded, deadpanned, thinks,
                believes, feels, wondered, wonders, chanted, chanting, shouting, yelling, singing, sang, reading, recalling, declaring,
                joking, pointed out, points out, pointing out, opened, offered, offers, bemoaned, decried, decrying, vowing, promising,
                insisting, quoting, quotes, quoted, fumed, sighed, snapped, muttered, growled, scoffed, sneered, fretted, recounted,
                recounts,
                confessed, confesses, clarified, grumbled, griped, protested, objected, interjected, screamed, hollered, barked, teased,
                texted, wrote back, counters, retorts, agrees, admits, laments, reflected, paraphrased, conveyed, expressed, signaled,
                hinted
                """
            ),

            Prepositions = Words(
                """
                in at on of to for from with by about against between among into onto through during before after above below under over
                near per
                via until till toward towards upon across along around behind beside beyond despite except like than as outside inside
                within without
                and or vs versus called named titled including amid since
                """
            ),

            Determiners = Words("the a an another one his her its their our my some many several two three"),

            Pronouns = Words(
                """
                i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
                they them their theirs themselves who whom which that this these those one someone everyone anyone nobody others both
                """
            ),

            // Written by hand, as are the two after it. Regular forms may be participles, so only those of news are listed.
            FiniteVerbs = Words(
                """
                is are was were has have had will would can could may might must should does did
                said says told announced agreed approved rejected won lost beat took made gave got came went became began fell rose hit
                killed injured wounded arrested charged launched ordered signed voted urged warned called faced raised cut kept held met
                left found sent struck broke drew led saw set put ran spoke sold bought paid closed opened
                """
            ),

            AdjunctOpenings = Words(
                """
                after before when while since because during following amid despite in on at with by near over under against until without
                within across through between where who which
                """
            ),

            Conjunctions = Words("but and yet or"),

            Connectives = Phrases(
                """
                however, but, and, or, nor, so, yet, still, also, besides, moreover, furthermore, nevertheless, nonetheless, therefore,
                thus, hence, consequently, accordingly, meanwhile, otherwise, instead, rather, likewise, similarly, then, afterwards, later,
                finally, indeed, in fact, of course, after all, in addition, as a result, as a consequence, on the other hand,
                on the contrary, in contrast, by contrast, by comparison, for example, for instance, in other words, that is, in short,
                in sum, to be sure, at the same time, at the time, in turn, in particular, in response, in return, because of this,
                for this reason, that said, even so, what is more, above all, again, too, well, now, because, yes, no
                """
            ),

            SpeakerPronouns = Words("he she they we i"),
            PluralPronouns = Words("they we"),
            Possessives = Words("his her their its my our"),
            FeminineSigns = Words("she her mrs ms miss lady dame queen princess duchess baroness " + EnglishPeople.Women),
            MasculineSigns = Words("he him mr sir lord king prince duke baron " + EnglishPeople.Men),
            DefiniteArticles = Words("the"),
            OrganizationNouns = Words(
                """
                company firm agency group union charity retailer airline bank club ministry department organization organisation
                institute foundation association manufacturer automaker carmaker maker operator utility watchdog regulator
                network broadcaster startup chain council coalition federation nonprofit
                """
            ),
            Honorifics = Words("jr sr ii iii iv"),
            ListenerVerbs = Words("told tell tells telling asked asks asking"),

            IndefiniteWords = Words("a an another one some other others several two three someone somebody anyone many most few"),

            FirstPersonWords = Words("i me my mine i'm i've i'd i'll we us our we're we've"),

            QuestionLabels = Words("q question"),
            AnswerLabels = Words("a answer"),

            StatementVerbs = Words(
                """
                says wants seems looks expects hopes remains becomes gets makes takes gives goes comes knows thinks wrote grew flew
                knew threw drove chose rode spent needs refuses fears claims insists believes denies wins loses opens closes starts
                ends rises falls returns leaves finds shows warns urges asks tells helps holds keeps brings brought built costs died
                lived moved played scored joined started ended returned remained helped showed tried looked seemed wanted needed
                worked decided expected claimed denied confirmed revealed appeared happened suffered received reached crashed
                escaped vowed resigned refused failed managed visited plans begins continues continued understands operates runs
                protects delivers explains
                """
            ),

            NonTopics = Words(
                """
                year years month months week weeks day days hour hours minute minutes night nights early late similar recent current
                former own whole such several born died using seen biggest largest latest long-term half
                """
            ),

            VerbMarkers = Words(
                """
                to will would can could may might must should not cannot i you he she we they who didn't don't doesn't won't can't
                couldn't wouldn't let's was were been being be
                """
            ),

            ClockWords = Words("am pm o'clock a.m p.m gmt bst utc et est edt pt pst pdt ist cet"),

            PageOpenings = Lines(
                """
                scroll down for
                scroll down to
                scroll to continue
                click here
                click through
                click on the
                tap here
                read more
                read also
                see also
                watch the video
                watch below
                sign up for our
                sign up to our
                sign up here
                subscribe to our
                download our
                download the app
                follow us
                like us on
                join our
                get our
                get the latest
                share this
                story continues
                article continues
                this article was originally published
                this story was originally published
                this story has been updated
                this article has been updated
                this story is being updated
                do you have a story
                have you been affected by
                email us
                """
            ),

            PagePhrases = Lines(
                """
                contributed to this report
                contributed to this story
                contributed to this article
                contributed to the report
                contributed reporting
                """
            ),

            CreditOpenings = Lines(
                """
                reporting by
                additional reporting by
                with additional reporting by
                with reporting by
                writing by
                editing by
                compiled by
                """
            ),

            Demonstratives = Words("this"),
            BareWeekdays = true,

            RoleModifiers = Lines(
                """
                former, ex, erstwhile, onetime, one-time, previous, outgoing, late, past, retired
                deputy, vice, under, associate
                acting, interim, caretaker
                shadow, opposing, rival, opposition, neighbouring, neighboring
                assistant, honorary, junior, incoming, elect, designate, would-be, self-styled
                """
            ),

            Aides = Phrases(
                """
                spokesman, spokeswoman, spokesperson, spokespeople, lawyer, lawyers, attorney, aide, aides, adviser, advisers, advisor,
                assistant, deputy, chief of staff, secretary, bodyguard, driver, husband, wife, widow, son, daughter, brother, sister,
                mother, father, partner, friend, successor, predecessor, challenger, critic, supporter, campaign manager,
                representative, envoy, office, family
                """
            ),

            OtherPeople = Phrases(
                """
                another, others, other, a third, a fourth, a fifth, one of them, one of the others, some, someone, somebody,
                some people, several, many, a few, the others, both, anyone, everyone, a second, second
                """
            ),

            Roles = Phrases(EnglishPeople.Roles),

            OrganizationWords = Words(
                """
                ministry department agency office authority commission committee council board court parliament congress senate house
                assembly government administration bureau service services police army navy force forces guard bank fund corporation corp
                inc ltd llc plc company co group holdings holding association union federation league organization organisation institute
                institution university college school hospital church foundation trust society club party alliance coalition network times
                post journal tribune herald news airlines airways motors industries systems technologies
                laboratories partners media
                studio studios center centre embassy consulate museum library forum front movement campaign exchange
                """
            ),

            DroppedKinds = Words("daily newspaper magazine"),

            WordsAfterSubject = Words(EnglishNames.AfterSubject),
            AppositionOpenings = Words("who whose of which a an the from"),
            NameParticles = Words("bin ibn bint binti al el ul von van der den de del della di da du dos la las le los y of for"),

            Organizations = Phrases(EnglishNames.Organizations),
            OrganizationsInNews = Phrases(WorldOrganizations.All),

            Places = Phrases(EnglishNames.Places).And(WorldPlaces.Latin),

            Demonyms = Words(EnglishPeople.Demonyms),
            PlaceOpenings = Words("saint san santa fort"),

            FirstNames = Words($"{EnglishGivenNames.Men} {EnglishGivenNames.Women} {EnglishGivenNames.Either}"),
            MasculineFirstNames = Words(EnglishGivenNames.Men),
            FeminineFirstNames = Words(EnglishGivenNames.Women),

            NounSuffixes = Words("s es"),

            PlaceWords = Words(
                """
                city town village province county district state region island islands peninsula river lake sea bay gulf valley mountain
                mountains airport avenue boulevard street road square capital suburb stadium park bridge castle neighborhood neighbourhood
                borough
                """
            ),

            PlacePrepositions = Words("in near"),

            DateOpenings = Words("in on since until last next this every each late early mid during"),
            OtherCalendarWords = Words("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun"),

            BoilerplateOpenings = Lines(
                """
                leave a reply
                leave a comment
                post a comment
                cancel reply
                your email address will not be published
                required fields are marked
                save my name, email, and website in this browser
                sign up for our newsletter
                subscribe to our newsletter
                share this article
                related articles
                related stories
                all rights reserved
                """
            ),

            BoilerplateLines = Lines(
                """
                read more:
                read next:
                read also:
                also read:
                see also:
                related:
                advertisement
                sign up for our
                scroll down for video
                scroll down for videos
                share this with
                media playback is not supported on this device
                media playback is unsupported on your device
                """
            ),

            CivilTitles = Words("mr mrs ms miss"),
            Calendar = """
                january/jan. february/feb. march/mar. april/apr. may june/jun. july/jul. august/aug. september/sept./sep. october/oct.
                november/nov. december/dec.
                | monday tuesday wednesday thursday friday saturday sunday
                """,

            CalendarHomonyms = Words("may march august"),
            DateLinks = Words("of"),
            NumberLinks = Words("and"),
            Numbers = """
                0 zero? nil? 1 one? single? once? 2 two both? twice? double? pair? couple? duo? twin? twins? 3 three triple? trio? 4
                four quadruple? 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve dozen? 13 thirteen 14 fourteen 15
                fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty half? 60 sixty 70
                seventy 80 eighty 90 ninety 100 hundred 1000 thousand 1000000 million 1000000000 billion 1000000000000 trillion #1
                first? #2 second? #3 third #4 fourth quarter? #5 fifth #6 sixth #7 seventh #8 eighth #9 ninth #10 tenth #11 eleventh
                #12 twelfth #20 twentieth
                """,

            Amounts = """
                1/2: half halves
                1/3: third thirds
                1/4: quarter quarters fourth fourths
                1/5: fifth fifths
                1/6: sixth sixths
                1/8: eighth eighths
                1/10: tenth tenths
                half: half
                quarter: quarter
                clock+30: half past
                clock+15: quarter past, quarter after
                clock-15: quarter to
                evening: pm, evening, afternoon, tonight, night
                about: about, around, roughly, approximately, some, nearly, almost, close to, or so, an estimated
                below: almost, nearly, just under, just below, close to, under, less than, fewer than, up to
                above: over, more than, just over, at least, above, well over, exceeding
                article: a, an
                percent: percent, per cent, pc
                total: total, altogether, overall, combined, in all, together
                times: times, fold
                age: aged, age
                decimal: point
                outof: of, out of
                every: every
                second: seconds
                minute: minute minutes min mins
                hour: hour hours hr hrs
                day: day days
                week: week weeks
                month: month months
                year: year years
                decade: decade decades
                century: century centuries
                """,

            CapitalizedWords = Words(
                """
                police man woman men women boy girl mother father son daughter wife husband brother sister couple family child baby
                teenager teen student pupil fan player star team side club crowd video footage image picture photo study report research
                survey poll court judge jury government council fire work money love life death water food news music film movie book game
                match win victory defeat loss goal race season summer winter spring autumn today yesterday tomorrow tonight nearly almost
                around ex former despite meanwhile instead plus please thank world premier league cup champions championship title final
                semi quarter round group stage city county town village island street road park hospital school university college
                everyone anyone nothing something yes no ok hello most many such next last first second third new old young big great good
                best better more less fewer half mr mrs ms miss dr sir lord lady dame prince princess king queen duke duchess saint st
                pope president prime minister secretary senator governor mayor mp mps ceo captain coach manager boss chief chairman
                striker midfielder defender goalkeeper winger keeper forward actress actor comedian singer rapper host presenter legend
                hero ace skipper officer detective sergeant lieutenant colonel general use see read click watch find keep make take get
                let be do go come look call ask try put set give show play run turn move start stop buy pay sell build help join meet hit
                beat left right home away north south east west northern southern eastern western central upper lower inner outer greater
                bank airport station church museum theatre theater stadium bridge river lake mount mountain ocean sea bay beach valley
                forest hotel restaurant company inc corp ltd department agency office bureau party union association federation committee
                commission board institute foundation society trust service force army navy air guard house parliament congress senate
                assembly ministry act bill law treaty deal agreement war battle operation project plan programme program award prize
                festival day week month year eve morning afternoon evening night earlier later afterwards overall inside outside elsewhere
                still sadly recently inevitably however above below scroll down authorities officials residents users fans players
                witnesses experts internet web bible god christmas easter halloween thanksgiving ramadan earth moon sun mars
                """
            ),

            CapitalizedSuffixes = Words(
                """
                ing ly ed ers ors ists ians ment ments tion tions ness ship ies ees ents ants ist ous ful less able ible ive ic ical est
                year old
                """
            ),

            PlaceSuffixes = List("er ian ese"),
            InflectionSuffixes = "s es 's n an ian ans ians",

            EventWords = EnglishEvents.Lines,

            InjectionPhrases = EnglishInjections.Phrases,
        };
}
