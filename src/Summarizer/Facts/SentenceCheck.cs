using Summarizer.Facts.Amounts;
using Summarizer.Facts.Comparison;
using Summarizer.Facts.Unspaced;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Checks one sentence: addresses, then dates, numbers and names. Each word counts once.</summary>
internal sealed partial class SentenceCheck
{
    /// <summary>The length of what can be compared word by word.</summary>
    private const int MinWords = 3;

    private const int MaxWords = 150;

    private const int MaxUnspacedNames = 50;

    /// <summary>How many characters of the sentence are read before the part that matches.</summary>
    private const int MaxBeginning = 80;

    private readonly string _sentence;
    private readonly Language _language;
    private readonly ArticleFacts _article;
    private readonly List<Token> _words;
    private readonly bool[] _taken;
    private readonly bool[] _named;
    private readonly bool[] _derived;
    private readonly bool[] _composed;
    private readonly List<(FactKind Kind, TextSpan Span)> _unsupported = [];
    private int _supported;

    public SentenceCheck(string sentence, Language language, ArticleFacts article)
    {
        (_sentence, _language, _article) = (sentence, language, article);
        _words = Token.Read(sentence, new TextSpan(0, sentence.Length));
        _taken = new bool[_words.Count];
        _named = new bool[_words.Count];
        _derived = new bool[_words.Count];
        _composed = new bool[_words.Count];
    }

    /// <param name="sources">Finds the sentences that the sentence was written from.</param>
    /// <param name="wording">The words of the article by meaning.</param>
    /// <param name="amounts">The numbers of those sentences.</param>
    public FactCheck Run(SourceFinder sources, Wording wording, SourceAmounts amounts)
    {
        var found = sources.Find(_sentence, _language);
        CheckAddresses();
        CheckDates();
        CheckNumbers(found, amounts);
        CheckNames();
        CheckCaselessNames();
        CheckUnspacedNames();
        CheckWording(wording, sources, found);
        CheckUnspacedWording(wording, found);
        CheckUnspacedMeaning(wording, found);
        var unsupported = _unsupported
            .OrderBy(fact => fact.Span.Start)
            .Select(fact => new UnsupportedFact(fact.Kind, fact.Span.Of(_sentence).ToString()))
            .Distinct()
            .ToList();
        return new FactCheck(unsupported, _supported, Grounding.Of(_words, _language, _article), found);
    }

    private void CheckAddresses()
    {
        foreach (var span in AddressIndex.Find(_sentence, new TextSpan(0, _sentence.Length)))
        {
            Count(_article.Addresses.Has(span.Of(_sentence)) || IsOutlet(span), FactKind.Name, span);
            for (var i = 0; i < _words.Count; i++)
                _taken[i] |= span.Contains(_words[i].Word.Span);
        }
    }

    // "Tiket.com" is also a name.
    private bool IsOutlet(TextSpan span) =>
        _words.FirstOrDefault(word => word.Word.Span.Start == span.Start) is { Key.Length: > 3 } first
        && !span.Of(_sentence).ContainsAny('@', '/')
        && _article.Names.Has(first.Key);

    private void CheckDates()
    {
        foreach (var date in new DateReader(_sentence, _words, _language).Read())
        {
            if (_taken[date.First])
                continue;
            Count(_article.Has(date), FactKind.Date, Span(date.First, date.Last));
            Take(date.First, date.Last);
        }
    }

    private void CheckNames()
    {
        var spotter = new NameRecognizer(_sentence, _words, _language, _article.Names, _taken);
        var check = new NameCheck(_words, _language, _article.Names);
        foreach (var run in spotter.Runs())
        {
            var named = Enumerable.Range(run.First, run.Last - run.First + 1).Where(i => spotter.IsName(run, i)).ToList();
            if (named.Count == 0)
                continue;
            foreach (var i in named)
                _named[i] = true;
            var isHeld = check.Holds(run.First, run.Last, named);
            if (isHeld || _article.Names.CanCompare(_language))
                Count(isHeld, FactKind.Name, Span(named[0], run.Last));
        }
    }

    private void CheckCaselessNames()
    {
        if (!CaselessNames.Reads(_language) || !_article.Names.CanCompare(_language))
            return;
        var check = new NameCheck(_words, _language, _article.Names);
        var recognizer = CaselessNames.In(_sentence, [.. _words.Select(word => word.Word)], _language, i => _taken[i]);
        foreach (var name in recognizer.Names)
        {
            var named = Enumerable.Range(name.Head, name.Range.Last - name.Head + 1).ToList();
            foreach (var i in named)
                _named[i] = true;
            if (IsUncertain(name))
                continue;
            var span = Span(name.Head, name.Range.Last) with { Start = recognizer.StartOf(name) };
            Count(check.Holds(name.Head, name.Range.Last, named), FactKind.Name, span);
        }
    }

    // Where names are listed, the end of an institution's name is uncertain after a noun that need not begin one: "the museum remains
    // open".
    private bool IsUncertain(CaselessName name) =>
        _language.NameSigns == NameSigns.Lists
        && name.Kind == NameKind.Organization
        && (_language.AttachedArticle is null || _words[name.Head].Key[0] == _language.AttachedArticle);

    private void CheckUnspacedNames()
    {
        if (_article.Unspaced is not { } text || _language.Tag != _article.Language.Tag)
            return;
        foreach (var name in UnspacedText.NamesIn(_sentence, _language).Take(MaxUnspacedNames))
            Count(text.Supports(name), FactKind.Name, new TextSpan(name.Start, name.End));
    }

