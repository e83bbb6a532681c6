using System.Reflection;
using System.Runtime.CompilerServices;

namespace LocalFunctions;

/// <summary>Where a functions app begins.</summary>
public static class FunctionsApplication
{
    /// <summary>Makes a builder for the functions of the calling assembly.</summary>
    /// <param name="args">Command-line arguments, such as <c>--port 7072</c>; any setting may come as <c>--Name value</c>.</param>
    /// <returns>The builder.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) =>
        new(args, Assembly.GetCallingAssembly(), new LocalFunctionsOptions());

    /// <summary>Makes a builder for the functions of an assembly. The Functions worker has no such method.</summary>
    /// <param name="args">Command-line arguments.</param>
    /// <param name="functions">The assembly.</param>
    /// <param name="options">What differs from a plain local run.</param>
    /// <returns>The builder.</returns>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args, Assembly functions, LocalFunctionsOptions? options = null) =>
        new(args, functions, options ?? new LocalFunctionsOptions());
}
