using System.Buffers;
using Summarizer.Languages;
using Summarizer.Names.SurnameFirst;
using Summarizer.Quotes.Others;

namespace Summarizer.Quotes;

/// <summary>
/// Attributes quotations in a language in which a surname from a short list comes first: the subject of the clause with the reporting verb
/// before or after the quotation, in Chinese before the verb, in Korean with a particle.
/// </summary>
internal sealed partial class SurnameAttributor
{
    private const int MaxDistance = 200;

    private const int MaxSentencesBack = 3;
    private const int MaxLabels = 100;

    /// <summary>What stands before a question in an interview.</summary>
    private const string Questions = "―—–─━▶◆■△▷";

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？!?\n");

    private readonly TokenizedArticle _text;
    private readonly string _folded;
    private readonly SurnameSigns _signs;
    private readonly SurnameNames _names;
    private readonly bool[] _quoted;
    private readonly Dictionary<int, string> _answers;
    private readonly Dictionary<int, string> _organizations = [];
    private readonly Lazy<string?> _guest;
    private readonly List<string> _people;
    private readonly bool _hasParticles;
    private readonly bool _isInterview;
    private (int Paragraph, string? Name) _last = (-1, null);

    public SurnameAttributor(TokenizedArticle text)
    {
        (_text, _signs) = (text, text.Language.SurnameSigns);
        _folded = CharacterVariants.Of(text.Language).Fold(text.Text);
        _names = SurnameNames.Of(text.Text, text.Language);
        _hasParticles = text.Language.NameSigns == NameSigns.SurnameFirstInWords;
        _quoted = new bool[text.Text.Length + 1];
        foreach (var quotation in text.Quotations)
            Array.Fill(_quoted, true, quotation.Outer.Start, quotation.Outer.Length);
        foreach (var organization in _names.Organizations)
            _organizations[organization.End] = _names.FullName(organization.Text);
        _answers = text.Turns.Where(turn => turn.IsAnswer).ToDictionary(turn => turn.Outer.Start, turn => turn.Label!);
        // "―앞으로의 계획은.": questions in paragraphs of their own.
        _isInterview = text.Text.Split('\n').Count(line => line.Length > 1 && Questions.Contains(line[0], StringComparison.Ordinal)) > 1;
        _people = [.. _names.People.Select(person => person.Name).Distinct().Take(MaxLabels)];
        _guest = new Lazy<string?>(Guest);
    }

    /// <summary>All quotations in order, with their speakers.</summary>
    public IReadOnlyList<AttributedQuotation> Attribute()
    {
        var all = new List<AttributedQuotation>();
        var others = new SomebodyElse(_text);
        for (var i = 0; i < _text.Quotations.Count; i++)
            all.Add(others.Without(_text.Quotations[i], Attribute(i)));
        ContinuedSpeech.Join(_text.Quotations, all);
        return all;
    }

    // Who speaks; no name for somebody without one.
    private readonly record struct Voice(string? Name);

    private AttributedQuotation Attribute(int index)
    {
        var quotation = _text.Quotations[index];
        if (_answers.TryGetValue(quotation.Outer.Start, out var label))
            return Said(label.Length > 0 ? PersonIn(label) : _guest.Value);
        var sentence = _text.SentenceAt(quotation.Outer.Start);
        var after = After(quotation, index);
        var begin = BeginOf(quotation, sentence);
        var voice = _hasParticles ? SpeakerInWords(quotation, begin, after) : SpeakerByVerb(quotation, begin, after);
        var isReported = voice is not null || IsReported(quotation, begin, after);
        var paragraph = _text.Sentences[sentence].Paragraph;
        if (voice is null && _isInterview && IsParagraph(quotation))
            voice = new Voice(_guest.Value);
        if (voice is null && IsParagraph(quotation))
            voice = SpeakerOfNext(quotation);
        if (voice is null && (isReported || StandsAlone(quotation)))
            voice = Antecedent(quotation, sentence, paragraph);
        if (voice is { } found)
            _last = (paragraph, found.Name);
        return new AttributedQuotation(
            voice?.Name is { } name ? new Speaker(name, _names.RoleOf(name)) : null,
            IsReported: isReported || voice is not null
        );
    }

    private AttributedQuotation Said(string? name) => new(name is null ? null : new Speaker(name, _names.RoleOf(name)), IsReported: true);

    private string? PersonIn(string label) =>
        _people.FirstOrDefault(name => label.Contains(name, StringComparison.Ordinal)) ?? (label.Length > 1 ? label : null);

