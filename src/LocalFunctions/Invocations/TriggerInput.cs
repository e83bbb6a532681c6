namespace LocalFunctions.Invocations;

/// <summary>What a trigger hands to an invocation.</summary>
/// <param name="Value">The value of the trigger parameter.</param>
/// <param name="Values">What other parameters may take by name.</param>
internal sealed record TriggerInput(object Value, IReadOnlyDictionary<string, object?> Values)
{
    public static readonly IReadOnlyDictionary<string, object?> NoValues = new Dictionary<string, object?>();
}
