namespace Summarizer.Languages;

// How news says whose words are quoted.
public sealed partial record Language
{
    /// <summary>
    /// Words before a quoted clause, lower case: he says <c>que</c> « la ville dort ». If it is not empty, other words between marks in the
    /// middle of a sentence are fragments.
    /// </summary>
    internal IReadOnlySet<string> ClauseOpenings { get; init; } = EmptyWords;

    /// <summary>Those of <see cref="FirstNames"/> that only men have.</summary>
    internal IReadOnlySet<string> MasculineFirstNames { get; init; } = EmptyWords;

    /// <summary>Those of <see cref="FirstNames"/> that only women have.</summary>
    internal IReadOnlySet<string> FeminineFirstNames { get; init; } = EmptyWords;

    /// <summary>
    /// Nouns that describe somebody named before and that are no roles, because they are surnames too, lower case: the <c>farmer</c> said.
    /// </summary>
    internal IReadOnlySet<string> DescribingNouns { get; init; } = EmptyWords;

    /// <summary>Suffixes of words for somebody's age, lower case: jedenasedmdesáti<c>letá</c>.</summary>
    internal IReadOnlyList<string> AgeEndings { get; init; } = [];

    /// <summary>Nouns for what has words written on it by nobody in particular, lower case, without endings: a <c>banner</c>.</summary>
    internal IReadOnlyList<string> InscriptionNouns { get; init; } = [];

    /// <summary>Verbs of quoting, lower case. Their object speaks: X <c>quoted</c> Y as saying.</summary>
    internal IReadOnlySet<string> QuotingVerbs { get; init; } = EmptyWords;

    /// <summary>
    /// Words that begin a clause without a subject, with which the last speaker goes on, lower case:
    /// <c>puis</c> : « … ».
    /// </summary>
    internal IReadOnlySet<string> ContinuingOpenings { get; init; } = EmptyWords;

    /// <summary>Pronouns after the preposition that names a source, lower case: according to <c>him</c>.</summary>
    internal IReadOnlySet<string> SourcePronouns { get; init; } = EmptyWords;

    /// <summary>Words of verbs with which the last speaker goes on, lower case: <c>added</c>, <c>fügte</c> hinzu.</summary>
    internal IReadOnlySet<string> ContinuingVerbs { get; init; } = EmptyWords;

    /// <summary>Suffixes of verbs with several subjects, lower case: <c>n</c> in <c>dicen</c>.</summary>
    internal IReadOnlyList<string> PluralVerbEndings { get; init; } = [];

    /// <summary>Nouns that refer to an organization named before, lower case: <c>entreprise</c>.</summary>
    internal IReadOnlySet<string> OrganizationNouns { get; init; } = EmptyWords;

    /// <summary>Words after a person's age, lower case: Anne Morin, 43 <c>ans</c>.</summary>
    internal IReadOnlySet<string> AgeWords { get; init; } = EmptyWords;

    /// <summary>Other words for roles, lower case, a line each: <c>technicien: entraîneur coach</c>.</summary>
    internal IReadOnlyList<string> RoleSynonyms { get; init; } = [];

    /// <summary>Suffixes of nouns for things that people do, lower case: <c>tion</c>. They are nobody.</summary>
    internal IReadOnlyList<string> ThingEndings { get; init; } = [];

    /// <summary>Words for the first of two people, lower case: <c>premier</c>.</summary>
    internal IReadOnlySet<string> FormerWords { get; init; } = EmptyWords;

    /// <summary>Words for the second of two people, lower case: <c>second</c>.</summary>
    internal IReadOnlySet<string> LatterWords { get; init; } = EmptyWords;

    /// <summary>
    /// Suffixes of nouns for people of a place, lower case: <c>ais</c> in <c>Lyonnais</c>. After an article, they precede a name.
    /// </summary>
    internal IReadOnlyList<string> DemonymEndings { get; init; } = [];

    /// <summary>Prepositions before what a statement is about, lower case: <c>sur</c> son avenir : « … ».</summary>
    internal IReadOnlySet<string> TopicPrepositions { get; init; } = EmptyWords;

    /// <summary>Prepositions before who does or thinks something, lower case: an idea shared <c>par</c> Marie Curie.</summary>
    internal IReadOnlySet<string> AgentPrepositions { get; init; } = EmptyWords;

    /// <summary>Prepositions that name whose opinion follows, lower case: <c>pour</c> Marie Curie, « … ».</summary>
    internal IReadOnlySet<string> ViewpointPrepositions { get; init; } = EmptyWords;

    /// <summary>
    /// Phrases with which the sentence after a quotation refers to it and names its speaker, lower case: <c>c'est par ces mots</c>,
    /// <c>así</c>.
    /// </summary>
    internal IReadOnlySet<string> QuotationReferences { get; init; } = EmptyWords;

    /// <summary>
    /// Roles whose holder is often not named, lower case: a mayor, a spokesman. If it is not empty, other roles can refer to the person who
    /// was just named.
    /// </summary>
    internal IReadOnlySet<string> Offices { get; init; } = EmptyWords;

    /// <summary>Nouns for what bears somebody's name, lower case: le <c>collège</c> Marie Curie.</summary>
    internal IReadOnlySet<string> NamesakeNouns { get; init; } = EmptyWords;

    /// <summary>Pronouns for several speakers, lower case: <c>ils</c>.</summary>
    internal IReadOnlySet<string> PluralPronouns { get; init; } = EmptyWords;

    /// <summary>
    /// Phrases that turn to another speaker, lower case; a name after one is the subject even without a comma: <c>por su parte</c>.
    /// </summary>
    internal IReadOnlySet<string> TurnPhrases { get; init; } = EmptyWords;

