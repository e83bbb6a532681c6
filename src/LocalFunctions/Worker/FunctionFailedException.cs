using LocalFunctions.Worker.Rpc;

namespace LocalFunctions.Worker;

/// <summary>A function threw. The exception itself stays in the worker; this one describes it.</summary>
internal sealed class FunctionFailedException(RpcException? thrown) : Exception(thrown?.Message ?? "The function failed.")
{
    /// <summary>The exception's full type name, if the worker reported it.</summary>
    public string TypeName => thrown?.Type ?? string.Empty;

    public override string ToString() =>
        thrown is null || thrown.StackTrace.Length == 0 || thrown.Message.Contains(thrown.StackTrace, StringComparison.Ordinal)
            ? Message
            : $"{TypeName}: {Message}{Environment.NewLine}{thrown.StackTrace}";
}
