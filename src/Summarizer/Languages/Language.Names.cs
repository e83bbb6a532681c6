using System.Text.RegularExpressions;

namespace Summarizer.Languages;

// What shows names, and which part of a name it is.
public sealed partial record Language
{
    /// <summary>What shows that words are a name.</summary>
    internal NameSigns NameSigns { get; init; }

    /// <summary>Titles and roles that precede or follow a person's name, lower case: <c>president</c>, <c>bakanı</c>.</summary>
    internal IReadOnlySet<string> Roles { get; init; } = EmptyWords;

    /// <summary>
    /// Ranks that only a person's name follows, lower case, also among <see cref="Roles"/>: "Kapolsek Sukowono <c>AKP</c> Hardjito".
    /// </summary>
    internal IReadOnlySet<string> Ranks { get; init; } = EmptyWords;

    /// <summary>Titles that anybody can have, lower case, and that are not roles: <c>mrs</c>.</summary>
    internal IReadOnlySet<string> CivilTitles { get; init; } = EmptyWords;

    /// <summary>Titles and relatives directly before a name in a script without spaces: <c>大関</c>.</summary>
    internal IReadOnlySet<string> LeadingRoles { get; init; } = EmptyWords;

    /// <summary>
    /// Lower-case words that can be part of a name: <c>bin</c>, <c>von</c>. Those that are also function words count only after an
    /// organization word or a first name.
    /// </summary>
    internal IReadOnlySet<string> NameParticles { get; init; } = CommonParticles;

    /// <summary>Whether a role can end a compound noun that is no name: Konzern<c>chef</c>, riksbanks<c>chefen</c>.</summary>
    internal bool JoinsNouns { get; init; }

    /// <summary>
    /// Function words that join two words of a person's name even if the first is not a known name: Joris <c>van der</c>
    /// Meer.
    /// </summary>
    internal IReadOnlySet<string> SurnameParticles { get; init; } = EmptyWords;

    /// <summary>
    /// Words that link the parts of a person's name after a given name: Nelson Paulino <c>dos</c> Santos, Ole <c>von</c> Beust.
    /// </summary>
    internal IReadOnlySet<string> SurnameLinks { get; init; } = EmptyWords;

    /// <summary>Words that link the parts of an institution's name: Organización Mundial <c>de la</c> Salud.</summary>
    internal IReadOnlySet<string> InstitutionLinks { get; init; } = EmptyWords;

    /// <summary>Conjunctions before the last field of an institution: Ministerio de Educación <c>y</c> Cultura.</summary>
    internal IReadOnlySet<string> FieldConjunctions { get; init; } = EmptyWords;

    /// <summary>
    /// Whether an institution stands between a role and a person without a preposition: prezes <c>Orlenu</c> Paweł
    /// Górski.
    /// </summary>
    internal bool InstitutionsFollowRoles { get; init; }

    /// <summary>
    /// The part of a person's name that comes first, lower case: frequent given names, in Japanese surnames. It shows a name without a
    /// title.
    /// </summary>
    internal IReadOnlySet<string> FirstNames { get; init; } = EmptyWords;

    /// <summary>First names that are more often common words: a title or a surname must show that they are names.</summary>
    internal IReadOnlySet<string> HomonymNames { get; init; } = EmptyWords;

    /// <summary>First names that are often common words: like <see cref="HomonymNames"/> where names without a doubt are wanted.</summary>
    internal IReadOnlySet<string> DoubtfulNames { get; init; } = EmptyWords;

    /// <summary>Words that end a name where names without a doubt are wanted: frequent verbs and adverbs.</summary>
    internal IReadOnlySet<string> DoubtfulNameParts { get; init; } = EmptyWords;

    /// <summary>
    /// Roles that are more often other words, so that they show a person only before a known name: <c>العالم</c>, the world.
    /// </summary>
    internal IReadOnlySet<string> HomonymRoles { get; init; } = EmptyWords;

    /// <summary>
    /// Organization words that are more often other words, so that they begin an organization only before a proper name, after a role or
    /// beside a reporting verb: <c>حركة</c>, movement.
    /// </summary>
    internal IReadOnlySet<string> HomonymOrganizationWords { get; init; } = EmptyWords;

    /// <summary>Place words that are more often other words, so that a listed or a person's name must follow: <c>دولة</c>, state.</summary>
    internal IReadOnlySet<string> HomonymPlaceWords { get; init; } = EmptyWords;

