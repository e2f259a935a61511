//! The command line, as files: `tests/cmd/*.toml` (`TRYCMD=overwrite` rewrites what is expected).

#[test]
fn the_command_line_does_what_its_files_say() {
    // The languages of the machine and the user's own folders must not matter.
    trycmd::TestCases::new()
        .env("LANG", "en_GB.UTF-8")
        .env("LC_ALL", "en_GB.UTF-8")
        .env(
            "SPARRING_DATA",
            std::env::temp_dir().join("sparring-cli-tests").to_string_lossy(),
        )
        .env("SPARRING_SCENARIOS", "no-such-folder")
        .case("tests/cmd/*.toml");
}