    /// <summary>
    /// Names of media, as written, and nouns for them, lower case. They repeat what others say: nobody who speaks later is meant by them.
    /// </summary>
    internal IReadOnlySet<string> Media { get; init; } = EmptyWords;

    /// <summary>
    /// Nouns before the title of a work or the name of a project in quotation marks, lower case: the film <c>« Le Port »</c>.
    /// </summary>
    internal IReadOnlySet<string> TitledNouns { get; init; } = EmptyWords;

    /// <summary>Whether an apostrophe shortens the word before it and never adds a suffix: <c>l'élue</c>, but <c>Le Floc'h</c>.</summary>
    internal bool ElidesVowels { get; init; }

    /// <summary>Whether the particle of a reporting verb can be far from it: <c>fügte</c> der Minister <c>hinzu</c>.</summary>
    internal bool SeparatesVerbs { get; init; }

    /// <summary>Prepositions that open a clause after a comma or at the beginning, lower case: <c>wie</c> Vogt sagte.</summary>
    internal IReadOnlySet<string> ClausePrepositions { get; init; } = EmptyWords;

    /// <summary>Possessives of the third person, lower case: <c>Ihr</c> Urteil: „…“.</summary>
    internal IReadOnlySet<string> Possessives { get; init; } = EmptyWords;

    /// <summary>Pronouns for the person to whom something is said or happens, lower case: On <c>lui</c> demande.</summary>
    internal IReadOnlySet<string> DativePronouns { get; init; } = EmptyWords;

    /// <summary>Pronouns before the verb of a clause within the marks, lower case: <c>se</c> souvient-il.</summary>
    internal IReadOnlySet<string> VerbPronouns { get; init; } = EmptyWords;

    /// <summary>
    /// Pronouns and auxiliaries before the verb of a clause within the marks, lower case: <c>s'est</c> indigné Marc Morin.
    /// </summary>
    internal IReadOnlySet<string> InsertedAuxiliaries { get; init; } = EmptyWords;

    /// <summary>Suffixes of verbs whose subject is one person or body, lower case: erklärt<c>e</c> Condor.</summary>
    internal IReadOnlyList<string> SingularEndings { get; init; } = [];

    /// <summary>Verbs in the mood of indirect speech, lower case: Er <c>habe</c> nichts gewusst.</summary>
    internal IReadOnlySet<string> ReportedForms { get; init; } = EmptyWords;

    /// <summary>Reporting verbs whose subject is a text and not a person, lower case: <c>heißt es</c>.</summary>
    internal IReadOnlySet<string> DocumentVerbs { get; init; } = EmptyWords;

    /// <summary>
    /// The endings of names, a line for each declension: <c>f</c> for women, <c>m</c> for men, <c>p</c> for places or <c>a</c> for
    /// adjectives in names, the nominative, the other cases.
    /// <c>-</c> means no ending, <c>C</c> a consonant of the stem.
    /// </summary>
    internal IReadOnlyList<string> NameCases { get; init; } = [];

    /// <summary>More lines for <see cref="NameCases"/>, of people whose cases do not show who speaks.</summary>
    internal IReadOnlyList<string> PersonCases { get; init; } = [];

    /// <summary>Endings of adjectives in the nominative, lower case. With a noun they are a subject where there are no articles.</summary>
    internal IReadOnlyList<string> AdjectiveEndings { get; init; } = [];

    /// <summary>Those of <see cref="AdjectiveEndings"/> that nouns and verbs have too: <c>í</c>.</summary>
    internal IReadOnlySet<string> AmbiguousAdjectiveEndings { get; init; } = EmptyWords;

    /// <summary>Endings of a plural noun that belongs to the name before it, lower case: Emniyet yetkili<c>leri</c>.</summary>
    internal IReadOnlyList<string> PossessivePluralEndings { get; init; } = [];

    /// <summary>Endings that only women's surnames have, lower case: <c>ová</c>.</summary>
    internal IReadOnlyList<string> FeminineSurnameEndings { get; init; } = [];

    /// <summary>
    /// What shows that a speaker is a woman, lower case: articles and pronouns (<c>elle</c>), and after a hyphen suffixes of verbs
    /// (<c>-la</c>).
    /// </summary>
    internal IReadOnlySet<string> FeminineSigns { get; init; } = EmptyWords;

    /// <summary>What shows that a speaker is a man, in the same way.</summary>
    internal IReadOnlySet<string> MasculineSigns { get; init; } = EmptyWords;

    /// <summary>Suffixes that only the dative of names has, lower case: Novák<c>ovi</c>.</summary>
    internal IReadOnlyList<string> DativeEndings { get; init; } = [];

    /// <summary>Suffixes of nouns and names that are not subjects, lower case: <c>gerekçede</c>, <c>Novákovi</c>.</summary>
    internal IReadOnlyList<string> ObliqueEndings { get; init; } = [];

    /// <summary>
    /// Words beside or joined to a role that make it someone else's, lower case, a line for each meaning: <c>former, ex</c>,
    /// <c>deputy, vice</c>.
    /// </summary>
    internal IReadOnlyList<string> RoleModifiers { get; init; } = [];

    /// <summary>Those who belong to the holder of a role beside them, lower case: the mayor's <c>spokeswoman</c>.</summary>
    internal IReadOnlySet<string> Aides { get; init; } = EmptyWords;

    /// <summary>Words for people other than those named before, lower case: <c>another</c>, <c>pedagang lain</c>.</summary>
    internal IReadOnlySet<string> OtherPeople { get; init; } = EmptyWords;

    /// <summary>What shows names and speech in a language in which a surname from a short list comes first.</summary>
    internal SurnameSigns SurnameSigns { get; init; } = new();
}
