"""The manual: a page of Markdown for each subject, in Chinese and in English, and its reader.

Not here: the sentences of answers (words/) and the help of single options (words/cli/).
"""
