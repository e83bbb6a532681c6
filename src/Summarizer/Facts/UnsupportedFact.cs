using System.Text.Json.Serialization;

namespace Summarizer.Facts;

/// <summary>What a statement says without support.</summary>
/// <param name="Text">The words of the statement.</param>
[JsonConverter(typeof(UnsupportedFactConverter))]
public sealed record UnsupportedFact(FactKind Kind, string Text);

/// <summary>What is wrong with a statement.</summary>
public enum FactKind
{
    /// <summary>A number that the article does not have.</summary>
    Number,

    /// <summary>A date, a month or a day of the week.</summary>
    Date,

    /// <summary>A name or a web address.</summary>
    Name,

    /// <summary>A negation was added or left out.</summary>
    Negation,

    /// <summary>The opposite of what the article says, or another verb.</summary>
    Antonym,

    /// <summary>Who did it and to whom is swapped.</summary>
    Roles,

    /// <summary>A phrase that the article does not have.</summary>
    Phrase,

    /// <summary>Another quantity: all instead of some.</summary>
    Quantifier,

    /// <summary>Another certainty: will instead of may.</summary>
    Modal,

    /// <summary>Somebody else said it.</summary>
    Speaker,

    /// <summary>No sentence of the article supports the statement.</summary>
    [JsonStringEnumMemberName("no-source")]
    NoSource,
}
