Console.Error.WriteLine("The start-up project of dotnet-ef; not meant to be run. See docs/develop/database.md.");
return 2;
