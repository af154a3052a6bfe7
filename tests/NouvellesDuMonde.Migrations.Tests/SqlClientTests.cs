using System.Reflection;
using System.Runtime.CompilerServices;
using Shouldly;

namespace NouvellesDuMonde.Migrations.Tests;

public sealed class SqlClientTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>
    /// Without the assembly Microsoft.SqlServer.Server the client restores, connects and then fails on every command that has a
    /// parameter (docs/decisions/0003-packages-that-do-not-restore.md). Compiling each method finds that without a server.
    /// </summary>
    [Fact]
    public void Every_method_of_the_SQL_Server_client_finds_the_assemblies_it_needs()
    {
        var broken = Assembly.Load("Microsoft.Data.SqlClient").GetTypes()
            .Where(t => !t.ContainsGenericParameters && !typeof(Delegate).IsAssignableFrom(t))
            .SelectMany(t => t.GetMembers(Declared).OfType<MethodBase>())
            .Where(m => HasBody(m) && !Compiles(m))
            .Select(m => m.Name);

        // The one method that needs the interactive sign-in of Windows, which the site does not offer.
        broken.ShouldBe(["CreateClientAppInstance"]);
    }

    private static bool HasBody(MethodBase method) =>
        !method.IsAbstract && !method.ContainsGenericParameters && !method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)
        && !method.MethodImplementationFlags.HasFlag(MethodImplAttributes.InternalCall);

    private static bool Compiles(MethodBase method)
    {
        try
        {
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
