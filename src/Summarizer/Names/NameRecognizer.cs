using System.Buffers;
using System.Globalization;
using Summarizer.Languages;
using Summarizer.Names.Unspaced;
using Summarizer.Names.World;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>Finds the names in a sentence: runs of capitalized words, and in them the words that name something.</summary>
internal sealed class NameRecognizer
{
    private const int MaxWords = 10;
    private const int MaxAcronymLength = 5;

    // A vowel that opens a sentence is a word: "É", "Y", "O".
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyавеиійоуєяαηο");

    private readonly IReadOnlyList<Token> _words;
    private readonly Language _language;
    private readonly NameIndex _article;
    private readonly CapitalizedCommonWords _common;
    private readonly bool[] _taken;
    private readonly string _sentence;
    private readonly bool _isTitleCase;

    /// <summary>Reads a sentence's words, except for those that belong to numbers, dates and addresses.</summary>
    public NameRecognizer(string sentence, IReadOnlyList<Token> words, Language language, NameIndex article, bool[] taken)
    {
        (_sentence, _words, _language, _article, _taken) = (sentence, words, language, article, taken);
        _common = CapitalizedCommonWords.Of(language);
        _isTitleCase = IsTitleCase(sentence, words);
    }

    public IEnumerable<TokenRange> Runs()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (!CanStand(i))
                continue;
            var run = new TokenRange(i, End(i));
            yield return run;
            i = run.Last;
        }
    }

    /// <summary>Whether a word of a run names something, so that the article must contain it.</summary>
    public bool IsName(TokenRange run, int i)
    {
        var word = _words[i];
        if (!word.IsCapital)
            return false;
        if (word.Key.Length < 2)
            return IsLetterName(i);
        var isAcronym = word.Case == LetterCase.AllCapitals && word.Key.Length <= MaxAcronymLength && !_isTitleCase;
        if (_common.Contains(word.Key) && !(isAcronym && (word.Key.Length <= 3 || StandsOut(run, i))))
            return false;
        if (isAcronym)
            return true;
        if (word.Case == LetterCase.AllCapitals)
            return IsSurelyName(run, i);
        if (_language.CapitalizesNouns || _isTitleCase)
            return IsSurelyName(run, i);
        return word.Gap != WordGap.Opening || (!IsPreposition(i) && IsNameAtStart(run, i));
    }

    // "dem BUND", but not "CLICK HERE", "READ: …"
    private bool StandsOut(TokenRange run, int i) =>
        _words[i].Gap != WordGap.Opening
        && (i == run.First || _words[i - 1].Case != LetterCase.AllCapitals)
        && (i == run.Last || _words[i + 1].Case != LetterCase.AllCapitals);

    // "wrote on X", "X'te", "Xは", but not "5 G", "J. Smith", "T-Shirt", "R&B", "Q:", "X線"
    private bool IsLetterName(int i)
    {
        var (letter, end) = (_words[i].Word.WithoutAffix, _words[i].Word.Span.End);
        return !_isTitleCase
            && letter.Length == 1
            && (end == letter.End || _language.ApostropheShowsName)
            && !(i > 0 && _words[i - 1].Word.Kind == WordKind.Number)
            && (letter.Start == 0 || IsBorder(_sentence[letter.Start - 1]))
            && (end == _sentence.Length || i == _words.Count - 1 || IsBorder(_sentence[end]))
            && !(_words[i].Gap == WordGap.Opening && Vowels.Contains(_words[i].Key[0]))
            && !_language.FunctionWords.Contains(LowerOf(i));
    }

    private static bool IsBorder(char character) =>
        character is ',' or '"' or '、' or '。'
        || char.IsWhiteSpace(character)
        || UnspacedText.IsHiragana(character)
        || char.GetUnicodeCategory(character)
            is UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation;

    // "Volgens Pieter van Dalen"
    private bool IsPreposition(int i) =>
        LowerOf(i) is var lower && (_language.Prepositions.Contains(lower) || _language.SourcePrepositions.Contains(lower));

    private bool CanStand(int i) => !_taken[i] && _words[i].IsCapital && _words[i].Key.Length > 0;

    private int End(int start)
    {
        var last = start;
        while (last + 1 < _words.Count && last - start < MaxWords && !_words[last].Word.HasSuffix)
        {
            var next = last + 1;
            while (next < _words.Count && next - last <= 2 && IsParticle(next))
                next++;
            if (next >= _words.Count || !CanStand(next) || !_words[next].Joins || !_words[last + 1].Joins || AreArticles(last + 1, next))
                break;
            last = next;
        }

        return last;
    }

    // "Punktverlust der Saison", but not "Ursula von der Leyen"
    private bool AreArticles(int start, int end) =>
        _language.CapitalizesNouns && end > start && Enumerable.Range(start, end - start).All(i => _language.Articles.Contains(LowerOf(i)));

    private bool IsParticle(int i) =>
        !_words[i].IsCapital
        && !_taken[i]
        && _words[i].Joins
        && _language.NameParticles.Contains(_words[i].Key)
        && !(_language.FunctionWords.Contains(_words[i].Key) && _words[i].Key.Length < 3);

    // Any word has a capital there, so a name needs other evidence.
    private bool IsNameAtStart(TokenRange run, int i)
    {
        var key = _words[i].Key;
        if (_article.HasCapitalized(key) || Shows(i) || IsDateline(i) || IsBeforeInstitution(i))
            return true;
        if (_common.HasCommonForm(key))
            return false;
        // "Meriç Nehri", "Karnaval Komitesi"
        if (i + 1 == run.Last && _words[i + 1].Joins && _language.IsVerbFinal && _common.EndsName(_words[i + 1].Key))
            return true;
        if (i < run.Last && _words[i + 1].Joins)
            return IsSurname(i + 1) || i + 1 < run.Last;
        return i + 1 < _words.Count
            && !_language.BarePluralEndings.Any(ending => LowerOf(i).EndsWith(ending, StringComparison.Ordinal))
            && (_words[i + 1].Gap == WordGap.Comma ? IsSetOff(i + 1) : _words[i + 1].Joins && FollowsSubject(i + 1));
    }

    // "Vysočan chce", "Calcis se tváří", where subjects have no articles.
    private bool IsFinite(int i) =>
        _language.NameCases.Count > 0
        && !_words[i].IsCapital
        && LowerOf(i) is var lower
        && (
            _language.FiniteVerbs.Contains(lower) || _language.FiniteEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal))
        );

    private bool FollowsSubject(int i)
    {
        var key = _words[i].Key;
        return _common.IsReporting(key)
            || _common.FollowsSubject(key)
            || IsFinite(i)
            || key.Length > 4
                && !_words[i].IsCapital
                && LowerOf(i) is var lower
                && _language.VerbSuffixes.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));
    }

    // "Odessa (AFP) -", "Tel Aviv/Berlin –": a report begins with its place.
    private bool IsDateline(int i)
    {
        if (i > 1 || i + 1 >= _words.Count || i > 0 && !_words[0].IsCapital)
            return false;
        var gap = _sentence.AsSpan(_words[i].Word.Span.End.._words[i + 1].Word.Span.Start);
        return gap is "/" or " - " or " – " or " — " || gap is " (" && _common.IsKnownName(_words[i + 1].Key);
    }

    // "Národní galerie", "Fio banka": an institution whose noun is not capitalized.
    private bool IsBeforeInstitution(int i) =>
        _language.NameCases.Count > 0
        && i + 1 < _words.Count
        && _words[i + 1].Gap == WordGap.Space
        && !_words[i + 1].IsCapital
        && !MayBeAdjective(i)
        && _language.OrganizationWords.Contains(LowerOf(i + 1));

    private string LowerOf(int i) => _language.Lower(_words[i].Word.Span.Of(_sentence));

    // "Ahmet Demir", but not "Kemarin PKB" or "Produk Indonesia".
    private bool IsSurname(int i) =>
        _words[i].Case != LetterCase.AllCapitals && !_common.Contains(_words[i].Key) && !IsPlace(_words[i].Key);

    private bool IsPlace(string key) => _common.IsKnownName(key) || Exonyms.Of(key, InflectionSuffixes.Of(_language)).Length > 0;

    private bool IsSetOff(int i) =>
        _common.BeginsApposition(_words[i].Key)
        || _words[i].Word.Kind == WordKind.Number
        || (_language.IsVerbFinal && _common.IsReporting(_words[^1].Key));

    // A suffix after an apostrophe, or a known place.
    private bool Shows(int i)
    {
        var word = _words[i];
        return (
                word.Word.HasSuffix
                && _language.ApostropheShowsName
                && word.Word.WithoutAffix.Start == word.Word.Span.Start
                && !_common.HasCommonForm(word.Key)
            ) || IsPlace(word.Key);
    }

    // In languages that capitalize every noun, only neighbouring words are evidence: "Angela Merkel", "Präsident Putin".
    private bool IsSurelyName(TokenRange run, int i)
    {
        if (_article.HasCapitalized(_words[i].Key) || Shows(i) || IsDateline(i) || OwnsRole(run, i))
            return true;
        return _language.CapitalizesNouns
            && !_isTitleCase
            && run.Last > run.First
            && !_common.HasCommonForm(_words[i].Key)
            && _words[i].Gap != WordGap.Opening
            && !IsRole(LowerOf(i))
            && (
                i > run.First
                    ? Enumerable.Range(run.First, i - run.First).Any(BeginsName) || !BeginsPhrase(run.First)
                    : _article.HasCapitalized(_words[i + 1].Key) && !BeginsPhrase(i)
            );
    }

    // "Gerhard Pausinger", "der Taxifahrer Erdem Yalın", "die Firma Nestling"
    private bool BeginsName(int i) =>
        LowerOf(i) is var lower
        && (
            _language.FirstNames.Contains(lower)
            || IsRole(lower)
            || _language.OrganizationWords.Any(word => word.Length > 3 && lower.EndsWith(word, StringComparison.Ordinal))
        );

    // "Das Talent", "für die Technik Millionen", "Nach Rückstand"
    private bool BeginsPhrase(int i) =>
        LowerOf(i) is var lower
        && (
            _language.Articles.Contains(lower)
            || _language.FunctionWords.Contains(lower)
            || _language.Prepositions.Contains(lower)
            || i > 0 && _words[i].Gap == WordGap.Space && _language.Articles.Contains(LowerOf(i - 1))
            || MayBeAdjective(i)
        );

    // "Juristischer Erfolg", "Sklářská firma"
    private bool MayBeAdjective(int i) =>
        _words[i].Gap == WordGap.Opening
        && LowerOf(i) is var lower
        && _language.AdjectiveEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));

    // "Oberstdorfs Ministerpräsident": where common nouns need an article.
    private bool OwnsRole(TokenRange run, int i) =>
        _language.CapitalizesNouns
        && i == run.First
        && i < run.Last
        && _words[i].Key.EndsWith('s')
        && _words[i + 1].Gap == WordGap.Space
        && IsRole(LowerOf(i + 1));

    private bool IsRole(string word) =>
        _language.Roles.Contains(word) || _language.RoleEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    // A headline rather than a list of names.
    private static bool IsTitleCase(string sentence, IReadOnlyList<Token> words)
    {
        int capitals = 0,
            small = 0,
            commas = 0;
        foreach (var word in words)
        {
            if (word.Gap == WordGap.Comma)
                commas++;
            if (word.Word.Kind != WordKind.Letters || word.Key.Length < 4)
                continue;
            if (word.IsCapital)
                capitals++;
            else
                small++;
        }

        return capitals >= 4 && capitals > 3 * small && commas < 2 && !sentence.AsSpan().TrimEnd().EndsWith('.');
    }
}
