using LocalFunctions.Worker.Rpc;

namespace LocalFunctions.Worker;

/// <summary>A function threw. The exception itself stayed in the worker; this is its description.</summary>
internal sealed class FunctionFailedException(RpcException? thrown) : Exception(thrown?.Message ?? "The function failed.")
{
    /// <summary>The exception's full type name, where the worker says it.</summary>
    public string TypeName => thrown?.Type ?? string.Empty;

    public override string ToString() =>
        thrown is null || thrown.StackTrace.Length == 0 || thrown.Message.Contains(thrown.StackTrace, StringComparison.Ordinal)
            ? Message
            : $"{TypeName}: {Message}{Environment.NewLine}{thrown.StackTrace}";
}