    // The words after a quotation up to the end of the sentence or the next quotation.
    private string After(Text.Quotation quotation, int index)
    {
        var end = quotation.Outer.End;
        var limit = Math.Min(_folded.Length, end + MaxDistance);
        var next = index + 1;
        while (next < _text.Quotations.Count && _folded[_text.Quotations[next].Outer.Start] == '《')
            next++;
        if (next < _text.Quotations.Count)
            limit = Math.Min(limit, Math.Max(end, _text.Quotations[next].Outer.Start));
        var words = _folded.AsSpan(end, limit - end);
        var stop = words.IndexOfAny(Stops);
        if (_hasParticles && StopIn(words) is >= 0 and var full)
            stop = stop < 0 ? full : Math.Min(stop, full);
        return words[..(stop < 0 ? words.Length : stop + 1)].ToString();
    }

    private static int StopIn(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '.' && (i + 1 == words.Length || words[i + 1] is ' ' or '\n'))
                return i;
        }

        return -1;
    }

    // Where the sentence of a quotation begins, at most as far back as the paragraph.
    private int BeginOf(Text.Quotation quotation, int sentence)
    {
        var start = _text.Sentences[sentence].Span.Start;
        var begin = quotation.Outer.Start;
        return Math.Clamp(start, Math.Max(0, begin - MaxDistance), begin);
    }

    // A paragraph of its own, or after a full stop.
    private bool StandsAlone(Text.Quotation quotation)
    {
        var before = quotation.Outer.Start;
        while (before > 0 && _folded[before - 1] is ' ' or '　')
            before--;
        return (before == 0 || _folded[before - 1] is '\n' or '。' or '！' or '？' or '.' or '”' or '」' or '"')
            && quotation.Inner.Length > 0
            && (_folded[quotation.Inner.End - 1] is '。' or '！' or '？' or '…' or '.' or '!' or '?' || IsParagraph(quotation));
    }

    private bool IsParagraph(Text.Quotation quotation) =>
        (quotation.Outer.Start == 0 || _folded[quotation.Outer.Start - 1] == '\n')
        && (quotation.Outer.End >= _folded.Length || _folded[quotation.Outer.End] == '\n');

    // The person whom the sentences before are about.
    private Voice? Antecedent(Text.Quotation quotation, int sentence, int paragraph)
    {
        if (_last.Paragraph == paragraph && _last.Name is not null)
            return new Voice(_last.Name);
        if (_last.Paragraph == paragraph - 1 && _last.Name is not null && GoesOn(quotation, sentence))
            return new Voice(_last.Name);
        for (var i = sentence; i >= Math.Max(0, sentence - MaxSentencesBack); i--)
        {
            var span = _text.Sentences[i].Span;
            if (_text.Sentences[i].Paragraph != paragraph)
                break;
            if (SubjectIn(span.Start, Math.Min(span.End, quotation.Outer.Start)) is { } subject)
                return subject;
        }

        return null;
    }

    // "이어 “…”": the paragraph begins with a word that links it to the one before.
    private bool GoesOn(Text.Quotation quotation, int sentence)
    {
        var start = _text.Sentences[sentence].Span.Start;
        return start < quotation.Outer.Start
            && (sentence == 0 || _text.Sentences[sentence - 1].Paragraph != _text.Sentences[sentence].Paragraph)
            && StartsWith(_folded.AsSpan(start, quotation.Outer.Start - start), _signs.Continuing);
    }

    // The person of whom the text speaks most outside quotations and questions.
    private string? Guest() =>
        _names
            .People.Where(person => !_quoted[person.Start] && !IsReporter(person))
            .GroupBy(person => person.Name)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault();

    private bool IsReporter(PersonMention person) =>
        _text.Language.Media.Any(word =>
            _text.Text.AsSpan(Math.Max(0, person.Start - 8), Math.Min(8, person.Start)).Contains(word, StringComparison.Ordinal)
            || _text
                .Text.AsSpan(person.Start + person.Length, Math.Min(5, _text.Text.Length - person.Start - person.Length))
                .Contains(word, StringComparison.Ordinal)
        );

    // "“…”" and in the next paragraph "탁영호 대표가 이렇게 말했다": the sentence points back.
    private Voice? SpeakerOfNext(Text.Quotation quotation)
    {
        var i = _text.SentenceAt(Math.Min(quotation.Outer.End + 2, _text.Text.Length - 1));
        var span = _text.Sentences[i].Span;
        return span.Start >= quotation.Outer.End && _signs.Referring.Any(word => span.Of(_folded).Contains(word, StringComparison.Ordinal))
            ? SubjectIn(span.Start, Math.Min(span.End, span.Start + MaxDistance))
            : null;
    }

    private PersonMention? LastPerson(int from, int to, Func<PersonMention, bool> accepts)
    {
        for (var i = _names.FirstFrom(to) - 1; i >= 0 && _names.People[i].Start >= from; i--)
        {
            if (!_quoted[_names.People[i].Start] && accepts(_names.People[i]))
                return _names.People[i];
        }

        return null;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return true;
        }

        return false;
    }
}
