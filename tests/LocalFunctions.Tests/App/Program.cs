using LocalFunctions.Hosting;
using LocalFunctions.TestApp;

// A program of its own for tests that need real processes. Each run of a function prints a line.
LocalHosting.Prepare(typeof(Functions).Assembly);
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseLocalHost(args, typeof(Functions).Assembly);
builder.Build().Run();