    /// <summary>
    /// Surnames, and single names, of people so well known that news names them without the rest: <c>בגין</c>, <c>بوتين</c>.
    /// </summary>
    internal IReadOnlySet<string> FamousNames { get; init; } = EmptyWords;

    /// <summary>
    /// Spelling variants as <c>written/folded</c>, replaced in this order: newspapers write <c>إسرائيل</c> and <c>اسرائيل</c>.
    /// </summary>
    internal IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>Roles that are frequent surnames with the article: الحاج.</summary>
    internal IReadOnlySet<string> SurnameRoles { get; init; } = EmptyWords;

    /// <summary>Words that mark a name as an organization, lower case: <c>ministry</c>, <c>bakanlığı</c>.</summary>
    internal IReadOnlySet<string> OrganizationWords { get; init; } = EmptyWords;

    /// <summary>Where listed places are found in a script without capitals.</summary>
    internal PlaceListing PlaceListing { get; init; }

    /// <summary>What can be attached to the end of a listed place: <c>에서</c>.</summary>
    internal IReadOnlySet<string> PlaceParticles { get; init; } = EmptyWords;

    /// <summary>
    /// Articles, conjunctions and prepositions of one letter that are attached to a noun, so that a word with one is no
    /// name.
    /// </summary>
    internal string AttachedLetters { get; init; } = "";

    /// <summary>The organizations most frequent in news, as written. Names with an organization word need not be listed.</summary>
    internal IReadOnlySet<string> Organizations { get; init; } = EmptyWords;

    /// <summary>
    /// More organizations, as written, that are only found as names: they are in the news often and speak seldom, as media and clubs do.
    /// </summary>
    internal IReadOnlySet<string> OrganizationsInNews { get; init; } = EmptyWords;

    /// <summary>Adjectives in the names of organizations that do not end like those of origin: العامة, العرب.</summary>
    internal IReadOnlySet<string> OrganizationAdjectives { get; init; } = EmptyWords;

    /// <summary>
    /// Words for bodies that each country has, to whose names its adjective does not belong: وزارة, منتخب.
    /// </summary>
    internal IReadOnlySet<string> NationalBodies { get; init; } = EmptyWords;

    /// <summary>Kinds of organizations that do not belong to the name after them: <c>وكالة</c> رويترز, <c>Konzern</c> BASF.</summary>
    internal IReadOnlySet<string> DroppedKinds { get; init; } = EmptyWords;

    /// <summary>Capitalized nouns for a kind of place that do not belong to the name after them: die <c>Stadt</c> Gedern.</summary>
    internal IReadOnlySet<string> DroppedPlaceKinds { get; init; } = EmptyWords;

    /// <summary>
    /// Kinds of organizations in lower case that belong to the name after them, in the nominative: <c>υπουργείο</c> Υγείας.
    /// </summary>
    internal IReadOnlySet<string> JoinedKinds { get; init; } = EmptyWords;

    /// <summary>Legal forms and kinds, lower case, before the quoted name of an organization: <c>ТОВ</c> «Смарт-Холдинг».</summary>
    internal IReadOnlySet<string> QuotedKinds { get; init; } = EmptyWords;

    /// <summary>Words for an organization that mean an activity before an office: <c>برئاسة</c> الوزير.</summary>
    internal IReadOnlySet<string> ActivityNouns { get; init; } = EmptyWords;

    /// <summary>The places most frequent in news, as written: countries, capitals, regions.</summary>
    internal IReadOnlySet<string> Places { get; init; } = EmptyWords;

    /// <summary>
    /// Words next to or in the name of a place, lower case, without case suffixes: <c>kenti</c>, <c>city</c>, <c>kabupaten</c>.
    /// </summary>
    internal IReadOnlySet<string> PlaceWords { get; init; } = EmptyWords;

    /// <summary>The place words that belong to the name in a script without capitals: <c>شارع</c>, not <c>مدينة</c>.</summary>
    internal IReadOnlySet<string> PlaceHeads { get; init; } = EmptyWords;

    /// <summary>
    /// Prepositions before the name of a place, lower case: <c>in</c>, <c>di</c>. Empty for languages that use case suffixes instead.
    /// </summary>
    internal IReadOnlySet<string> PlacePrepositions { get; init; } = EmptyWords;

    /// <summary>
    /// Prepositions after which a capitalized word without an article is a place, lower case: <c>en</c> Bilbao. Only for languages whose
    /// nouns have no capitals.
    /// </summary>
    internal IReadOnlySet<string> LocativePrepositions { get; init; } = EmptyWords;

