using System.Diagnostics.CodeAnalysis;

namespace LocalFunctions;

/// <summary>Runs a function on an HTTP request.</summary>
public sealed class HttpTriggerAttribute : TriggerAttribute
{
    /// <summary>Answers every method and asks for a function key.</summary>
    public HttpTriggerAttribute()
        : this(AuthorizationLevel.Function)
    {
    }

    /// <summary>Answers the methods, or every method when none is named.</summary>
    /// <param name="authLevel">The key that is asked for.</param>
    /// <param name="methods">The methods, such as <c>get</c>.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>The route below the route prefix of host.json; without one, the function's name.</summary>
    public string? Route { get; set; }

    /// <summary>The methods that are answered; none means all.</summary>
    [SuppressMessage("Performance", "CA1819", Justification = "The worker's attribute has this shape.")]
    public string[]? Methods { get; }

    /// <summary>The key that is asked for.</summary>
    public AuthorizationLevel AuthLevel { get; }
}