    private void CheckUnspacedWording(Wording wording, IReadOnlyList<TextSpan> sources)
    {
        if (_article.Unspaced is not { } text || _language.Tag != _article.Language.Tag || sources.Count == 0 || text.Has(_sentence))
            return;
        // Korean has spaces and is compared word by word.
        if (_language.NameSigns == NameSigns.SurnameFirstInWords)
            return;
        var read = sources.Select(source => source.Of(wording.Text).ToString()).ToList();
        var planted = new UnspacedNameCheck(text, _language).Find(_sentence, read).Select(span => (FactKind.Name, span));
        var reported = _unsupported.ConvertAll(fact => fact.Span);
        foreach (var (kind, span) in planted.Concat(new UnspacedExchangeCheck(text, _language).Find(_sentence, read)))
        {
            if (!reported.Exists(other => other.Start < span.End && span.Start < other.End))
                _unsupported.Add((kind, span));
        }
    }

    private void CheckUnspacedMeaning(Wording wording, IReadOnlyList<TextSpan> sources)
    {
        if (
            sources.Count == 0
            || _language.UnspacedMeanings is not { } meanings
            || wording.Language.Tag != _language.Tag
            || IsOfArticle(wording)
        )
            return;
        _unsupported.AddRange(
            new UnspacedMeaningCheck(meanings, wording.Text).Find(_sentence, sources.Select(source => source.Of(wording.Text).ToString()))
        );
    }

    // What is said can be compared only in one language. A sentence of the article needs no check.
    private void CheckWording(Wording wording, SourceFinder finder, IReadOnlyList<TextSpan> sources)
    {
        if (
            _words.Count is < MinWords or > MaxWords
            || wording.Language.Tag != _language.Tag
            || _words.Count(word => word.Word.Kind == WordKind.Ideograph) > _words.Count / 2
            || IsOfArticle(wording)
        )
            return;
        var statement = wording.Reader.Read(_sentence, _words);
        var found = new PersonCheck(wording, _sentence, statement).Run().ToList();
        if (sources.Count > 0)
            found.AddRange(Compare(wording, statement, finder, sources));
        var reported = _unsupported.ConvertAll(fact => fact.Span);
        foreach (var (kind, term) in found.Where(fact => !reported.Exists(span => span.Contains(fact.Term.Token.Word.WithoutAffix))))
            _unsupported.Add((kind, term.Token.Word.WithoutAffix));
    }

    private List<(FactKind Kind, Term Term)> Compare(
        Wording wording,
        IReadOnlyList<Term> statement,
        SourceFinder finder,
        IReadOnlyList<TextSpan> sources
    )
    {
        var read = sources.Select(span => (IReadOnlyList<Term>)wording.Sentence(span)).ToList();
        var found = new List<(FactKind Kind, Term Term)>();
        found.AddRange(new NegationCheck(wording, statement, read).Run());
        found.AddRange(new SubstitutionCheck(wording, statement, read).Run(term => _taken[term.Index]));
        found.AddRange(new MeaningCheck(wording, statement, read).Run(IsFree));
        found.AddRange(new DegreeCheck(wording, statement, read).Run());
        found.AddRange(new CertaintyCheck(wording, statement, read).Run());
        found.AddRange(new RoleCheck(wording, statement, read).Run());
        found.AddRange(new SpeakerCheck(wording, _sentence, statement, finder).Run());
        // Another number in the place of the source's may follow from it.
        found.RemoveAll(fact => fact.Kind == FactKind.Number && _derived[fact.Term.Index]);
        // "half a million" for 500 thousand
        found.RemoveAll(fact => fact.Kind == FactKind.Antonym && _composed[fact.Term.Index]);
        return found;
    }

    // The case of the first letter may have changed. In a script without case, that letter may be a particle that changes the meaning.
    // The words before the match may change it, too: "Not all agree" does not say "All agree".
    private bool IsOfArticle(Wording wording)
    {
        var hasCase = char.IsUpper(_sentence[0]) || char.IsLower(_sentence[0]);
        var at = wording.Text.IndexOf(hasCase ? _sentence[1..] : _sentence, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var before = wording.Text.AsSpan(0, hasCase ? Math.Max(0, at - 1) : at).TrimEnd();
        if (!hasCase)
            return before.Length == 0 || !char.IsLetterOrDigit(before[^1]);
        return !SentenceBeginning(wording.Text, before).Any(word => wording.Reader.ChangesMeaning(_language.Lower(word)));
    }

    // "Secondo una bozza, il ministero …": the words of a sentence before the part that a statement has.
    private static string[] SentenceBeginning(string text, ReadOnlySpan<char> before)
    {
        var start = Math.Max(before.LastIndexOfAny(".!?\n") + 1, before.Length - MaxBeginning);
        return text[start..before.Length].Split([' ', '\u00A0', ',', ':'], StringSplitOptions.RemoveEmptyEntries);
    }

    // Neither a name nor a number in digits, nor a title before a name.
    private bool IsFree(Term term) =>
        !_named[term.Index]
        && (!_taken[term.Index] || term.Token.Word.Kind == WordKind.Letters)
        && !(
            term.Token.IsCapital
            && (
                (term.Token.Gap != WordGap.Opening && !_language.CapitalizesNouns)
                || (term.Index + 1 < _words.Count && _words[term.Index + 1] is { IsCapital: true, Joins: true })
            )
        );

    private void Count(bool isSupported, FactKind kind, TextSpan span)
    {
        if (isSupported)
            _supported++;
        else
            _unsupported.Add((kind, span));
    }

    private void Take(int first, int last)
    {
        for (var i = first; i <= last; i++)
            _taken[i] = true;
    }

    private TextSpan Span(int first, int last) => new(_words[first].Word.WithoutAffix.Start, _words[last].Word.WithoutAffix.End);
}
