#pragma once
// Of the C library, but declared there for GNU sources only, which Swift's module of it is not.
extern int syncfs(int descriptor);