    /// <summary>Places with another or a shorter form in a script without spaces: <c>米国/米</c>.</summary>
    internal IReadOnlySet<string> ShortNames { get; init; } = EmptyWords;

    /// <summary>Words of a script without capitals that look or end like names but are none: <c>会社</c>, <c>サービス</c>.</summary>
    internal IReadOnlySet<string> NamelikeWords { get; init; } = EmptyWords;

    /// <summary>
    /// Words that can have a capital without being names, lower case: titles, roles, words that begin sentences. Words of other tables need
    /// not be repeated.
    /// </summary>
    internal IReadOnlySet<string> CapitalizedWords { get; init; } = EmptyWords;

    /// <summary>Suffixes of words that are common even if they begin a sentence, lower case: <c>ing</c>.</summary>
    internal IReadOnlySet<string> CapitalizedSuffixes { get; init; } = EmptyWords;

    /// <summary>
    /// A pattern of words that are common even if they begin a sentence, lower case and without accents; null if there is
    /// none.
    /// </summary>
    internal Regex? CommonForm { get; init; }

    /// <summary>The form of derived nouns, in lower case, that no name has: Indonesian <c>keputusan</c>.</summary>
    internal Regex? CommonNounForm { get; init; }

    /// <summary>
    /// Nouns, besides <see cref="Language.CommonWords"/>, for what somebody with a role is responsible for, lower case: Sekretaris
    /// <c>Utama</c>. They belong to the role.
    /// </summary>
    internal IReadOnlySet<string> OfficeFields { get; init; } = EmptyWords;

    /// <summary>Words for institutions whose names contain a role, lower case: <c>Kantor</c> Staf Presiden.</summary>
    internal IReadOnlySet<string> InstitutionsOfRoles { get; init; } = EmptyWords;

    /// <summary>Words that end the name of a company, lower case: PT Bank Permata <c>Tbk</c>.</summary>
    internal IReadOnlySet<string> CompanyEndings { get; init; } = EmptyWords;

    /// <summary>Whether an apostrophe before small letters belongs to a name and separates no suffix: <c>Ma'ruf</c>.</summary>
    internal bool NamesHaveApostrophes { get; init; }

    /// <summary>
    /// Words between an institution or a place and the role of somebody in it, lower case: Konya <c>İl Emniyet</c> Müdürü. They are part of
    /// the role.
    /// </summary>
    internal IReadOnlySet<string> RoleFields { get; init; } = EmptyWords;

    /// <summary>Endings that turn the name of a place or party into a word for a person: <c>lı</c> in <c>Konyalı</c>.</summary>
    internal IReadOnlyList<string> OriginEndings { get; init; } = [];

    /// <summary>Endings of a common plural that can begin a sentence without an article: <c>s</c>.</summary>
    internal IReadOnlyList<string> BarePluralEndings { get; init; } = [];

    /// <summary>Whether a suffix after an apostrophe shows that a word is a name: <c>Ankara'da</c>.</summary>
    internal bool ApostropheShowsName { get; init; }

    /// <summary>
    /// The suffixes for number, case and possession that names can have, separated by spaces. If it is empty, any suffix of up to three
    /// letters counts.
    /// </summary>
    internal string InflectionSuffixes { get; init; } = "";

    /// <summary>
    /// What adjectives, inhabitants and regions of places have after the place's stem, without their own case endings: <c>sk</c> in
    /// <c>Plzeňsko</c>, <c>ois</c> in <c>Lillois</c>.
    /// </summary>
    internal IReadOnlyList<string> PlaceSuffixes { get; init; } = [];

    /// <summary>
    /// Words after the subject of a sentence, lower case: <c>said</c>. Before them a common noun would need an article or is rare.
    /// </summary>
    internal IReadOnlySet<string> WordsAfterSubject { get; init; } = EmptyWords;

    /// <summary>Words after a name and a comma, lower case: Choo, <c>of</c> Oldbury; Vacaville, <c>une</c> ville.</summary>
    internal IReadOnlySet<string> AppositionOpenings { get; init; } = EmptyWords;

    /// <summary>Capitalized words for members of a nation, party or religion, lower case: <c>russian</c>, <c>republican</c>.</summary>
    internal IReadOnlySet<string> Demonyms { get; init; } = EmptyWords;

    /// <summary>Whether adjectives of origin have a capital and precede the noun, among <see cref="Demonyms"/>: <c>Britse</c>.</summary>
    internal bool CapitalizesOrigins { get; init; }
}
