using System.CommandLine;
using Clientwright.Tool.Commands;

var root = new RootCommand("Specs of Clientwright, from and for other descriptions of HTTP APIs.") { ImportCommand.Create(new ToolConsole(Console.Out), new ToolConsole(Console.Error)) };
return await root.Parse(args).InvokeAsync();
