using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Summarizer.Languages;

namespace Summarizer.Names.SurnameFirst;

/// <summary>Replaces characters by those of a language's tables, one by one, so that offsets stay.</summary>
internal sealed class CharacterVariants
{
    private static readonly ConditionalWeakTable<Language, CharacterVariants> ByLanguage = [];

    private readonly FrozenDictionary<char, char> _variants;

    private CharacterVariants(Language language)
    {
        var pairs = language.SurnameSigns.CharacterVariants.Where(c => c > ' ').Chunk(2);
        _variants = pairs.ToFrozenDictionary(pair => pair[0], pair => pair[1]);
    }

    public static CharacterVariants Of(Language language) => ByLanguage.GetValue(language, static it => new CharacterVariants(it));

    public string Fold(string text) =>
        _variants.Count == 0
            ? text
            : string.Create(
                text.Length,
                (text, _variants),
                static (span, state) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = state._variants.TryGetValue(state.text[i], out var variant) ? variant : state.text[i];
                }
            );
}
