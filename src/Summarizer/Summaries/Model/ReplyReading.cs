namespace Summarizer.Summaries;

/// <summary>What was found in a reply.</summary>
/// <param name="Value">What was asked for; null where it cannot be read.</param>
/// <param name="Repairs">What had to be repaired to read it.</param>
/// <param name="Fault">Why it cannot be read.</param>
internal readonly record struct ReplyReading<T>(T? Value, ReplyRepairs Repairs, ReplyFault Fault = ReplyFault.None)
    where T : class;

/// <summary>What a reply needed before it could be read.</summary>
[Flags]
public enum ReplyRepairs
{
    /// <summary>Nothing: it is the object that was asked for.</summary>
    None = 0,

    /// <summary>Text, a code fence or a second object stands around it.</summary>
    Surroundings = 1,

    /// <summary>A thought or another channel stands before it.</summary>
    Thought = 2,

    /// <summary>It lies inside another object or an array.</summary>
    Wrapped = 4,

    /// <summary>It is a string that holds JSON.</summary>
    Encoded = 8,

    /// <summary>Commas are missing or too many.</summary>
    Commas = 16,

    /// <summary>Brackets are missing, doubled or of the wrong kind.</summary>
    Brackets = 32,

    /// <summary>Quotation marks are missing, unescaped or not JSON's.</summary>
    Quotes = 64,

    /// <summary>Line breaks or wrong escapes stand in strings.</summary>
    Escapes = 128,

    /// <summary>It holds comments.</summary>
    Comments = 256,

    /// <summary>Its end is missing; the members before are complete.</summary>
    Truncated = 512,

    /// <summary>It held noncharacters.</summary>
    Characters = 1024,
}

/// <summary>Why a reply is of no use.</summary>
public enum ReplyFault
{
    /// <summary>It is of use.</summary>
    None,

    /// <summary>It is empty.</summary>
    Empty,

    /// <summary>All of it is in <c>reasoning</c> or between thinking tags.</summary>
    OnlyReasoning,

    /// <summary>It holds no JSON object.</summary>
    NoObject,

    /// <summary>Its JSON is beyond repair.</summary>
    BrokenObject,

    /// <summary>Its JSON lacks the members that were asked for.</summary>
    MissingMembers,

    /// <summary>It reached the limit of tokens.</summary>
    CutOff,

    /// <summary>The model, its endpoint or the provider's filter declined.</summary>
    Declined,

    /// <summary>The article supports no sentence of it.</summary>
    Unsupported,
}
