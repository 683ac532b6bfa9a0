"""Words: English templates in this package, Chinese in `locales/`, and the formats of both."""
