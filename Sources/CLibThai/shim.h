#pragma once
#include <thai/thwchar.h>
#include <thai/thbrk.h>
#include <thai/thwbrk.h>
