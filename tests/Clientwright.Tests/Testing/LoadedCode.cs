using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Clientwright.Tests.Testing;

/// <summary>A compiled and loaded piece of generated code, with the members that a test added.</summary>
internal sealed class LoadedCode(Assembly assembly)
{
    private const string TestClass = "TestMembers";

    private const string Usings =
        """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Text.Json;
        using Clientwright.Support;
        using Xunit;
        """;

    public Assembly Assembly => assembly;

    /// <summary>The file that a test's own members and types are compiled in.</summary>
    internal static string TestFile(string members, string types, string usings) =>
        $$"""
        {{Usings}}
        {{usings}}

        public static class {{TestClass}}
        {
        {{members}}
        }

        {{types}}
        """;

    /// <summary>Calls a test member; an exception of its own, a failed assertion among them, comes as it was thrown.</summary>
    public object? Run(string method, params object?[] arguments)
    {
        try
        {
            return assembly.GetType(TestClass)!.GetMethod(method)!.Invoke(null, arguments);
        }
        catch (TargetInvocationException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerException!);
            throw;
        }
    }
}
