using Microsoft.AspNetCore.Http;

namespace LocalFunctions;

/// <summary>Finds the HTTP request and the result of an invocation.</summary>
public static class FunctionContextExtensions
{
    // The worker keeps the context under this very key.
    internal const string HttpContextKey = "HttpRequestContext";

    /// <summary>The HTTP context; null when no HTTP request started the function.</summary>
    /// <param name="context">The invocation.</param>
    /// <returns>The HTTP context or null.</returns>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(HttpContextKey, out object? value) ? value as HttpContext : null;

    /// <summary>What the function returned.</summary>
    /// <param name="context">The invocation.</param>
    /// <returns>A view of the result that writes through.</returns>
    public static InvocationResult GetInvocationResult(this FunctionContext context) =>
        new StoredInvocationResult(InvocationFeatures.Of(context));

    /// <summary>What the function returned, as a type.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The invocation.</param>
    /// <returns>A view of the result that writes through.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public static InvocationResult<T> GetInvocationResult<T>(this FunctionContext context) =>
        new StoredInvocationResult<T>(InvocationFeatures.Of(context));
}
