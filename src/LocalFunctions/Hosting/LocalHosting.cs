using System.Reflection;
using LocalFunctions.Configuration;
using Microsoft.Azure.Functions.Worker.Builder;

namespace LocalFunctions.Hosting;

/// <summary>Makes a program of ordinary isolated-worker functions run without a Functions host.</summary>
public static class LocalHosting
{
    private const string AppFolderVariable = "FUNCTIONS_APPLICATION_DIRECTORY";

    private static readonly Lock Gate = new();
    private static bool? _isLocal;

    /// <summary>Whether the app is the running program, and not a guest in a test.</summary>
    internal static bool IsProgram { get; private set; }

    /// <summary>
    /// Decides who hosts the functions, and where that is this library, tells the worker which app it is in: it looks at the entry assembly,
    /// which in a test is another one. Both hold for the whole process, so it can run the functions of one assembly only.
    /// </summary>
    /// <param name="app">The assembly of the functions.</param>
    /// <returns>Whether this library hosts the functions.</returns>
    /// <exception cref="StartException">Environment variables of a Functions host are set, but none started this program.</exception>
    public static bool Prepare(Assembly app)
    {
        ArgumentNullException.ThrowIfNull(app);
        lock (Gate)
        {
            if (_isLocal is not { } isLocal)
            {
                IsProgram = Assembly.GetEntryAssembly() == app;
                _isLocal = isLocal = StartFailure.Report(Decide);
            }

            if (isLocal)
                Introduce(app);
            return isLocal;
        }
    }

    /// <summary>Hosts the functions in this process. Does nothing when a Functions host started it.</summary>
    /// <param name="builder">The builder, after <c>ConfigureFunctionsWebApplication</c> and before services that read settings.</param>
    /// <param name="args">The command line.</param>
    /// <param name="app">The assembly of the functions.</param>
    /// <param name="options">What differs from a plain local run.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="StartException">The functions cannot run.</exception>
    public static FunctionsApplicationBuilder UseLocalHost(
        this FunctionsApplicationBuilder builder,
        string[] args,
        Assembly app,
        LocalFunctionsOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Prepare(app))
            StartFailure.Report(() =>
                new LocalHostBuilder(builder, new CommandLine(args), app, options ?? new LocalFunctionsOptions()).Add()
            );
        return builder;
    }

    private static bool Decide() =>
        HostOfApp.IsLocal(
            Environment.GetCommandLineArgs(),
            Environment.GetEnvironmentVariables().Keys.Cast<string>(),
            AppContext.GetData("AZURE_FUNCTIONS_NATIVE_HOST") is not null
        );

    private static void Introduce(Assembly app)
    {
        if (Assembly.GetEntryAssembly() != app)
            Assembly.SetEntryAssembly(app);
        Environment.SetEnvironmentVariable(AppFolderVariable, SettingsFiles.FolderOf(app));
        // Settings are read once; nothing is to watch files for each host of a test.
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", bool.FalseString);
    }
}
