//! The command line, as files: `tests/cmd/*.toml` (`TRYCMD=overwrite` rewrites what is expected).

#[test]
fn the_command_line_does_what_its_files_say() {
    // Not a folder that another version of the program may have written into.
    let data = tempfile::tempdir().expect("a folder");
    // The languages of the machine and the user's own folders must not matter.
    trycmd::TestCases::new()
        .env("LANG", "en_GB.UTF-8")
        .env("LC_ALL", "en_GB.UTF-8")
        .env("SPARRING_DATA", data.path().to_string_lossy())
        .env("SPARRING_SCENARIOS", "no-such-folder")
        .case("tests/cmd/*.toml");
}
