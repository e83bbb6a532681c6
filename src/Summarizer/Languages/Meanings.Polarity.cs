using System.Collections.Frozen;

namespace Summarizer.Languages;

// Words and forms for negation, quantity and certainty.
internal sealed partial class Meanings
{
    /// <summary>Which word of its clause a negation negates.</summary>
    public NegationReach NegationReach { get; init; }

    /// <summary>Words that negate another word: <c>not</c>.</summary>
    public WordPatterns Negations { get; init; } = WordPatterns.None;

    /// <summary>Of these, the words for "without", which another negation cancels: <c>nicht ohne</c>.</summary>
    public WordPatterns WithoutWords { get; init; } = WordPatterns.None;

    /// <summary>Of the negations, those that count only with another word of the clause: <c>ne</c> with <c>pas</c>.</summary>
    public WordPatterns HalfNegations { get; init; } = WordPatterns.None;

    /// <summary>What completes such a negation: <c>pas</c>, <c>jamais</c>.</summary>
    public WordPatterns NegationCompletions { get; init; } = WordPatterns.None;

    /// <summary>
    /// Words after a negation, or between the halves of one, that make something else of it, usually a limit: <c>not only</c>,
    /// <c>ne … que</c>, <c>لا يزال</c> ("still").
    /// </summary>
    public WordPatterns Limits { get; init; } = WordPatterns.None;

    /// <summary>Of the negations, those that only repeat one before them in the clause: <c>nada</c> in <c>no dijo nada</c>.</summary>
    public WordPatterns RepeatedNegations { get; init; } = WordPatterns.None;

    /// <summary>
    /// Words without a meaning of their own, besides the language's function words, which a negation passes over: <c>fue</c>, <c>podrá</c>,
    /// <c>został</c>.
    /// </summary>
    public WordPatterns Auxiliaries { get; init; } = WordPatterns.None;

    /// <summary>Words between a verb and the verb that it governs: <c>de</c> in <c>n'envisage pas de vendre</c>.</summary>
    public WordPatterns VerbLinks { get; init; } = WordPatterns.None;

    /// <summary>
    /// Words that are written with the next one after losing a vowel, without their apostrophe: <c>n</c>, <c>qu</c>, <c>dell</c>.
    /// </summary>
    public IReadOnlySet<string> Elided { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Prefixes, lower case, that can end a clause, apart from their verb: <c>lehnte … ab</c>.</summary>
    public IReadOnlySet<string> SeparablePrefixes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether an auxiliary verb stands far before its participle: <c>hat … verkauft</c>.</summary>
    public bool HasVerbBracket { get; init; }

    /// <summary>
    /// Whether the verb ends the clause, far from other words that apply to it. Not in Turkish, whose verbs come last too
    /// (<see cref="Language.IsVerbFinal"/>), but have negation and possibility as suffixes.
    /// </summary>
    public bool VerbsComeLast { get; init; }

    /// <summary>Whether the word before the verb often carries its meaning: <c>آغاز می‌شود</c>, "makes a beginning".</summary>
    public bool HasLightVerbs { get; init; }

    /// <summary>
    /// Prefixes, folded, that make a word its opposite: <c>un</c>. What follows must be a word of the other text to count.
    /// </summary>
    public IReadOnlyList<string> NegativePrefixes { get; init; } = [];

    /// <summary>The prefix, folded, with which verbs and adjectives say that they are negated: <c>ne</c> in <c>nepřišel</c>.</summary>
    public string NegatingPrefix { get; init; } = "";

    /// <summary>
    /// Whether the order of words is so free that a negation counts as added or left out only if the statement also has what it is about:
    /// <c>Zákaz platí pro kamiony</c> does not contradict <c>Zákaz neplatí pro autobusy</c>.
    /// </summary>
    public bool ComparesNegatedClauses { get; init; }

    /// <summary>Words, folded, that only look as if they had a negative prefix: <c>nedel*</c>.</summary>
    public WordPatterns Unnegated { get; init; } = WordPatterns.None;

    /// <summary>
    /// Parts of words, folded, that negate a verb or noun: <c>madi</c>. The part before is the verb. One with a dollar sign is a suffix.
    /// </summary>
    public IReadOnlyList<string> NegativeForms { get; init; } = [];

    /// <summary>Words that can negate by their meaning: <c>fail</c>, <c>refuse</c>.</summary>
    public WordPatterns Reversals { get; init; } = WordPatterns.None;

    /// <summary>Of these, the verbs that a negation directly after them denies: <c>glömde</c> in <c>glömde inte att tacka</c>.</summary>
    public WordPatterns NegativeVerbs { get; init; } = WordPatterns.None;

    /// <summary>
    /// Words before a time until which a negation holds: <c>before</c> in <c>will not open before nine</c>.
    /// </summary>
    public WordPatterns TimeLimits { get; init; } = WordPatterns.None;

    /// <summary>Words for everything there is: <c>all</c>.</summary>
    public WordPatterns All { get; init; } = WordPatterns.None;

    /// <summary>Words for a part: <c>some</c>.</summary>
    public WordPatterns Some { get; init; } = WordPatterns.None;

    /// <summary>Words for what may be or is intended: <c>may</c>, <c>plans</c>.</summary>
    public WordPatterns Possible { get; init; } = WordPatterns.None;

    /// <summary>Of these, the words for what is open: <c>may</c>, <c>considers</c>. "Plans to" is often reported as "will".</summary>
    public WordPatterns Doubtful { get; init; } = WordPatterns.None;

    /// <summary>Adverbs and adjectives for what is likely, beside the verb: <c>probably</c>.</summary>
    public WordPatterns Presumably { get; init; } = WordPatterns.None;

    /// <summary>Nouns for an origin that decides nothing: <c>draft</c> in <c>according to a draft</c>.</summary>
    public WordPatterns Drafts { get; init; } = WordPatterns.None;

    /// <summary>Words before a participle that say that something is done: <c>has</c>.</summary>
    public WordPatterns Completed { get; init; } = WordPatterns.None;

    /// <summary>Past-tense suffixes, folded or in lower case, where they distinguish what is done from what is planned.</summary>
    public IReadOnlyList<string> PastForms { get; init; } = [];

    /// <summary>Of <see cref="Possible"/>, the words for what will be: <c>θα</c>.</summary>
    public WordPatterns Futures { get; init; } = WordPatterns.None;

    /// <summary>Suffixes, in lower case, of verbs for what would be or is said to be: <c>quitterait</c>.</summary>
    public IReadOnlyList<string> ConditionalForms { get; init; } = [];

    /// <summary>Whether the verb begins the clause, so that its subject stands between it and what it governs.</summary>
    public bool VerbsComeFirst { get; init; }

    /// <summary>Parts of words, folded, that say that something is open: <c>abilir</c>. One with a dollar sign is a suffix.</summary>
    public IReadOnlyList<string> PossibleForms { get; init; } = [];

    /// <summary>Words for what is or will be: <c>will</c>.</summary>
    public WordPatterns Certain { get; init; } = WordPatterns.None;

    /// <summary>
    /// The infinitives, with their other forms where most of those state what is or will be. If there are none, any word
    /// after one of <see cref="VerbLinks"/> is governed.
    /// </summary>
    public Infinitives Infinitives { get; init; } = Infinitives.None;

    /// <summary>
    /// Suffixes, and with a circumflex prefixes, of verbs for what is or will be, folded or in lower case, if the language has no words for
    /// it.
    /// </summary>
    public IReadOnlyList<string> CertainForms { get; init; } = [];
}
